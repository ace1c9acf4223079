import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlannedPart } from '../PlanningCatalogue.js';
import { isSettled } from './isExemptible.js';
import { admission, trackAdmission } from './admission.js';
import { type Grounds, isHeldAtStart, isKnown } from './Grounds.js';
import { entryDaysOf, type JudgedStep, partsOf } from './JudgedStep.js';
import type { JudgedRecognition } from './JudgedRecognition.js';
import { leastTruth, type Truth } from './Truth.js';
import { validity } from './validity.js';
import type { ViolatedRule, Violation } from './Violation.js';

/** What is wrong with one step, whatever the others are but for what they award before it. */
export function violationsOfStep(
  grounds: Grounds,
  request: PlanRequest,
  step: JudgedStep,
  before: readonly JudgedStep[],
): readonly Violation[] {
  return [
    ...ofOffer(request, step),
    ...ofCredential(grounds, step, before),
    ...ofDays(request, step, before),
    ...step.recognitions.flatMap((one) => ofRecognition(request, step, one)),
    ...ofLaw(grounds, request, step),
  ];
}

function ofOffer(request: PlanRequest, step: JudgedStep): readonly Violation[] {
  const { offer } = step;
  const { asOf, world, targetGroups, limits } = request;
  const isClosed =
    offer.enrolmentOpen === false ||
    (offer.enrolment.length > 0 && offer.enrolment.every(({ to }) => to !== null && to < asOf));
  const groups = offer.targetGroups;
  const { tracks, regions, languages, timesOfDay } = limits;
  const isThen =
    timesOfDay === null || (offer.timesOfDay.length > 0 && new Set(timesOfDay).isSupersetOf(new Set(offer.timesOfDay)));
  return [
    ...unless(
      isKnown(offer, asOf) && offer.world === world,
      step,
      'OFFER_UNKNOWN',
      offer.key,
      `an offer of ${world} known on ${asOf}`,
    ),
    ...unless(offer.seats === null || offer.seats > 0, step, 'SEATS', '0', 'a free seat'),
    ...unless(!isClosed, step, 'ENROLMENT', 'closed', `open on ${asOf} or later`),
    ...unless(
      groups.length === 0 || groups.some((group) => targetGroups?.includes(group)),
      step,
      'TARGET_GROUP',
      listed(targetGroups ?? []),
      listed(groups),
    ),
    ...unless(!tracks || tracks.includes(offer.track), step, 'TRACK', offer.track, listed(tracks ?? [])),
    ...unless(meets(offer.regions, regions), step, 'REGION', listed(offer.regions), listed(regions ?? [])),
    ...unless(meets(offer.languages, languages), step, 'LANGUAGE', listed(offer.languages), listed(languages ?? [])),
    ...unless(isThen, step, 'TIME_OF_DAY', listed(offer.timesOfDay), listed(timesOfDay ?? [])),
  ];
}

function ofCredential(grounds: Grounds, step: JudgedStep, before: readonly JudgedStep[]): readonly Violation[] {
  const { credential, offer } = step;
  const isTwice = before.some(
    (one) => one.credential.key === credential.key && (one.offer.parts === null || one.completes !== null),
  );
  return [
    ...unless(offer.credential === credential.key, step, 'OTHER_CREDENTIAL', credential.key, offer.credential),
    ...unless(!isTwice, step, 'TAKEN_TWICE', credential.key, 'each credential once'),
    ...unless(!isHeldAtStart(grounds, credential.key), step, 'HELD_ALREADY', credential.key, 'what is not held'),
    ...(offer.parts === null ? ofWhole(step) : ofModule(grounds, step)),
  ];
}

function ofWhole(step: JudgedStep): readonly Violation[] {
  const { credential, parts, modules, said } = step;
  const isRunning = modules.some((one) => one.said.endDate > said.startDate);
  return [
    ...unless(isSelection(credential.parts, parts), step, 'SELECTION', listed(said.parts), 'a whole selection'),
    ...unless(!said.module, step, 'MODULES', 'a module', 'the whole credential'),
    ...unless(!isRunning, step, 'MODULES', 'running', `modules of ${credential.key} ended by ${said.startDate}`),
  ];
}

/** Takes exactly what of the module is not settled on the start date of the plan and in no module before it. */
function ofModule(grounds: Grounds, step: JudgedStep): readonly Violation[] {
  const { credential, offer, parts, modules, said } = step;
  const taken = modules.flatMap((one) => one.parts);
  const open = partsOf(offer, credential).filter(
    (part) => !isSettled(grounds, credential, part) && !taken.includes(part),
  );
  const isOpen = open.length > 0 && parts.length === open.length && open.every((part) => parts.includes(part));
  return [
    ...unless(isOpen, step, 'SELECTION', listed(said.parts), listed(open.map(({ key }) => key))),
    ...unless(said.module, step, 'MODULES', 'the whole credential', 'a module'),
    ...unless(said.recognitions.length === 0, step, 'RECOGNITION', 'before a module', 'none'),
  ];
}

