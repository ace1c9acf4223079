import { toGlobalId } from '../../../shared/graph/globalId.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import { dutchDay } from '../../../shared/pure/dutchDay.js';
import type { Language } from '../../../shared/pure/language.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import { type UnitOption, recognitionOptions } from '../../domain/recognition/recognitionOptions.js';
import { RecognitionOptions, UnknownRecognitionGoal } from '../../types/recognition/RecognitionOptions.js';
import { RECOGNITION_TEXTS } from '../../types/recognition/recognitionErrors.js';
import { everyCase } from './everyCase.js';
import { unitsOfLearner } from './unitsOfLearner.js';

/** The answer, with what its units are told from. */
export type ToldOptions = RecognitionOptions & { readonly options: readonly UnitOption[] };

interface AskedOptions {
  /** Key of the credential. */
  readonly credential: string;
  readonly day?: IsoDate | null;
  readonly asOf?: Date | null;
}

export async function answerOptions(
  learnerId: string,
  asked: AskedOptions,
  { people, cases, recognition, now, language }: LearnersContext,
): Promise<ToldOptions | UnknownRecognitionGoal> {
  const catalogue = recognition();
  const asOf = asked.asOf ?? now;
  const day = asked.day ?? dutchDay(now);
  const computed = { snapshotId: catalogue.id, asOf, day };
  const credential = catalogue.credentials.get(asked.credential);
  if (!credential) return Object.assign(new UnknownRecognitionGoal(), computed, { message: unknown(asked, language) });
  const instant = asOf.toISOString();
  const [holdings, work, told] = await Promise.all([
    people.allHoldings(learnerId, instant),
    people.experiences(learnerId, instant),
    cases.page(learnerId, everyCase(instant)),
  ]);
  const record = {
    ...unitsOfLearner({ credential: credential.key, cohort: null }, holdings, told, day),
    work,
    holdings,
  };
  const options = recognitionOptions(credential, record, catalogue, { day, known: dutchDay(asOf) });
  const shown = { credential: { id: toGlobalId('Credential', credential.key) }, options };
  return Object.assign(new RecognitionOptions(), computed, shown);
}

function unknown({ credential }: AskedOptions, language: Language): string {
  return RECOGNITION_TEXTS.UNKNOWN_CREDENTIAL[language].replace('{code}', credential);
}
