import { describe, expect, inject, it } from 'vitest';
import { evaluateRule } from '../../../../src/pathways/domain/checker/admission.js';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { evaluate, holdsOutcome } from '../../../../src/pathways/domain/checker/evaluate.js';
import { type Grounds, groundsOf, rulesThatApply } from '../../../../src/pathways/domain/checker/Grounds.js';
import { isExemptible } from '../../../../src/pathways/domain/checker/isExemptible.js';
import { judgedRecognition } from '../../../../src/pathways/domain/checker/JudgedRecognition.js';
import { type JudgedStep, judgedStep } from '../../../../src/pathways/domain/checker/JudgedStep.js';
import { type Standing, standingOn } from '../../../../src/pathways/domain/checker/Standing.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../../src/pathways/domain/dated/Plan.js';
import { disagreementOn } from '../../../../src/pathways/threads/disagreementOn.js';
import { explainStep } from '../../../../src/pathways/domain/reasons/explainStep.js';
import { WITHHELD } from '../../../../src/pathways/domain/reasons/Replacement.js';
import { catalogueWithout, extraOver, isNeeded } from '../../../../src/pathways/domain/reasons/doingWithout.js';
import type { Reason, StepReasons } from '../../../../src/pathways/domain/reasons/StepReasons.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { compareRanks, type OraclePlan, plansFor } from '../../../support/oracle/oraclePlan.js';

const CASES = inject('datedCases');
const FAILING_CASES_SHOWN = 3;
/** Cases beyond the first ones: steps that a track needs, three steps in a chain, an end and a validity lost with an exemption. */
const TELLING = [686, 883, 1248, 1320, 1387, 1973, 4807];

/** A generated question with its best plan. */
interface Solved {
  readonly from: DatedCase;
  readonly plan: Plan;
  readonly rank: readonly number[];
  readonly all: readonly OraclePlan[];
}

const seeds = new Set([...Array.from({ length: CASES }, (_, at) => at + 1), ...TELLING]);
const solved = [...seeds].map(generateDatedCase).flatMap((from): Solved[] => {
  const found = findPlan(from.catalogue, from.request, () => false);
  if (!('plan' in found)) return [];
  return [{ from, plan: found.plan, rank: found.rank, all: [...(plansFor(from.catalogue, from.request) ?? [])] }];
});