function ofDays(request: PlanRequest, step: JudgedStep, before: readonly JudgedStep[]): readonly Violation[] {
  const { said, offer, end } = step;
  const [first, last] = entryDaysOf(offer) ?? ['unknown', 'unknown'];
  const previous = before.at(-1)?.said.startDate ?? request.startDate;
  const isEntry = first <= said.startDate && said.startDate <= last && request.startDate <= said.startDate;
  return [
    ...unless(previous <= said.startDate, step, 'ORDER', said.startDate, `${previous} or later`),
    ...unless(isEntry, step, 'ENTRY', said.startDate, `${first} to ${last}`),
    ...unless(end === said.endDate, step, 'END', said.endDate, end ?? 'an offer of which the length is known'),
  ];
}

function ofLaw(grounds: Grounds, request: PlanRequest, step: JudgedStep): readonly Violation[] {
  const { credential, offer, standing, said, guaranteedSbu, ifGrantedSbu } = step;
  const admitted = leastTruth([
    admission(grounds, credential, standing),
    trackAdmission(grounds, credential, offer.track, standing),
  ]);
  const valid = validity(grounds, credential, said.startDate, said.endDate);
  const isAllowed = (truth: Truth): boolean => truth === 'HOLDS' || (truth === 'UNKNOWN' && !request.onlySettled);
  const settled = leastTruth([admitted, valid]) === 'HOLDS' && step.recognitions.length === 0;
  const wanted = request.onlySettled ? 'HOLDS' : 'HOLDS or UNKNOWN';
  return [
    ...unless(isAllowed(admitted), step, 'ADMISSION', admitted, wanted),
    ...unless(isAllowed(valid), step, 'VALIDITY', valid, wanted),
    ...unless(said.settled === settled, step, 'SETTLED', String(said.settled), String(settled)),
    ...unless(
      said.guaranteedSbu === guaranteedSbu && said.ifGrantedSbu === ifGrantedSbu,
      step,
      'LOAD',
      `${String(said.guaranteedSbu)}, if granted ${String(said.ifGrantedSbu)}`,
      `${String(guaranteedSbu)}, if granted ${String(ifGrantedSbu)}`,
    ),
  ];
}

/** A recognition is open, known, ended by the start of its step, frees what it says, and counts at all. */
function ofRecognition(request: PlanRequest, step: JudgedStep, judged: JudgedRecognition): readonly Violation[] {
  const { said, procedure, start, end, frees } = judged;
  const { world, ranking, onlySettled, limits } = request;
  const isOther = procedure?.world !== world || procedure.credential !== step.credential.key;
  const check = (holds: boolean, found: string, wanted: string): readonly Violation[] =>
    unless(holds, step, 'RECOGNITION', `${said.procedure}: ${found}`, wanted);
  return [
    ...check(!isOther, 'unknown', `a procedure of ${world} for ${step.credential.key}`),
    ...check(ranking === 'IF_GRANTED' && !onlySettled, 'counted', 'only what is certain'),
    ...check(meets(procedure?.regions ?? [], limits.regions), 'region', listed(limits.regions ?? [])),
    ...check(said.startDate === start && (procedure?.openTo ?? start) >= start, said.startDate, start),
    ...check(said.endDate === end, said.endDate, end ?? 'a procedure of which the length is known'),
    ...check(said.endDate <= step.said.startDate, said.endDate, `${step.said.startDate} or before`),
    ...check(isSame(said.parts, frees), listed(said.parts), listed(frees.map(({ key }) => key))),
  ];
}

function isSame(keys: readonly string[], parts: readonly PlannedPart[]): boolean {
  return keys.length > 0 && keys.length === parts.length && parts.every(({ key }) => keys.includes(key));
}

/** All parts without a choice, and of each choice as many as it counts. */
function isSelection(all: readonly PlannedPart[], taken: readonly PlannedPart[]): boolean {
  const choices = new Set(all.map((part) => part.choice));
  return [...choices].every((choice) => {
    const [of, some] = [all, taken].map((parts) => parts.filter((part) => part.choice === choice));
    return some?.length === (choice === null ? of?.length : (of?.[0]?.choiceCount ?? 0));
  });
}

function meets(given: readonly string[], allowed: readonly string[] | null): boolean {
  return allowed === null || given.some((one) => allowed.includes(one));
}

function unless(holds: boolean, { at }: JudgedStep, rule: ViolatedRule, found: string, wanted: string): Violation[] {
  return holds ? [] : [{ rule, step: at, found, wanted }];
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}
