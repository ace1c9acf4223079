import type { Run } from '../../data/PersonalWrites.js';
import { type CaseRow, closeHolding, holdingsOfCase, recordHolding } from '../../data/recordedCase.js';
import { correctionsTo } from '../../domain/recognition/correctionsTo.js';
import { grantedBy } from '../../domain/recognition/grantedBy.js';
import type { RecognitionCase } from '../../domain/recognition/RecognitionCase.js';

/**
 * Makes the holdings of a case what its decisions give, within the transaction that decides. The only place in which a
 * recognition changes holdings: whatever follows from new holdings follows from here.
 */
export async function correctHoldings(run: Run, state: RecognitionCase, row: CaseRow): Promise<void> {
  const { close, add } = correctionsTo(await run(holdingsOfCase(row.caseId)), grantedBy(state));
  for (const { id } of close) await run(closeHolding(id, row));
  for (const granted of add) await run(recordHolding(granted, row));
}
