import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type { ViolatedRule } from '../../../src/pathways/domain/checker/Violation.js';
import type { PlannedOffer, PlannedRecognition, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { blankHeld } from './blankHeld.js';
import type { DatedCase } from './DatedCase.js';

/** A fault that a planner could have, as what it would see if it had it, and what its plans then break. */
export interface PlantedFault {
  readonly seen: (from: DatedCase) => DatedCase;
  readonly breaks: ViolatedRule;
}

const HOLDS: Requirement = { kind: 'ALL_OF', of: [] };

export const plantedFaults: Readonly<Record<string, PlantedFault>> = {
  'a seat is ignored': { seen: inOffers((offer) => ({ ...offer, seats: null })), breaks: 'SEATS' },
  'a start is a day off': {
    seen: inOffers((offer) => ({ ...offer, startDate: dayBefore(offer.startDate), endDate: dayBefore(offer.endDate) })),
    breaks: 'ENTRY',
  },
  'a step ends a day early': {
    seen: inOffers((offer) => ({
      ...offer,
      endDate: offer.startDate === offer.endDate ? offer.endDate : dayBefore(offer.endDate),
    })),
    breaks: 'END',
  },
  'a result counts in every credential': { seen: withEveryScope, breaks: 'LOAD' },
  'admission is skipped': { seen: inRules('ADMISSION', () => HOLDS), breaks: 'ADMISSION' },
  'a rule of a track is skipped': { seen: inRules('TRACK', () => HOLDS), breaks: 'ADMISSION' },
  'a level is taken for admission': { seen: inRules('ADMISSION', levelFor), breaks: 'ADMISSION' },
  'unknown is taken for true': { seen: inRules('ADMISSION', decided), breaks: 'SETTLED' },
  'a hole is taken for cheap': {
    seen: inOffers((offer) => ({ ...offer, priceCents: offer.priceCents ?? 0 })),
    breaks: 'BUDGET',
  },
  'hours that are not told are none': {
    seen: inOffers((offer) => ({ ...offer, hoursPerWeek: offer.hoursPerWeek ?? 0 })),
    breaks: 'HOURS',
  },
  'steps side by side are not added up': {
    seen: inOffers((offer) => ({ ...offer, hoursPerWeek: offer.hoursPerWeek && Math.floor(offer.hoursPerWeek / 2) })),
    breaks: 'HOURS',
  },
  'a target group is ignored': { seen: inOffers((offer) => ({ ...offer, targetGroups: [] })), breaks: 'TARGET_GROUP' },
  'a language that is not told is ours': {
    seen: inOffers((offer) => ({ ...offer, languages: [...offer.languages, 'nl'] })),
    breaks: 'LANGUAGE',
  },
  'a time of day that is not told is ours': {
    seen: inOffers((offer) => ({
      ...offer,
      timesOfDay: offer.timesOfDay.length === 0 ? ['EVENING'] : offer.timesOfDay,
    })),
    breaks: 'TIME_OF_DAY',
  },
  'one of the times of day is enough': {
    seen: inOffers((offer) => ({ ...offer, timesOfDay: offer.timesOfDay.slice(0, 1) })),
    breaks: 'TIME_OF_DAY',
  },
  'an offer that is no longer known is taken': {
    seen: inOffers((offer) => ({ ...offer, recordedFrom: '2020-01-01', recordedTo: null })),
    breaks: 'OFFER_UNKNOWN',
  },
  'the worlds are mixed': { seen: inOffers((offer) => ({ ...offer, world: 'EXAMPLE' })), breaks: 'OFFER_UNKNOWN' },
  'enrolment that is over is open': {
    seen: inOffers((offer) => ({ ...offer, enrolment: [], enrolmentOpen: true })),
    breaks: 'ENROLMENT',
  },
  'the last finish is forgotten': { seen: inLimits({ latestFinish: null }), breaks: 'LATEST_FINISH' },
  'the budget is forgotten': { seen: inLimits({ budgetCents: null }), breaks: 'BUDGET' },
  'a credential that nothing builds on is taken for the first': { seen: withMoreToPass, breaks: 'VALUE' },
  'a recognition counts before it ends': {
    seen: inRecognitions((one) => ({ ...one, weeks: one.weeks && one.weeks - 1 })),
    breaks: 'RECOGNITION',
  },
  'a recognition is counted as certain': { seen: allGranted, breaks: 'RECOGNITION' },
  'the price of a recognition is forgotten': {
    seen: inRecognitions((one) => ({ ...one, priceCents: 0 })),
    breaks: 'VALUE',
  },
  'evidence is taken for what is held': { seen: withClaimsHeld, breaks: 'LOAD' },
  'dates of credentials are ignored': { seen: withoutValidity, breaks: 'VALIDITY' },
};

function inOffers(changed: (offer: PlannedOffer) => PlannedOffer): PlantedFault['seen'] {
  return (from) => ({ ...from, catalogue: { ...from.catalogue, offers: from.catalogue.offers.map(changed) } });
}

function inRecognitions(changed: (one: PlannedRecognition) => PlannedRecognition): PlantedFault['seen'] {
  return (from) => {
    const recognitions = from.catalogue.recognitions.map(changed);
    return { ...from, catalogue: { ...from.catalogue, recognitions } };
  };
}

function allGranted(from: DatedCase): DatedCase {
  return { ...from, request: { ...from.request, ranking: 'IF_GRANTED' } };
}

/** Experience is as good as a result, for exemptions. */
function withClaimsHeld(from: DatedCase): DatedCase {
  const { profile } = from.request;
  const held = profile.claimedOutcomes.map((outcome) => blankHeld({ outcome, status: 'EXAMINED' }));
  const rules = from.catalogue.rules.map((rule) =>
    rule.exemption?.evidence === 'EXPERIENCE'
      ? { ...rule, exemption: { ...rule.exemption, evidence: 'OUTCOME_HELD' as const } }
      : rule,
  );
  const request = { ...from.request, profile: { ...profile, holdings: [...profile.holdings, ...held] } };
  return { ...from, catalogue: { ...from.catalogue, rules }, request };
}

function inRules(purpose: PlannedRule['purpose'], changed: (one: Requirement) => Requirement): PlantedFault['seen'] {
  return (from) => {
    const rules = from.catalogue.rules.map((rule) =>
      rule.purpose === purpose && rule.requirement ? { ...rule, requirement: changed(rule.requirement) } : rule,
    );
    return { ...from, catalogue: { ...from.catalogue, rules } };
  };
}

function inLimits(changed: Partial<DatedCase['request']['limits']>): PlantedFault['seen'] {
  return (from) => ({ ...from, request: { ...from.request, limits: { ...from.request.limits, ...changed } } });
}

/** What is to be passed is an aim. */
function withMoreToPass(from: DatedCase): DatedCase {
  const { request, catalogue } = from;
  if (!request.objectives.includes('FIRST_CREDENTIAL')) return from;
  const offered = catalogue.offers.map(({ credential }) => credential);
  return { ...from, request: { ...request, via: [...new Set([...request.via, ...offered.slice(0, 1)])] } };
}

function withEveryScope(from: DatedCase): DatedCase {
  const scopes = [...from.catalogue.credentials.keys()];
  const { profile } = from.request;
  const holdings = profile.holdings.flatMap((held) =>
    held.outcome === null ? held : [held, ...scopes.map((scope) => ({ ...held, scope }))],
  );
  return { ...from, request: { ...from.request, profile: { ...profile, holdings } } };
}

function withoutValidity(from: DatedCase): DatedCase {
  const credentials = [...from.catalogue.credentials].map(
    ([key, one]) => [key, { ...one, validFrom: null, lastStart: null, lastAward: null }] as const,
  );
  return { ...from, catalogue: { ...from.catalogue, credentials: new Map(credentials) } };
}

/** Who has any level may do anything. */
function levelFor(requirement: Requirement): Requirement {
  if (requirement.kind === 'HOLDS_CREDENTIAL') return { kind: 'LEVEL_AT_LEAST', mboLevel: 1 };
  if (!('of' in requirement) || requirement.kind === 'NOT' || requirement.kind === 'WITHIN') return requirement;
  return { ...requirement, of: requirement.of.map(levelFor) };
}

/** What waits for somebody's decision is decided. */
function decided(requirement: Requirement): Requirement {
  if (requirement.kind === 'DECISION' || requirement.kind === 'SAME_OCCUPATION') return HOLDS;
  if (!('of' in requirement) || requirement.kind === 'NOT' || requirement.kind === 'WITHIN') return requirement;
  return { ...requirement, of: requirement.of.map(decided) };
}

function dayBefore(day: string | null): string | null {
  return day === null ? null : daysLater(day, -1);
}
