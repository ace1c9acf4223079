import { describe, expect, inject, it } from 'vitest';
import { admittingProgrammes } from '../../../src/pathways/domain/admittingProgrammes.js';
import type { Value } from '../../../src/shared/pure/Value.js';
import { generateCase } from '../../support/generate/generateCase.js';
import { isHeldAtStart, groundsOf } from '../../../src/pathways/domain/checker/Grounds.js';
import { selectionsOf } from '../../support/oracle/selectionsOf.js';
import { standingOn } from '../../../src/pathways/domain/checker/Standing.js';
import { take } from '../../support/oracle/Taking.js';

/** What the oracle, which has an evaluator of its own, says of starting each credential: verdict and loads. */
function judgedByOracle(seed: number): Record<string, string> {
  const { catalogue, request } = generateCase(seed);
  const plan = groundsOf(catalogue, request);
  const standing = standingOn(plan, request.startDate, []);
  const judged: Record<string, string> = {};
  for (const credential of catalogue.credentials.values()) {
    if (isHeldAtStart(plan, credential.key)) continue;
    const takings = selectionsOf(credential).map((parts) => take(plan, credential, parts, standing));
    const [least] = takings.toSorted((one, other) => one.step.guaranteedSbu - other.step.guaranteedSbu);
    if (least) judged[credential.key] = `${least.verdict} ${String(least.step.guaranteedSbu)}`;
  }
  return judged;
}

function judged(seed: number): { key: string; value: Value; unsettled: number; guaranteedSbu: number }[] {
  const { catalogue, request } = generateCase(seed);
  return admittingProgrammes(catalogue, request, () => true).programmes.map(
    ({ credential: { key }, value, unsettled, taking: { guaranteedSbu } }) => ({
      key,
      value,
      unsettled,
      guaranteedSbu,
    }),
  );
}

describe('the programmes that admit somebody', () => {
  it('are those of the oracle', { timeout: 300_000 }, () => {
    const values = new Map<string, number>();
    for (let seed = 1; seed <= inject('plannerCases'); seed += 1) {
      const found = judged(seed);
      for (const { value } of found) values.set(value, (values.get(value) ?? 0) + 1);
      const summary = Object.fromEntries(
        found.map(({ key, value, guaranteedSbu }) => [key, `${value} ${String(guaranteedSbu)}`]),
      );
      expect(summary, `case ${String(seed)}`).toEqual(judgedByOracle(seed));
    }
    for (const value of ['HOLDS', 'UNKNOWN', 'FAILS']) expect(values.get(value)).toBeGreaterThan(1000);
  });

  it('come first, then the unknown ones; the fewest open things first, then the least load, then by key', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const found = judged(seed);
      found.slice(1).forEach((one, at) => {
        const before = found[at] as typeof one;
        const place = (of: typeof one) => ['HOLDS', 'UNKNOWN', 'FAILS'].indexOf(of.value);
        const steps = [
          place(one) - place(before),
          one.unsettled - before.unsettled,
          one.guaranteedSbu - before.guaranteedSbu,
          one.key > before.key ? 1 : -1,
        ];
        expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
        if (one.value === 'HOLDS') expect(one.unsettled).toBe(0);
        if (one.value === 'UNKNOWN') expect(one.unsettled).toBeGreaterThan(0);
      });
    }
  });

  it('are only those that are wanted', () => {
    const { catalogue, request } = generateCase(1);
    const [first] = catalogue.credentials.values();
    const { programmes } = admittingProgrammes(catalogue, request, ({ key }) => key === first?.key);
    expect(programmes.map(({ credential }) => credential.key)).toEqual([first?.key]);
  });
});
