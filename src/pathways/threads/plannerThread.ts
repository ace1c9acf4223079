import { deserialize } from 'node:v8';
import { checkPlan } from '../domain/checker/checkPlan.js';
import type { Violation } from '../domain/checker/Violation.js';
import { findPlan } from '../domain/dated/findPlan.js';
import { type LeftOut, offersLeftOut } from '../domain/dated/offersLeftOut.js';
import type { PlanFound } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { findWays } from '../domain/findWays.js';
import type { PlanningCatalogue } from '../domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../domain/PlanningRequest.js';
import type { WaysFound } from '../domain/Way.js';

/** What is asked of a thread. */
export interface Question<Request> {
  readonly snapshotId: string;
  /** Serialised, in memory that all threads share. */
  readonly catalogue: SharedArrayBuffer;
  readonly request: Request;
  /** Becomes 1 when it is time to answer with what is known. */
  readonly over: Int32Array;
}

/** What was found, what is wrong with it, and which offers no plan can use. */
export interface CheckedPlan {
  readonly found: PlanFound;
  readonly violations: readonly Violation[];
  readonly leftOut: readonly LeftOut[];
}

/** The catalogues that this thread has read: the newest and the one before. */
const catalogues = new Map<string, PlanningCatalogue>();

export function bestPlan(question: Question<PlanRequest>): CheckedPlan {
  const { request } = question;
  const catalogue = catalogueOf(question);
  const found = findPlan(catalogue, request, isOver(question));
  return {
    found,
    violations: 'plan' in found ? checkPlan(catalogue, request, found.plan) : [],
    leftOut: offersLeftOut(catalogue, request),
  };
}

export function ways(question: Question<PlanningRequest>): WaysFound {
  return findWays(catalogueOf(question), question.request, isOver(question));
}

function isOver({ over }: Question<unknown>): () => boolean {
  return () => Atomics.load(over, 0) === 1;
}

function catalogueOf({ snapshotId, catalogue }: Question<unknown>): PlanningCatalogue {
  const known = catalogues.get(snapshotId) ?? (deserialize(new Uint8Array(catalogue)) as PlanningCatalogue);
  catalogues.delete(snapshotId);
  catalogues.set(snapshotId, known);
  for (const old of [...catalogues.keys()].slice(0, -2)) catalogues.delete(old);
  return known;
}
