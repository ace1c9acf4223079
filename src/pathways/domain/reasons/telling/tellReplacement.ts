import { addDays } from '../../../../shared/pure/calendar.js';
import { dayInWords } from '../../../../shared/pure/dayInWords.js';
import { listInWords } from '../../../../shared/pure/listInWords.js';
import type { Plan, PlanFound, PlanStep } from '../../dated/Plan.js';
import type { Objective, PlanRequest } from '../../dated/PlanRequest.js';
import { extraOver } from '../doingWithout.js';
import type { Replacement, Withheld } from '../Replacement.js';
import type { Explanation } from './Explanation.js';
import { countOf, durationOf, euros, figure, quoted } from './plainWords.js';

/** What else could be done than the step, as a question and its answer. */
export function tellReplacement({ withheld, found }: Replacement, explanation: Explanation): readonly string[] {
  const step = explanation.plan.steps[explanation.reasons.step - 1] as PlanStep;
  const question =
    withheld === 'CREDENTIAL'
      ? `Kan het ook ${step.module ? 'helemaal ' : ''}zonder ${quoted(explanation.names.credential(step.credential))}?`
      : `Kan stap ${String(explanation.reasons.step)} ook ergens anders of op een andere dag?`;
  return [question, ...answerTo(withheld, found, explanation)];
}

/** Whether the plan has a step on the credential of the step. */
export function takes({ steps }: Plan, { credential }: PlanStep): boolean {
  return steps.some((one) => one.credential === credential);
}

function answerTo(withheld: Withheld, found: PlanFound, explanation: Explanation): readonly string[] {
  const { names, rank, request, plan, reasons } = explanation;
  if (found.kind === 'TIMED_OUT') return ['Dat weten we niet.', 'De tijd om te zoeken was om.'];
  if (!('plan' in found)) return ['Nee, dat kan niet.', 'Dan is er geen plan dat past bij wat je vroeg.'];
  const step = plan.steps[reasons.step - 1] as PlanStep;
  const steps = takenIn(found.plan.steps).flatMap(({ credential, modules, whole }) => {
    const name = quoted(names.credential(credential));
    if (modules === 0) return [name];
    return [`${countOf(modules, 'deel', 'delen')} van ${name}`, ...(whole ? [`de rest van ${name}`] : [])];
  });
  const [first] = found.plan.steps;
  const extra = extraOver(rank, found.rank);
  return [
    ...(withheld === 'CREDENTIAL' || takes(found.plan, step)
      ? ['Ja, dat kan.']
      : [
          'Nee, niet in het beste andere plan dat we vonden.',
          `Dat plan gaat zonder ${quoted(names.credential(step.credential))}.`,
        ]),
    `Je doet dan: ${listInWords(steps, 'and', 'nl')}.`,
    ...(first ? [`Dat plan begint op ${dayInWords(first.startDate)}.`] : []),
    `Je bent dan ${isOpen(found.plan, request) ? 'misschien ' : ''}klaar op ${dayInWords(addDays(request.startDate, found.plan.value.days))}.`,
    ...request.objectives.map((objective, at) => extraIn(objective, extra[at] as number)),
    ...certaintyOf(found.plan, explanation),
    ...(found.kind === 'FEASIBLE' ? ['Misschien is er nog een beter plan.', 'De tijd om te zoeken was om.'] : []),
  ];
}

function certaintyOf(found: Plan, { request, plan }: Explanation): readonly string[] {
  return [
    ...(isOpen(found, request) ? ['Dat kan alleen als je daar minder hoeft te doen.'] : []),
    ...(found.value.settled
      ? []
      : [plan.value.settled ? 'Dat plan is minder zeker.' : 'Ook van dat plan is nog niet alles zeker.']),
  ];
}

/** Whether its figures count on what is not granted yet. */
export function isOpen({ value }: Plan, { ranking }: PlanRequest): boolean {
  return ranking === 'IF_GRANTED' && value.ifGrantedSbu < value.guaranteedSbu;
}

/** The credentials of a plan in the order of their starts, with how many modules of them it joins and whether the whole. */
function takenIn(
  steps: readonly PlanStep[],
): readonly { readonly credential: string; readonly modules: number; readonly whole: boolean }[] {
  const byCredential = Map.groupBy(steps, ({ credential }) => credential);
  return [...byCredential].map(([credential, of]) => {
    const modules = of.filter(({ module }) => module).length;
    return { credential, modules, whole: modules < of.length };
  });
}

function extraIn(objective: Objective, extra: number): string {
  const much = figure(Math.abs(extra));
  const more = extra > 0 ? 'meer' : 'minder';
  switch (objective) {
    case 'FIRST_CREDENTIAL':
      if (extra === 0) return 'Je eerste diploma of bewijs heb je dan op dezelfde dag.';
      return `Je eerste diploma of bewijs heb je dan ${durationOf(Math.abs(extra))} ${extra > 0 ? 'later' : 'eerder'}.`;
    case 'FINISH':
      if (extra === 0) return 'Je bent dan op dezelfde dag klaar.';
      return `Je bent dan ${durationOf(Math.abs(extra))} ${extra > 0 ? 'later' : 'eerder'} klaar.`;
    case 'STUDY_LOAD':
      return extra === 0 ? 'Je leert dan even veel uren.' : `Je leert dan ${much} uur ${more}.`;
    case 'COST':
      return extra === 0 ? 'Het kost dan even veel.' : `Het kost dan ${euros(Math.abs(extra))} euro ${more}.`;
    case 'TRAVEL':
      return extra === 0
        ? 'Je leert dan even veel dagen buiten je eigen regio.'
        : `Je leert dan ${durationOf(Math.abs(extra))} ${more} buiten je eigen regio.`;
  }
}
