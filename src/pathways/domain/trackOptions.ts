import type { Track } from '../../shared/pure/credentialKind.js';
import { least, type Value } from '../../shared/pure/Value.js';
import type { Question } from './evaluate.js';
import type { Standing } from './Standing.js';
import type { AdmissionVerdict } from './Taking.js';
import { isOfTrack } from './Law.js';
import { verdictsOf } from './verdictsOf.js';

/** One track of the credential, and what is asked of who follows it. */
export interface TrackOption {
  readonly track: Track;
  readonly value: Value;
  readonly verdicts: readonly AdmissionVerdict[];
}

/** The tracks of the credential in question; UNKNOWN where no rule at all is on record. */
export function trackOptions(standing: Standing, question: Question): readonly TrackOption[] {
  return question.target.tracks.map((track) => {
    const verdicts = verdictsOf('TRACK', standing, question, (rule) => isOfTrack(rule, track));
    const value = question.law.isEmpty ? 'UNKNOWN' : least(verdicts.map((one) => one.verdict.value));
    return { track, verdicts, value };
  });
}
