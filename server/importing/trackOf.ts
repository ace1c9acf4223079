import type { CredentialKind, Track } from '../../src/shared/pure/credentialKind.js';
import type { ModeOfStudy } from '../../src/catalogue/entities/OfferEntity.js';
import type { FoundOffer } from './Found.js';

/** The track of an offer, and whether it follows from something else in the file. */
export interface KnownTrack {
  readonly track: Track;
  readonly isDerived: boolean;
}

const MBO: Readonly<Partial<Record<ModeOfStudy, Track>>> = { FULL_TIME: 'BOL', DUAL_TRAINING: 'BBL' };
const HBO: Readonly<Partial<Record<ModeOfStudy, Track>>> = { FULL_TIME: 'FULL_TIME', PART_TIME: 'PART_TIME' };

/**
 * The track: as the file gives it, as is said beside it, or as it follows from the mode of study; null when it is not
 * known. What is no whole programme of mbo or hbo is followed as a course.
 */
export function trackOf(
  { track, isCourse, modeOfStudy }: Pick<FoundOffer, 'track' | 'isCourse' | 'modeOfStudy'>,
  kind: CredentialKind,
  said: Track | null,
): KnownTrack | null {
  const given = track ?? said;
  if (given !== null) return { track: given, isDerived: false };
  const byMode =
    kind === 'MBO_DIPLOMA' || kind === 'MBO_BROAD_INTAKE'
      ? MBO
      : kind === 'BACHELOR' || kind === 'ASSOCIATE_DEGREE'
        ? HBO
        : null;
  if (isCourse || byMode === null) return { track: 'COURSE', isDerived: true };
  const derived = modeOfStudy === null ? undefined : byMode[modeOfStudy];
  return derived === undefined ? null : { track: derived, isDerived: true };
}
