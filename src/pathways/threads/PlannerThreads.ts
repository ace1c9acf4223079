import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { Piscina } from 'piscina';
import { SnapshotShelf } from '../../shared/graph/SnapshotShelf.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Difference } from '../domain/dated/differenceOf.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../domain/PlanningRequest.js';
import type { CatalogueChange } from '../domain/CatalogueChange.js';
import type { Impact } from '../domain/saved/impactOn.js';
import type { Judgements } from '../domain/saved/judgementsUntil.js';
import type { KeptPlan } from '../domain/saved/keptPlan.js';
import type { Unit } from '../domain/repair/Change.js';
import type { Explained } from '../domain/repair/explainInfeasible.js';
import type { Otherwise } from '../domain/repair/Otherwise.js';
import { worthOf } from '../domain/repair/Worth.js';
import type { Valued } from '../domain/repair/recognitionValue.js';
import type { WaysFound } from '../domain/Way.js';
import type { Withheld } from '../domain/reasons/Replacement.js';
import type {
  CheckedAnswer,
  CheckedPlan,
  CheckedPlans,
  CheckedReasons,
  CheckedReplacement,
  CheckedWhatIf,
  Question,
  SeveralAsked,
  StepAsked,
} from './plannerThread.js';
import { giveUp, newProgress } from './questionProgress.js';
import { UNLOOKED, unlookedPlan } from './unlooked.js';

const never = new AbortController().signal;

/**
 * Threads beside the server's, on which is planned: the server goes on answering others meanwhile. They start when
 * there is something to do; one that has nothing to do waits, and keeps no process alive.
 */
export class PlannerThreads {
  private readonly threads = new Piscina({
    filename: fileURLToPath(new URL('./plannerThread.js', import.meta.url)),
    minThreads: 0,
    idleTimeout: Infinity,
  });
  private readonly catalogues = new SnapshotShelf<SharedArrayBuffer>();

  /** Lets the threads plan with the catalogue under this name, and with the one before it. */
  load(snapshotId: string, catalogue: PlanningCatalogue): void {
    const bytes = serialize(catalogue);
    const shared = new SharedArrayBuffer(bytes.byteLength);
    new Uint8Array(shared).set(bytes);
    this.catalogues.put(snapshotId, shared);
  }

  /** Starts a thread where none waits, and lets it read the catalogue, so that nobody's time goes into that. */
  async warm(snapshotId: string): Promise<void> {
    await this.ask('warm', snapshotId, null, never, null);
  }

  /**
   * The best plan and what the checker says of it.
   * @param until when it aborts what is known by then is answered
   */
  bestPlan(snapshotId: string, request: PlanRequest, until: AbortSignal): Promise<CheckedPlan> {
    return this.ask('bestPlan', snapshotId, request, until, { ...UNLOOKED, found: unlookedPlan(request) });
  }

  /**
   * The plans that no other beats, and what the checker says of them.
   * @param until when it aborts what is known by then is answered
   */
  front(snapshotId: string, asked: SeveralAsked, until: AbortSignal): Promise<CheckedPlans> {
    return this.ask('front', snapshotId, asked, until, UNLOOKED);
  }

  /**
   * The best plans that differ, and what the checker says of them.
   * @param until when it aborts what is known by then is answered
   */
  alternatives(
    snapshotId: string,
    asked: SeveralAsked & { readonly differBy: Difference },
    until: AbortSignal,
  ): Promise<CheckedPlans> {
    return this.ask('alternatives', snapshotId, asked, until, UNLOOKED);
  }

  /**
   * What a change does to a plan that is kept, and what the checker says of the best plans without it and with it.
   * @param until when it aborts what is known by then is answered; null where no thread has come to it
   */
  impact(
    snapshotId: string,
    asked: KeptPlan & { readonly change: CatalogueChange },
    until: AbortSignal,
  ): Promise<CheckedAnswer<Impact> | null> {
    return this.ask('impact', snapshotId, asked, until, null);
  }