describe(`each step of the best plans of ${String(CASES)} generated cases`, { timeout: 900_000 }, () => {
  it('is needed exactly where exhaustive search finds no plan of equal rank without it, and costs what that says', () => {
    const seen = { needed: 0, replaced: 0, spare: 0 };
    const differing = ofEachStep(({ from, plan, rank, all }, place) =>
      WITHHELD.flatMap((withheld) => {
        const step = plan.steps[place - 1] as Plan['steps'][number];
        const found = findPlan(catalogueWithout(step, withheld, from.catalogue), from.request, () => false);
        const others = all.filter(({ steps }) =>
          steps.every(({ offer, credential }) =>
            withheld === 'OFFER' ? offer.key !== step.offer : credential.key !== step.credential,
          ),
        );
        const best = others.map((one) => one.rank).sort(compareRanks)[0];
        const needed = isNeeded(found, rank);
        seen[best === undefined ? 'needed' : needed ? 'replaced' : 'spare'] += 1;
        const told = 'rank' in found ? `${found.kind} ${extraOver(rank, found.rank).join(' ')}` : found.kind;
        const wanted = best ? `OPTIMAL ${best.map((value, at) => value - (rank[at] ?? 0)).join(' ')}` : 'INFEASIBLE';
        return [
          ...(told === wanted ? [] : [`${withheld}: oracle ${wanted}, planner ${told}`]),
          ...(needed === (best === undefined || compareRanks(best, rank) > 0) ? [] : [`needed ${String(needed)}`]),
        ];
      }),
    );
    expect(differing).toEqual([]);
    expect(Math.min(...Object.values(seen))).toBeGreaterThanOrEqual(CASES / 100);
  });

  it('has the reasons that the checker’s own evaluator finds, and each chain of them ends at what was asked', () => {
    const seen = new Set<string>();
    const differing = ofEachStep(({ from, plan }, place) => {
      const { reasons, chain } = explained(from, plan, place);
      for (const one of reasons) seen.add('rule' in one ? one.rule.purpose : one.kind);
      if (chain.length > 2) seen.add('longer');
      const wanted = reasonsByChecker(from, plan, place);
      const told = reasons.flatMap(named).sort();
      const last = chain.at(-1)?.reason.kind;
      return [
        ...(told.join('\n') === wanted.join('\n') ? [] : [`told ${told.join('; ')}, wanted ${wanted.join('; ')}`]),
        ...(last === 'GOAL' || last === 'VIA' ? [] : [`the chain ends at ${String(last)}`]),
        ...(chain.every(({ step }, at) => at === 0 || step > (chain[at - 1]?.step ?? 0)) ? [] : ['the chain turns']),
      ];
    });
    expect(differing).toEqual([]);
    expect([...seen].sort()).toEqual(['ADMISSION', 'EXEMPTION', 'GOAL', 'TRACK', 'VIA', 'longer']);
  });

  it('is missed by what the smallest requirements that are told say by the checker’s evaluator', () => {
    let leaves = 0;
    const differing = ofEachStep(({ from, plan }, place) => {
      const { reasons } = explained(from, plan, place);
      const { grounds, judged, standingWithout } = judgedSteps(from, plan, place);
      return reasons.flatMap((reason) => {
        if (reason.kind !== 'RULE') return [];
        const { credential, standing } = judged[reason.of - 1] as JudgedStep;
        const within = { grounds, credential, within: [reason.rule.key] };
        leaves += reason.met.length;
        return reason.met.flatMap((one) => {
          const [was, is] = [standing, standingWithout(reason.of)].map((standing) =>
            evaluate(one, { ...within, standing }),
          );
          return was === is ? [`${JSON.stringify(one)} is ${String(is)} either way`] : [];
        });
      });
    });
    expect(differing).toEqual([]);
    expect(leaves).toBeGreaterThanOrEqual(CASES / 25);
  });

  it('is missed by what the checker says of the plan without it', () => {
    const seen = new Set<string>();
    const differing = ofEachStep(({ from, plan }, place) => {
      const { catalogue, request } = from;
      const { explained, rest } = whyOf(from, plan, place);
      for (const one of explained.failing) seen.add('value' in one ? `${one.kind} ${one.value}` : one.kind);
      return disagreementOn(explained, checkPlan(catalogue, request, rest), request.onlySettled);
    });
    expect(differing).toEqual([]);
    expect([...seen].sort()).toEqual([
      'GOAL',
      'HOURS',
      'LATEST_FINISH',
      'RULE FAILS',
      'RULE UNKNOWN',
      'VALIDITY FAILS',
      'VIA',
    ]);
  });

  it('is told whole or not at all: whenever the time is over, nothing more is looked at', () => {
    let longest = 0;
    const differing = ofEachStep(({ from, plan }, place) => {
      const { catalogue, request } = from;
      const whole = JSON.stringify(whyOf(from, plan, place));
      for (let most = 0; ; most += 1) {
        let asked = 0;
        const found = explainStep(place, plan, catalogue, request, () => (asked += 1) > most);
        longest = Math.max(longest, asked);
        if (found) return JSON.stringify(found) === whole ? [] : ['another answer'];
        if (asked !== most + 1) return [`was asked ${String(asked)} times, and over after ${String(most)}`];
      }
    });
    expect(differing).toEqual([]);
    // Each link of a chain is one more look.
    expect(longest).toBeGreaterThan(4);
  });
});

function ofEachStep(faultsOf: (one: Solved, place: number) => readonly string[]): readonly string[] {
  const faults = solved.flatMap((one) =>
    one.plan.steps.flatMap((_, at) =>
      faultsOf(one, at + 1).map((fault) => `step ${String(at + 1)}: ${fault}\n${compactCase(one.from)}`),
    ),
  );
  return faults.slice(0, FAILING_CASES_SHOWN);
}

