import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { RuleClass } from '../../../src/shared/pure/rule.js';

interface RuleLine {
  readonly key: string;
  readonly ruleClass: RuleClass;
  readonly factsRows: readonly string[];
  readonly requirement?: object;
  readonly parameter?: object;
  readonly exemption?: object;
  readonly recognition?: object;
}

const text = await readFile(new URL('../../../seeds/reference/rule.jsonl', import.meta.url), 'utf8');
const rules = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RuleLine);

/** Every row of the admission rules and each of the ten planner rules, with the classes of the rules that carry it. */
const CLASSED: Readonly<Record<string, readonly RuleClass[]>> = {
  ADM01: ['REQUIREMENT'],
  ADM02: ['REQUIREMENT'],
  ADM03: ['REQUIREMENT'],
  ADM04: ['REQUIREMENT'],
  ADM05: ['REQUIREMENT'],
  ADM06: ['INFORMATION'],
  ADM07: ['PARAMETER', 'REQUIREMENT'],
  ADM08: ['INFORMATION'],
  ADM09: ['REQUIREMENT'],
  ADM11: ['REQUIREMENT'],
  ADM12: ['INFORMATION'],
  ADM13: ['PARAMETER'],
  ADM14: ['PARAMETER'],
  ADM15: ['INFORMATION'],
  ADM16: ['INFORMATION'],
  ADM17: ['REQUIREMENT'],
  ADM18: ['REQUIREMENT'],
  ADM19: ['REQUIREMENT'],
  ADM20: ['INFORMATION'],
  ADM21: ['INFORMATION'],
  ADM22: ['REQUIREMENT'],
  ADM23: ['REQUIREMENT'],
  ADM24: ['PARAMETER'],
  ADM25: ['INFORMATION'],
  ADM26: ['INFORMATION'],
  ADM27: ['REQUIREMENT'],
  ADM28: ['INFORMATION'],
  ADM29: ['PARAMETER'],
  ADM30: ['INFORMATION'],
  TEN01: ['INFORMATION', 'REQUIREMENT'],
  TEN02: ['INFORMATION', 'PARAMETER', 'REQUIREMENT'],
  TEN03: ['INFORMATION', 'PARAMETER'],
  TEN04: ['REQUIREMENT'],
  TEN05: ['INFORMATION'],
  TEN06: ['REQUIREMENT'],
  TEN07: ['PARAMETER', 'REQUIREMENT'],
  TEN08: ['INFORMATION', 'PARAMETER', 'REQUIREMENT'],
  TEN09: ['INFORMATION', 'REQUIREMENT'],
  TEN10: ['INFORMATION', 'REQUIREMENT'],
};

it('classes each of the 30 admission rules but ADM10, which entry_requirement.csv gives, and the ten planner rules', () => {
  const classes = new Map<string, Set<RuleClass>>();
  for (const rule of rules)
    for (const row of rule.factsRows) classes.set(row, (classes.get(row) ?? new Set()).add(rule.ruleClass));
  expect(Object.fromEntries([...classes].sort().map(([row, found]) => [row, [...found].sort()]))).toEqual(CLASSED);
  expect(Object.keys(CLASSED)).toHaveLength(39);
});

it.each(rules.map((rule) => [rule.key, rule] as const))(
  'gives %s what its class needs',
  (_, { ruleClass, requirement, parameter, exemption, recognition }) => {
    const has = {
      requirement: requirement !== undefined,
      parameter: parameter !== undefined,
      exemption: exemption !== undefined,
      recognition: recognition !== undefined,
    };
    switch (ruleClass) {
      case 'REQUIREMENT':
        expect(has.requirement || has.exemption || has.recognition).toBe(true);
        expect(has.parameter).toBe(false);
        break;
      case 'PARAMETER':
        expect(has).toEqual({ requirement: false, parameter: true, exemption: false, recognition: false });
        break;
      default:
        expect(has).toEqual({ requirement: false, parameter: false, exemption: false, recognition: false });
    }
  },
);
