import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { HoldingStatus } from '../../../shared/pure/holding.js';
import type { RecognitionCase } from './RecognitionCase.js';

/** A holding that decisions give: of an outcome with its scope, or of a document. */
export interface Granted {
  readonly outcomeKey: string | null;
  readonly credentialKey: string | null;
  readonly status: HoldingStatus;
  readonly scopeCredentialKey: string | null;
  readonly cohort: number | null;
  readonly heldFrom: IsoDate;
}

/** What the decisions that stand give, as the terms of the case say; nothing before they were announced. */
export function grantedBy({ units, terms }: RecognitionCase): readonly Granted[] {
  const granted = units.flatMap(({ outcome, announced }): Granted[] => {
    const status = announced && terms.grants[announced.decision].status;
    if (!announced || !status) return [];
    const { cohort, standsSince: heldFrom } = announced;
    const scopeCredentialKey = terms.credential;
    return [{ outcomeKey: outcome, credentialKey: null, status, scopeCredentialKey, cohort, heldFrom }];
  });
  return [...granted, ...documentsOf({ units, terms })];
}

/** Each document once, held since the first of the decisions that stand and bring it. */
function documentsOf({ units, terms }: Pick<RecognitionCase, 'units' | 'terms'>): Granted[] {
  const documents = new Map<string, Granted>();
  for (const { announced } of units) {
    const { status, document } = announced ? terms.grants[announced.decision] : { status: null, document: null };
    if (!announced || !status || !document) continue;
    const first = documents.get(document)?.heldFrom ?? announced.standsSince;
    const heldFrom = first < announced.standsSince ? first : announced.standsSince;
    const scope = { scopeCredentialKey: null, cohort: null };
    documents.set(document, { outcomeKey: null, credentialKey: document, status, ...scope, heldFrom });
  }
  return [...documents.values()];
}