function explained(from: DatedCase, plan: Plan, place: number): StepReasons {
  return whyOf(from, plan, place).explained;
}

function whyOf({ catalogue, request }: DatedCase, plan: Plan, place: number) {
  const found = explainStep(place, plan, catalogue, request, () => false);
  if (!found) throw new Error('The time was not over');
  return found;
}

/** The steps as the checker sees them, and what somebody has at the start of each without the step at the place. */
function judgedSteps({ catalogue, request }: DatedCase, { steps }: Plan, place: number) {
  const grounds: Grounds = groundsOf(catalogue, { ...request, count: 1 });
  const judged: JudgedStep[] = [];
  for (const said of steps) judged.push(judgedStep(grounds, said, judged.length + 1, judged) as JudgedStep);
  const standingWithout = (of: number): Standing => {
    const { said, standing } = judged[of - 1] as JudgedStep;
    const left = judged.filter(({ at }) => at === place).map(({ credential }) => credential.key);
    return standingOn(
      grounds,
      said.startDate,
      standing.awarded.filter(({ credential }) => !left.includes(credential.key)),
    );
  };
  return { grounds, judged, standingWithout };
}

function reasonsByChecker(from: DatedCase, plan: Plan, place: number): readonly string[] {
  const { grounds, judged, standingWithout } = judgedSteps(from, plan, place);
  const { goal, via, startDate } = from.request;
  const { credential: own, parts } = judged[place - 1] as JudgedStep;
  const held = standingOn(grounds, startDate, []);
  const isMissed = (one: string): boolean =>
    parts.some(({ outcome }) => outcome === one) && holdsOutcome(one, grounds, held) !== 'HOLDS';
  const isGoal = 'credential' in goal ? goal.credential === own.key : goal.outcomes.some(isMissed);
  const later = judged
    .filter(({ at }) => at > place)
    .flatMap((step) => {
      const { at, credential, offer, standing, said } = step;
      const without = standingWithout(at);
      const rules = rulesThatApply(grounds, credential, said.startDate).filter(
        ({ purpose, ruleClass, requirement, tracks }) =>
          ruleClass === 'REQUIREMENT' &&
          requirement !== null &&
          ((purpose === 'ADMISSION' && tracks === null) ||
            (purpose === 'TRACK' && (tracks === null || tracks.includes(offer.track)))),
      );
      const lost = rules.flatMap((rule) => {
        const [was, is] = [standing, without].map((one) => evaluateRule(grounds, credential, rule, one));
        return was === is ? [] : [`RULE ${String(at)} ${rule.key} ${String(was)} ${String(is)}`];
      });
      const isFreed = (key: string, has: Standing): boolean =>
        said.recognitions
          .map((one) => judgedRecognition(grounds, one, credential, step.parts, has))
          .some(({ frees }) => frees.some((part) => part.key === key));
      const exempt = step.parts.filter(
        (part) =>
          said.exemptibleParts.includes(part.key) &&
          isExemptible(grounds, credential, part, standing, isFreed(part.key, standing)) &&
          !isExemptible(grounds, credential, part, without, isFreed(part.key, without)),
      );
      return [...lost, ...exempt.map((part) => `EXEMPTION ${String(at)} ${part.key}`)];
    });
  return [...(isGoal ? ['GOAL'] : []), ...(via.includes(own.key) ? ['VIA'] : []), ...later].sort();
}

function named(reason: Reason): readonly string[] {
  switch (reason.kind) {
    case 'RULE':
      return [`RULE ${String(reason.of)} ${reason.rule.key} ${reason.value} ${reason.without}`];
    case 'EXEMPTION':
      return reason.parts.map((part) => `EXEMPTION ${String(reason.of)} ${part.key}`);
    default:
      return [reason.kind];
  }
}
