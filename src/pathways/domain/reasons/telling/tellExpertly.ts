import type { Language } from '../../../../shared/pure/language.js';
import { listInWords } from '../../../../shared/pure/listInWords.js';
import type { PlanFound, PlanStep } from '../../dated/Plan.js';
import { loadOf } from '../../Taking.js';
import type { Replacement } from '../Replacement.js';
import { extraOver } from '../doingWithout.js';
import type { Failing, JointReason, Link, Reason } from '../StepReasons.js';
import type { Certainty } from '../Certainty.js';
import type { Explanation } from './Explanation.js';
import { ExpertWords } from './ExpertWords.js';
import { admissionExpertly, certaintyExpertly } from './certaintyExpertly.js';
import { isOpen, takes } from './tellReplacement.js';

/** With the terms of the trade, the values of rules and the codes, for whoever advises or checks. */
export function tellExpertly(explanation: Explanation, language: Language): readonly string[] {
  const { step, reasons, failing, chain, certainties } = explanation.reasons;
  const telling = new Telling(explanation, language);
  const told = [
    telling.opening(),
    ...certaintyExpertly(certainties[step - 1] as Certainty, telling),
    ...(reasons.length === 0
      ? [telling.say('Niets in het plan heeft de stap nodig.', 'Nothing on the plan needs the step.')]
      : []),
    ...reasons.map((one) => `${telling.reason(one)}${telling.together(one)}`),
    ...(chain.length > 1 ? [telling.chain(chain)] : []),
    ...(failing.length === 0
      ? [telling.say('Zonder de stap faalt niets.', 'Without the step nothing fails.')]
      : failing.map((one) => telling.failing(one))),
    ...explanation.replacements.map((one) => telling.replacement(one)),
  ];
  return told.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`);
}

/** One explanation in one language. */
class Telling extends ExpertWords {
  opening(): string {
    const { reasons } = this.explanation;
    const { startDate, endDate, offer, module } = this.explanation.plan.steps[reasons.step - 1] as PlanStep;
    const name = this.named(reasons.step);
    const parts = module ? ` (${this.counted(reasons.parts)}: ${this.parts(reasons.parts)})` : '';
    return this.say(
      `${name}, ${module ? 'module' : 'aanbod'} ${offer}${parts}, van ${startDate} tot ${endDate}.`,
      `${name}, ${module ? 'module' : 'offer'} ${offer}${parts}, from ${startDate} to ${endDate}.`,
    );
  }

  reason(reason: Reason): string {
    switch (reason.kind) {
      case 'GOAL':
        if (reason.parts.length > 0)
          return this.say(
            `De module is nodig om het doel te behalen: zij doet daarvan ${this.counted(reason.parts)}.`,
            `The module is needed for the award of the goal, of which it does ${this.counted(reason.parts)}.`,
          );
        return reason.outcomes.length === 0
          ? this.say('De stap is het doel.', 'The step is the goal.')
          : this.say(
              `De stap brengt van het doel: ${this.outcomes(reason.outcomes)}.`,
              `The step brings of the goal: ${this.outcomes(reason.outcomes)}.`,
            );
      case 'VIA':
        if (reason.parts.length > 0)
          return this.say(
            `De module is nodig om te behalen wat zelf is gevraagd (via): zij doet daarvan ${this.counted(reason.parts)}.`,
            `The module is needed for the award of what was asked for by itself (via), of which it does ${this.counted(reason.parts)}.`,
          );
        return this.say('De stap is zelf gevraagd (via).', 'The step was asked for by itself (via).');
      case 'DONE': {
        const load = String(loadOf(reason.parts));
        return this.say(
          `Van ${this.named(reason.of)} is met de stap gedaan, samen ${load} SBU: ${this.parts(reason.parts)}.`,
          `Of ${this.named(reason.of)} the step has done, ${load} SBU together: ${this.parts(reason.parts)}.`,
        );
      }
      case 'RULE':
        return this.ruleReason(reason);
      case 'EXEMPTION':
        return this.exemptionReason(reason);
    }
  }

  together({ together }: JointReason): string {
    if (together.length === 0) return '';
    const others = listInWords(
      together.map((place) => this.step(place)),
      'and',
      this.language,
    );
    return this.say(` Daarvoor is ook nodig: ${others}.`, ` Also needed for that: ${others}.`);
  }

  chain(chain: readonly Link[]): string {
    const links = chain.map(({ step, reason }) => {
      const parts = 'parts' in reason && reason.parts.length > 0 ? ` → ${this.say('onderdelen', 'parts')}` : '';
      if (reason.kind === 'DONE') return `${this.step(step)}${parts}`;
      if ('of' in reason) return `${this.step(step)} → ${reason.rule.key}`;
      return `${this.step(step)}${parts} → ${reason.kind === 'GOAL' ? this.say('doel', 'goal') : 'via'}`;
    });
    return `${this.say('Keten', 'Chain')}: ${links.join(' → ')}.`;
  }

  failing(failing: Failing): string {
    const without = this.say('Zonder de stap', 'Without the step');
    switch (failing.kind) {
      case 'RULE': {
        const { step, rule, lost, value, was } = failing;
        return `${without}: ${this.step(step)}, ${this.cited(rule)}: ${was} → ${value} (${this.required(lost)}).`;
      }
      case 'VALIDITY':
        return `${without}: ${this.step(failing.step)}, ${this.say('geldigheid', 'validity')}: ${failing.value} (${failing.reason}).`;
      case 'GOAL':
      case 'VIA':
        return `${without}: ${failing.kind} ${this.say('niet gehaald', 'not reached')}: ${failing.keys.join(', ')}.`;
      case 'HOURS':
      case 'LATEST_FINISH':
      case 'MODULES':
        return `${without}: ${this.step(failing.step)}: ${failing.kind} ${this.say('niet gehouden', 'not kept')}.`;
    }
  }

  replacement({ withheld, found }: Replacement): string {
    const { plan, reasons } = this.explanation;
    const step = plan.steps[reasons.step - 1] as PlanStep;
    const { credential, offer, module } = step;
    const modules = module ? this.say(' en modules ervan', ' and modules of it') : '';
    const without =
      withheld === 'CREDENTIAL'
        ? this.say(`Zonder waardedocument ${credential}${modules}`, `Without credential ${credential}${modules}`)
        : this.say(`Zonder aanbod ${offer}`, `Without offer ${offer}`);
    const isGone = withheld === 'OFFER' && 'plan' in found && !takes(found.plan, step);
    const gone = isGone
      ? this.say(
          `een ander plan, zonder waardedocument ${credential}: `,
          `another plan, without credential ${credential}: `,
        )
      : '';
    return `${without}: ${gone}${this.found(found)}.`;
  }

  private found(found: PlanFound): string {
    if (found.kind === 'TIMED_OUT')
      return this.say('onbekend, de tijd was om (TIMED_OUT)', 'not known, the time was over (TIMED_OUT)');
    if (!('plan' in found))
      return this.say('bewezen geen plan (INFEASIBLE)', 'proved that there is no plan (INFEASIBLE)');
    const { rank, request } = this.explanation;
    const extra = extraOver(rank, found.rank);
    const differences = request.objectives.map((one, at) => `${one} ${signed(extra[at] as number)}`).join(', ');
    const steps = found.plan.steps.map(({ credential, startDate, module, parts }) =>
      module
        ? `module ${this.say('van', 'of')} ${credential} (${startDate}; ${this.count(parts.length)})`
        : `${credential} (${startDate})`,
    );
    const settled = found.plan.value.settled ? '' : this.say('; niet alles staat vast', '; not everything is settled');
    const granted = isOpen(found.plan, request)
      ? this.say('; als elke mogelijke vrijstelling wordt toegekend', '; if every possible exemption is granted')
      : '';
    return `${listInWords(steps, 'and', this.language)}: ${differences} (${found.kind})${granted}${settled}`;
  }

  private ruleReason({ of, rule, met, outcomes, value, without }: Extract<Reason, { kind: 'RULE' }>): string {
    const whole = admissionExpertly(of, this.explanation.reasons.certainties[of - 1] as Certainty, this);
    const by = outcomes.length === 0 ? '' : `, ${this.say('door', 'by')} ${this.outcomes(outcomes)}`;
    return this.say(
      `${this.cited(rule)} over ${this.named(of)}: met de stap ${value}, zonder ${without}. De stap vervult: ${this.required(met)}${by}.${whole}`,
      `${this.cited(rule)} on ${this.named(of)}: ${value} with the step, ${without} without. The step meets: ${this.required(met)}${by}.${whole}`,
    );
  }

  private exemptionReason({ of, rule, parts }: Extract<Reason, { kind: 'EXEMPTION' }>): string {
    const [count, load] = [String(parts.length), String(loadOf(parts))];
    const decision = rule.exemption ? this.decided(rule.exemption.decidedBy) : '';
    return this.say(
      `${this.cited(rule)}: in ${this.named(of)} mogelijk vrijstelling van ${count} onderdelen, samen ${load} SBU: ${this.parts(parts)}; ${decision}.`,
      `${this.cited(rule)}: in ${this.named(of)} a possible exemption from ${count} parts, ${load} SBU together: ${this.parts(parts)}; ${decision}.`,
    );
  }
}

function signed(value: number): string {
  return value > 0 ? `+${String(value)}` : String(value);
}
