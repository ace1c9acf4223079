import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import { describePlan } from '../../../../src/pathways/domain/dated/describePlan.js';
import { documentOf } from '../../../../src/pathways/domain/dated/documentOf.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan, PlanRecognition } from '../../../../src/pathways/domain/dated/Plan.js';
import { Planning } from '../../../../src/pathways/domain/Planning.js';
import { judgementsUntil } from '../../../../src/pathways/domain/saved/judgementsUntil.js';
import { judgePlan } from '../../../../src/pathways/domain/saved/judgePlan.js';
import { keptPlan } from '../../../../src/pathways/domain/saved/keptPlan.js';
import { type PlanDocument, planDocumentForm } from '../../../../src/shared/pure/planDocument.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateModuleCase } from '../../../support/generate/generateModuleCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';

interface Kept {
  readonly from: DatedCase;
  readonly plan: Plan;
}

/** Best plans with a recognition, of the first cases. */
const kept = Array.from({ length: 600 }, (_, at) => generateDatedCase(at + 1)).flatMap((from): Kept[] => {
  const found = findPlan(from.catalogue, from.request, () => false);
  return 'plan' in found && followedIn(found.plan).length > 0 ? [{ from, plan: found.plan }] : [];
});

/** Best plans with modules that lead to an award, and those with modules before the whole. */
const ofModules = Array.from({ length: 100 }, (_, at) => generateModuleCase(at + 1)).flatMap((from): Kept[] => {
  const found = findPlan(from.catalogue, from.request, () => false);
  return 'plan' in found && found.plan.steps.some(({ module }) => module) ? [{ from, plan: found.plan }] : [];
});

function followedIn({ steps }: Plan): readonly PlanRecognition[] {
  return steps.flatMap(({ recognitions }) => recognitions);
}

/** The document as it comes back from where it was kept. */
function keptDocument({ from: { catalogue, request }, plan }: Kept): PlanDocument {
  const steps = describePlan(plan, new Planning(catalogue, { ...request, count: 1 }));
  const making = {
    learner: null,
    madeAt: '2026-11-30T12:00:00.000Z',
    snapshotId: 'snapshot',
    proof: 'OPTIMAL',
  } as const;
  return planDocumentForm.parse(JSON.parse(JSON.stringify(documentOf(plan, steps, request, making))));
}

function withoutProcedures({ catalogue }: DatedCase, plan: Plan, recordedTo: string): DatedCase['catalogue'] {
  const gone = followedIn(plan).map(({ procedure }) => procedure);
  const ending = catalogue.recognitions.map((one) => (gone.includes(one.key) ? { ...one, recordedTo } : one));
  return { ...catalogue, recognitions: ending };
}

describe('a plan with modules that is kept', () => {
  it('is the same plan, tells what is a module and what is awarded, and stays valid', () => {
    expect(ofModules.filter(({ plan }) => plan.awards.length > 0).length).toBeGreaterThan(5);
    for (const one of ofModules) {
      const { catalogue, request } = one.from;
      const document = keptDocument(one);
      const kinds = document.steps.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'AWARD')).toHaveLength(one.plan.awards.length);
      expect(kinds.slice(0, one.plan.steps.length)).toEqual(
        one.plan.steps.map(({ module }) => (module ? 'MODULE' : 'OFFER')),
      );
      const person = { profile: request.profile, groups: request.targetGroups ?? [] };
      const again = keptPlan(document, person, request.asOf);
      expect(again.plan).toEqual(one.plan);
      const asked = { ...again.request, targetGroups: request.targetGroups };
      expect(judgePlan(catalogue, asked, again.plan, request.asOf).standing).toBe('VALID');
    }
  });

  it('breaks when a module of its award is gone', () => {
    const broken = ofModules.flatMap(({ from: { catalogue, request }, plan }) => {
      if (plan.awards.length === 0) return [];
      const gone = plan.steps.find(({ module }) => module)?.offer;
      const fewer = { ...catalogue, offers: catalogue.offers.filter(({ key }) => key !== gone) };
      return judgePlan(fewer, request, plan, request.asOf).standing;
    });
    expect(new Set(broken)).toEqual(new Set(['BROKEN']));
  });
});

describe('a plan with a recognition that is kept', () => {
  it('is the same plan for the same question, and valid as long as nothing changes', () => {
    expect(kept.length).toBeGreaterThan(5);
    for (const one of kept) {
      const { catalogue, request } = one.from;
      const person = { profile: request.profile, groups: request.targetGroups ?? [] };
      const again = keptPlan(keptDocument(one), person, request.asOf);
      expect(again.plan).toEqual(one.plan);
      const asked = { ...again.request, targetGroups: request.targetGroups };
      expect(asked).toEqual(request);
      expect(judgePlan(catalogue, asked, again.plan, request.asOf).standing).toBe('VALID');
    }
  });

  it('is changed or broken when its procedures are gone, and says so of its steps', () => {
    const standings = kept.map(({ from, plan }) => {
      const { asOf } = from.request;
      // What has begun by then stays as it was.
      if (followedIn(plan).some(({ startDate }) => startDate <= asOf)) return null;
      const judgement = judgePlan(withoutProcedures(from, plan, asOf), from.request, plan, asOf);
      expect(judgement.violations.map(({ rule }) => rule)).toContain('RECOGNITION');
      expect(judgement.plan === null ? [] : followedIn(judgement.plan)).toEqual([]);
      return judgement.standing;
    });
    expect(standings).toContain('CHANGED');
    expect(standings).not.toContain('VALID');
  });

  it('is told on the day on which a procedure ceases to be on record, unless it has begun by then', () => {
    const told = kept.map(({ from, plan }) => {
      const starts = followedIn(plan)
        .map(({ startDate }) => startDate)
        .sort();
      const [first = '', last = ''] = [starts[0], starts.at(-1)];
      const { asOf } = from.request;
      if (first <= daysLater(asOf, 2)) return false;
      const horizon = daysLater(last, 400);
      const judged = (recordedTo: string) => {
        const catalogue = withoutProcedures(from, plan, recordedTo);
        return judgementsUntil(catalogue, from.request, plan, horizon, () => false).judgements.filter(
          ({ violations }) => violations.some(({ rule }) => rule === 'RECOGNITION'),
        );
      };
      expect(judged(daysLater(asOf, 1)).map(({ day }) => day)[0]).toBe(daysLater(asOf, 1));
      expect(judged(daysLater(last, 1))).toEqual([]);
      return true;
    });
    expect(told).toContain(true);
  });
});
