import { exemptionRulesOf } from './exemptionRulesOf.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { speaksOfTime } from './speaksOfTime.js';

/** Upper bounds on what a credential can save others by the exemptions that it opens. */
export class Savings {
  private readonly byOutcome: ReadonlyMap<string, Saving>;
  private readonly otherwise: readonly OtherSaving[];

  constructor(
    private readonly planning: Planning,
    private readonly relevant: readonly PlannedCredential[],
  ) {
    this.byOutcome = this.savingsByOutcome();
    this.otherwise = this.savingsOtherwise();
  }

  /**
   * An upper bound on what having taken `added` can save elsewhere, in SBU if granted. Of an outcome only one part can
   * be saved: whoever takes that one has the outcome from then on, with or without `added`.
   * @param added relevant, so the first of those that are alike to it
   */
  mostSavedBy(added: PlannedCredential): number {
    const outcomes = new Set(added.parts.flatMap((part) => part.outcome ?? []));
    let saved = 0;
    for (const outcome of outcomes) {
      const saving = this.byOutcome.get(outcome);
      if (saving) saved += saving.owner === added.key ? saving.next : saving.most;
    }
    for (const { owner, part, opening } of this.otherwise)
      if (opening === null || opening.has(added.key)) {
        const alike = this.planning.alikeTo(owner).length;
        // It cannot save itself, but those that are alike to it.
        saved += (owner === added ? alike - 1 : alike) * part.sbu;
      }
    return saved;
  }

  /** Parts of which more than the outcome decides about an exemption, with what may open it: the keys, or anything (null). */
  private savingsOtherwise(): readonly OtherSaving[] {
    return this.relevant.flatMap((owner) =>
      owner.parts.flatMap((part): OtherSaving[] => {
        const rules = exemptionRulesOf(part, owner, this.planning.law);
        if (rules.some((rule) => this.planning.holdingsMove || this.startsLater(rule)))
          return [{ owner, part, opening: null }];
        const asked = rules.flatMap((rule) =>
          rule.exemption?.evidence === 'CREDENTIAL_HELD' ? (rule.requirement ?? []) : [],
        );
        if (asked.length === 0) return [];
        const opening = new Set(asked.flatMap((one) => this.planning.known.namedIn(one, owner)));
        return [{ owner, part, opening: asked.some(speaksOfTime) ? null : opening }];
      }),
    );
  }

  /** For each outcome the dearest part that holding it may save. */
  private savingsByOutcome(): ReadonlyMap<string, Saving> {
    const savings = new Map<string, Saving>();
    for (const one of this.relevant)
      for (const part of one.parts) {
        if (part.outcome === null || !exemptionRulesOf(part, one, this.planning.law).some(isByOutcome)) continue;
        for (const owner of this.twoWith(part.outcome, one))
          savings.set(part.outcome, withSaving(savings.get(part.outcome), owner.key, part.sbu));
      }
    return savings;
  }

  /** Of those that are alike to the credential the first two with the outcome: what one cannot save itself the other can. */
  private twoWith(outcome: string, credential: PlannedCredential): readonly PlannedCredential[] {
    const owners = this.planning.known.owners.get(outcome);
    return this.planning
      .alikeTo(credential)
      .filter((one) => owners?.has(one.key))
      .slice(0, 2);
  }

  private startsLater(rule: PlannedRule): boolean {
    return rule.validFrom !== null && this.planning.request.startDate < rule.validFrom;
  }
}

/** What holding one outcome may save: the dearest part, whose it is, and the dearest of the others. In SBU. */
interface Saving {
  readonly most: number;
  readonly owner: string;
  readonly next: number;
}

/** A part that something else than its outcome may save. */
interface OtherSaving {
  readonly owner: PlannedCredential;
  readonly part: PlannedPart;
  readonly opening: ReadonlySet<string> | null;
}

function withSaving(saving: Saving | undefined, owner: string, sbu: number): Saving {
  if (!saving) return { most: sbu, owner, next: 0 };
  return sbu > saving.most ? { most: sbu, owner, next: saving.most } : { ...saving, next: Math.max(saving.next, sbu) };
}

function isByOutcome({ exemption }: PlannedRule): boolean {
  return exemption?.evidence === 'OUTCOME_HELD';
}
