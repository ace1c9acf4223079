import { describe, expect, it } from 'vitest';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { PlanFound, PlanStep } from '../../../../src/pathways/domain/dated/Plan.js';
import type { PlannedRule, PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { catalogueWithout, extraOver } from '../../../../src/pathways/domain/reasons/doingWithout.js';
import { explainStep } from '../../../../src/pathways/domain/reasons/explainStep.js';
import { WITHHELD } from '../../../../src/pathways/domain/reasons/Replacement.js';
import type { Explanation, Names } from '../../../../src/pathways/domain/reasons/telling/Explanation.js';
import { tellExpertly } from '../../../../src/pathways/domain/reasons/telling/tellExpertly.js';
import { tellPlainly } from '../../../../src/pathways/domain/reasons/telling/tellPlainly.js';
import type { Decider } from '../../../../src/shared/pure/requirement.js';
import { dayInWords } from '../../../../src/shared/pure/dayInWords.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { generateModuleCase } from '../../../support/generate/generateModuleCase.js';
import { certainlyDone } from '../../../support/generate/toldStep.js';

/** Words of the law and the trade that somebody who reads at level B1 need not know. */
const TOO_HARD =
  /\b(SBU|EC|crebo|kwalificatie\w*|waardedocument\w*|leeruitkomst\w*|werkproces\w*|keuzede\w*|vrijstelling\w*|toelating\w*|leerweg\w*|bekostig\w*|vooropleiding\w*|startkwalificatie|indien|mits|tenzij|derhalve|teneinde|conform|ten behoeve|middels|betreffende|diens|alsmede|evenals|doch|tevens|hetgeen|HOLDS|FAILS|UNKNOWN|OPTIMAL|FEASIBLE|INFEASIBLE|TIMED_OUT|FINISH|undefined|null|NaN)\b/i;
/** At level B1 a sentence has no more words than this. A name, which is as its register has it, counts as one. */
const MOST_WORDS = 15;
const NAME = /“[^”]*”/g;

const cases = [...Array.from({ length: 300 }, (_, at) => at + 1), 686, 883, 1248, 1320, 1387, 1973, 4807];
const explanations = [
  ...cases.map(generateDatedCase),
  ...Array.from({ length: 60 }, (_, at) => generateModuleCase(at + 1)),
].flatMap(explanationsOf);
const plain = explanations.map(tellPlainly);

describe('the telling in plain Dutch', () => {
  const sentences = [...new Set(plain.flat())];

  it('has short sentences, each of them one', () => {
    const isLong = (one: string): boolean => one.replace(NAME, 'naam').split(/\s+/).length > MOST_WORDS;
    expect(sentences.filter(isLong)).toEqual([]);
    expect(
      sentences.filter((one) => !/^[A-Z].*[.?]$/.test(one) || /[.?] \p{Lu}/u.test(one.replace(NAME, 'naam'))),
    ).toEqual([]);
  });

  it('has no word of the trade and no sign of the machine', () => {
    expect(sentences.filter((one) => TOO_HARD.test(one.replace(NAME, 'naam')))).toEqual([]);
    expect(sentences.filter((one) => /[→_{}[\]]/.test(one.replace(NAME, 'naam')))).toEqual([]);
  });

  it('explains each term and each abbreviation that it has, once', () => {
    for (const told of plain) {
      const text = told.join(' ');
      for (const [term, gloss] of [
        ['examencommissie beslist', 'De examencommissie is de groep op school die over examens gaat.'],
        ['WEB', 'De WEB is de wet over het mbo.'],
      ] as const)
        expect(told.filter((one) => one === gloss).length).toBe(text.includes(term) ? 1 : 0);
    }
  });

  it('meets all kinds of reasons, of what fails and of what could take the place of a step', () => {
    for (const said of [
      'Dit is je doel.',
      'Je hebt zelf om deze stap gevraagd.',
      'In dit plan heb je dit deel nodig voor je doel.',
      'Volgens deze regel mag je daar met deze stap beginnen.',
      'Volgens deze regel mag je daar met deze stap misschien beginnen.',
      'Wat is nog niet zeker?',
      'Ook van dat plan is nog niet alles zeker.',
      'Dat gaat nooit vanzelf.',
      'Dan haal je je doel niet.',
      'Dan mist er een stap waar je om vroeg.',
      'Nee, dat kan niet.',
      'Ja, dat kan.',
    ])
      expect(sentences).toContain(said);
  });
});

describe('all tellings', () => {
  it('have the figures, names and sources of the explanation and no others', () => {
    for (const [at, explanation] of explanations.entries()) {
      const tellings = [plain[at] ?? [], tellExpertly(explanation, 'nl'), tellExpertly(explanation, 'en')];
      for (const told of tellings) {
        const text = told.join('\n');
        for (const name of namesIn(explanation)) expect(text).toContain(name);
        expect(figuresIn(text).filter((one) => !figuresOf(explanation).has(one))).toEqual([]);
      }
    }
  });

  it('say of each step what of it is not certain', () => {
    const differing = explanations.flatMap((explanation, at) => {
      const [nl, en] = [tellExpertly(explanation, 'nl'), tellExpertly(explanation, 'en')];
      const step = explanation.plan.steps[explanation.reasons.step - 1] as PlanStep;
      const isAwaited = step.recognitions.length > 0;
      const isExemptible = step.exemptibleParts.length > 0;
      const faults = [
        isToldIn(plain[at] ?? [], /^Voor deze stap laat je eerst zien wat je al kunt\.$/) === isAwaited,
        isToldIn(nl, /^Vooraf erkenning .*, niet zeker\.$/) === isAwaited,
        isToldIn(en, /^Recognition .* beforehand .*, not certain\.$/) === isAwaited,
        isToldIn(plain[at] ?? [], /^Misschien hoef je (één onderdeel|\d+ onderdelen) niet te doen\.$/) === isExemptible,
        isToldIn(nl, /^Mogelijk vrijstelling van /) === isExemptible,
        isToldIn(en, /^A possible exemption from /) === isExemptible,
        // Of what waits for a recognition the admission may be certain or not.
        isAwaited || isToldIn(plain[at] ?? [], /^Het is nog niet zeker dat je mag beginnen\.$/) === !step.settled,
        isAwaited || isToldIn(nl, /^Niet zeker: /) === !step.settled,
        isAwaited || isToldIn(en, /^Not certain: /) === !step.settled,
      ].flatMap((isRight, fault) => (isRight ? [] : [fault]));
      return faults.length === 0 ? [] : [{ at, faults, step }];
    });
    expect(differing.slice(0, 2)).toEqual([]);
  });

  it('say how much of a credential another plan does by modules', () => {
    const one = explanations.find(({ plan }) => plan.steps.some(({ module }) => module)) as Explanation;
    const [module] = one.plan.steps.filter((step) => step.module) as [PlanStep];
    const told = (modules: number, wholes: number): string | undefined => {
      const steps = [
        ...Array<PlanStep>(modules).fill(module),
        ...Array<PlanStep>(wholes).fill({ ...module, module: false }),
      ];
      const found: PlanFound = { kind: 'OPTIMAL', plan: { ...one.plan, steps }, rank: one.rank, bound: one.rank };
      const sentences = tellPlainly({ ...one, replacements: [{ withheld: 'OFFER', found }] });
      return sentences.find((sentence) => sentence.startsWith('Je doet dan: '));
    };
    const name = `“Bewijs ${module.credential}”`;
    expect(told(1, 0)).toBe(`Je doet dan: één deel van ${name}.`);
    expect(told(3, 0)).toBe(`Je doet dan: 3 delen van ${name}.`);
    expect(told(1, 1)).toBe(`Je doet dan: één deel van ${name} en de rest van ${name}.`);
    expect(told(0, 1)).toBe(`Je doet dan: ${name}.`);
  });

  it('say honestly that the time was over', () => {
    const [one] = explanations;
    const found: PlanFound = { kind: 'TIMED_OUT', bound: [] };
    const late = { ...(one as Explanation), replacements: [{ withheld: 'OFFER' as const, found }] };
    expect(tellPlainly(late).slice(-2)).toEqual(['Dat weten we niet.', 'De tijd om te zoeken was om.']);
    expect(tellExpertly(late, 'nl').at(-1)).toMatch(/onbekend, de tijd was om \(TIMED_OUT\)\.$/);
    expect(tellExpertly(late, 'en').at(-1)).toMatch(/not known, the time was over \(TIMED_OUT\)\.$/);
  });

  it('know who decides in plain words', () => {
    const exempting = explanations.find(({ reasons }) => reasons.reasons.some(({ kind }) => kind === 'EXEMPTION'));
    const deciders: readonly Decider[] = ['INSTITUTION', 'EVC_PROVIDER', 'RECOGNISED_COMPANY', 'MINISTER', 'EMPLOYER'];
    const told = deciders.flatMap((by) => tellPlainly(decidedBy(by, exempting as Explanation)));
    expect(told.filter((one) => one.endsWith('beslist daarover.'))).toHaveLength(deciders.length);
    expect(told.filter((one) => TOO_HARD.test(one.replace(NAME, 'naam')))).toEqual([]);
  });
});

function isToldIn(sentences: readonly string[], said: RegExp): boolean {
  return sentences.some((one) => said.test(one));
}

/** Each step of the best plan explained, with names that tell whose they are. */
function explanationsOf({ catalogue, request }: DatedCase): readonly Explanation[] {
  const found = findPlan(catalogue, request, () => false);
  if (!('plan' in found)) return [];
  const { plan, rank } = found;
  return plan.steps.map((step, at) => ({
    ...{ request, plan, rank, names: namesOf(catalogue) },
    reasons: (explainStep(at + 1, plan, catalogue, request, () => false) as NonNullable<ReturnType<typeof explainStep>>)
      .explained,
    replacements: WITHHELD.map((withheld) => ({
      withheld,
      found: findPlan(catalogueWithout(step, withheld, catalogue), request, () => false),
    })),
  }));
}

function namesOf({ credentials }: PlanningCatalogue): Names {
  return {
    credential: (key) => `Bewijs ${key}`,
    outcome: (key) => `Kunde ${key}`,
    region: (key) => `Streek ${key}`,
    mboLevel: (key) => credentials.get(key)?.mboLevel ?? null,
    citation: ({ key }) => ({ title: { nl: key, en: key }, legalSource: `WEB art. ${key}` }),
  };
}

/** What every telling names: the step itself, the parts that a module does, the rules of its reasons with their source and the later steps. */
function namesIn({ reasons, plan, names }: Explanation): readonly string[] {
  const own = plan.steps[reasons.step - 1]?.credential ?? '';
  return [
    names.credential(own),
    ...reasons.parts.flatMap(({ outcome }) => (outcome === null ? [] : names.outcome(outcome))),
    ...reasons.reasons.flatMap((one) => ('rule' in one ? [one.rule.key, names.citation(one.rule).legalSource] : [])),
    ...reasons.reasons.flatMap((one) =>
      one.kind === 'RULE' ? names.credential(plan.steps[one.of - 1]?.credential ?? '') : [],
    ),
  ];
}

/** The figures that are no part of a key, a date or a code. */
function figuresIn(text: string): readonly string[] {
  const bare = text
    .replace(NAME, '')
    .replace(/\d{4}-\d{2}-\d{2}/g, '')
    .replace(/\b\d{1,2} [a-z]+ \d{4}\b/g, '')
    .replace(/→ (FAILS|UNKNOWN) [^\n]*/g, '')
    .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '')
    .replace(/\b[a-z]+-?\d+[-\w]*/g, '')
    .replace(/ongeveer [^\n]*? (later|eerder|meer|minder)/g, '')
    .replace(/(Niet zeker|Not certain): [^\n]*/g, '')
    .replace(/De stap vervult: [^\n]*|The step meets: [^\n]*/g, '')
    .replace(/samen (\d+) SBU: [^\n]*/g, 'samen $1')
    .replace(/(\d+) SBU together: [^\n]*/g, '$1')
    .replace(/(\d)\.(\d{3})/g, '$1$2');
  return bare.match(/\d+(,\d+)?/g) ?? [];
}

