import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../../src/pathways/domain/dated/Plan.js';
import type { PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import type { Judgement } from '../../../../src/pathways/domain/saved/Judgement.js';
import { judgementsUntil } from '../../../../src/pathways/domain/saved/judgementsUntil.js';
import { judgePlan } from '../../../../src/pathways/domain/saved/judgePlan.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { type Random, seededRandom } from '../../../support/generate/Random.js';

const DAYS = 500;
const judged = Array.from({ length: 400 }, (_, at) => judgedCase(at + 1)).filter((one) => one !== null);

interface Judged {
  readonly from: DatedCase;
  readonly plan: Plan;
  readonly judgements: readonly Judgement[];
}

/** A plan in a catalogue of which some rows will cease to be on record and some enrolment will close. */
function judgedCase(seed: number): Judged | null {
  const { catalogue, request } = generateDatedCase(seed);
  const random = seededRandom(seed + 6_000_000);
  const found = findPlan(catalogue, request, () => false);
  if (!('plan' in found) || found.plan.steps.length === 0) return null;
  const from = { seed, request, catalogue: passing(catalogue, request.asOf, random) };
  const horizon = daysLater(request.asOf, DAYS);
  const { judgements } = judgementsUntil(from.catalogue, request, found.plan, horizon, () => false);
  return { from, plan: found.plan, judgements };
}

function passing(
  { credentials, rules, offers, recognitions }: PlanningCatalogue,
  asOf: string,
  random: Random,
): PlanningCatalogue {
  const later = (): string => daysLater(asOf, random.whole(1, DAYS + 100));
  return {
    credentials,
    recognitions,
    rules: rules.map((rule) =>
      random.chance(0.1) && rule.recordedTo === null ? { ...rule, recordedTo: later() } : rule,
    ),
    offers: offers.map((offer) => {
      if (random.chance(0.3) && offer.recordedTo === null) return { ...offer, recordedTo: later() };
      return random.chance(0.5) ? { ...offer, enrolment: [{ from: null, to: later() }] } : offer;
    }),
  };
}

/** What a judgement says, without the day that it is of. */
function told({ standing, violations }: Judgement): unknown {
  return [standing, violations.map(({ rule, step, found }) => [rule, step, found])];
}

describe('what is known to become of a plan', () => {
  it('is on each day until the horizon what it is judged to be on that day', { timeout: 120_000 }, () => {
    for (const { from, plan, judgements } of judged.slice(0, 60)) {
      for (let day = 0; day <= DAYS; day += 1) {
        const on = daysLater(from.request.asOf, day);
        const last = judgements.filter((one) => one.day <= on).at(-1);
        expect([from.seed, on, last && told(last)]).toEqual([
          from.seed,
          on,
          told(judgePlan(from.catalogue, from.request, plan, on)),
        ]);
      }
    }
  });

  it('is somewhere that it breaks after it has been valid, and nowhere told twice', () => {
    const breaking = judged.filter(({ judgements: [now, ...later] }) => {
      return now?.standing === 'VALID' && later.some(({ standing }) => standing === 'BROKEN');
    });
    expect(breaking.length).toBeGreaterThan(20);
    for (const { judgements } of judged)
      for (const [at, one] of judgements.slice(1).entries()) expect(told(one)).not.toEqual(told(judgements[at] ?? one));
  });

  it('is that enrolment which closes breaks no step that has been joined by then', () => {
    const joined = judged.filter(({ plan, judgements }) =>
      judgements.some(({ day }) => plan.steps.every(({ startDate }) => startDate <= day)),
    );
    expect(joined.length).toBeGreaterThan(10);
    for (const { plan, judgements } of joined) {
      const after = judgements.filter(({ day }) => plan.steps.every(({ startDate }) => startDate <= day));
      const rules = after.flatMap(({ violations }) => violations.map(({ rule }) => rule));
      expect(rules).not.toContain('ENROLMENT');
      expect(rules).not.toContain('OFFER_UNKNOWN');
    }
  });

  it('is told as far as it was looked at where the time is over', () => {
    const turning = judged.filter(({ judgements }) => judgements.length > 2);
    expect(turning.length).toBeGreaterThan(20);
    for (const { from, plan, judgements: all } of turning) {
      const horizon = daysLater(from.request.asOf, DAYS);
      let asked = 0;
      const cut = judgementsUntil(from.catalogue, from.request, plan, horizon, () => (asked += 1) > 1);
      expect(cut.until < horizon).toBe(true);
      expect(cut.judgements.map(told)).toEqual(all.filter(({ day }) => day <= cut.until).map(told));
    }
  });
});