  /**
   * What is known to become of a plan that is kept.
   * @param until when it aborts the days that have been looked at by then are answered; null where no thread has come to it
   */
  judgements(
    snapshotId: string,
    asked: KeptPlan & { readonly horizon: IsoDate },
    until: AbortSignal,
  ): Promise<Judgements | null> {
    return this.ask('judgements', snapshotId, asked, until, null);
  }

  /**
   * Why there is no plan and what would help, and what the checker says of the plans.
   * @param until when it aborts what is known by then is answered
   */
  explanation(snapshotId: string, request: PlanRequest, until: AbortSignal): Promise<CheckedAnswer<Explained>> {
    return this.ask('explanation', snapshotId, request, until, UNLOOKED);
  }

  /**
   * What recognitions are worth, and what the checker says of the plans.
   * @param until when it aborts what is known by then is answered
   */
  recognition(
    snapshotId: string,
    asked: { readonly request: PlanRequest; readonly units: readonly Unit[] | null },
    until: AbortSignal,
  ): Promise<CheckedAnswer<Valued>> {
    return this.ask('recognition', snapshotId, asked, until, UNLOOKED);
  }

  /**
   * The best plan as it is and otherwise, and what the checker says of both.
   * @param until when it aborts what is known by then is answered
   */
  otherwise(
    snapshotId: string,
    asked: { readonly request: PlanRequest; readonly changes: Otherwise },
    until: AbortSignal,
  ): Promise<CheckedWhatIf> {
    const { request } = asked;
    const before = unlookedPlan(request);
    return this.ask('otherwise', snapshotId, asked, until, {
      ...{ ...UNLOOKED, leftOutAfter: [] },
      found: { before, after: before, worth: worthOf(before, before, request, request), steps: null },
    });
  }

  /**
   * The ways by study load.
   * @param until when it aborts those that are known by then are answered
   */
  ways(snapshotId: string, request: PlanningRequest, until: AbortSignal): Promise<WaysFound> {
    return this.ask('ways', snapshotId, request, until, { kind: 'NO_WAY', proven: false });
  }

  /**
   * Why a step is in a plan, and what the checker says of the plan without it.
   * @param until when it aborts before that is known, null is answered
   */
  stepReasons(snapshotId: string, asked: StepAsked, until: AbortSignal): Promise<CheckedReasons | null> {
    return this.ask('stepReasons', snapshotId, asked, until, null);
  }

  /**
   * The best plan that does without a step's credential or offer, and what the checker says of it.
   * @param until when it aborts what is known by then is answered
   */
  replacement(
    snapshotId: string,
    asked: StepAsked & { readonly withheld: Withheld },
    until: AbortSignal,
  ): Promise<CheckedReplacement> {
    return this.ask('replacement', snapshotId, asked, until, {
      ...UNLOOKED,
      withheld: asked.withheld,
      found: unlookedPlan(asked.request),
    });
  }

  /** Ends all threads, whatever they do. */
  close(): Promise<void> {
    return this.threads.destroy();
  }

  /** @param unlooked the answer where the time is over before a thread has come to the question */
  private async ask<Answer>(
    name: string,
    snapshotId: string,
    request: unknown,
    until: AbortSignal,
    unlooked: Answer,
  ): Promise<Answer> {
    const catalogue = this.catalogues.pinned(snapshotId);
    if (until.aborted) return unlooked;
    const progress = newProgress();
    const { promise: inVain, resolve } = Promise.withResolvers<Answer>();
    const stop = (): void => {
      if (giveUp(progress)) resolve(unlooked);
    };
    until.addEventListener('abort', stop);
    const question: Question<unknown> = { snapshotId, catalogue, request, progress };
    try {
      return await Promise.race([inVain, this.threads.run(question, { name }) as Promise<Answer>]);
    } finally {
      until.removeEventListener('abort', stop);
    }
  }
}