function figuresOf({ reasons, plan, rank, replacements, names, request }: Explanation): ReadonlySet<string> {
  const places = plan.steps.map((_, at) => at + 1);
  const levels = [1, 2, 3, 4, ...plan.steps.map(({ credential }) => names.mboLevel(credential))];
  const exempt = reasons.reasons.flatMap((one) =>
    'parts' in one && one.parts.length > 0 ? [one.parts.length, one.parts.reduce((sum, { sbu }) => sum + sbu, 0)] : [],
  );
  const extra = replacements.flatMap(({ found }) =>
    'rank' in found ? extraOver(rank, found.rank).slice(0, request.objectives.length) : [],
  );
  const cents = extra.flatMap((one) => [Math.abs(one), Math.abs(one) / 100]);
  const own = reasons.certainties[reasons.step - 1];
  const open = (own?.exemptions ?? []).flatMap(({ parts }) => [
    parts.length,
    parts.reduce((sum, { sbu }) => sum + sbu, 0),
  ]);
  const looked = (own?.recognitions ?? []).flatMap(({ procedure }) => [
    procedure.weeks ?? 0,
    (procedure.priceCents ?? 0) / 100,
  ]);
  return new Set(
    [...places, ...levels, ...exempt, ...cents, ...open, ...looked].map((one) => String(one).replace('.', ',')),
  );
}

function decidedBy(by: Decider, explanation: Explanation): Explanation {
  const changed = (rule: PlannedRule): PlannedRule => ({
    ...rule,
    exemption: rule.exemption && { ...rule.exemption, decidedBy: by },
  });
  const reasons = explanation.reasons.reasons.flatMap((one) =>
    one.kind === 'EXEMPTION' ? { ...one, rule: changed(one.rule) } : [],
  );
  const certainties = explanation.plan.steps.map(certainlyDone);
  return { ...explanation, reasons: { ...explanation.reasons, reasons: reasons.slice(0, 1), certainties } };
}

it('says a day as one says it', () => {
  const days = ['2027-02-01', '2030-12-31', '2028-02-29'];
  expect(days.map((day) => dayInWords(day))).toEqual(['1 februari 2027', '31 december 2030', '29 februari 2028']);
  expect(days.map((day) => dayInWords(day, 'en'))).toEqual(['1 February 2027', '31 December 2030', '29 February 2028']);
});
