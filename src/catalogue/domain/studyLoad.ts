/** An amount of study: SBU, and for hbo EC as well. */
export interface Load {
  readonly sbu: number;
  readonly ec: number | null;
}

/** The load of a whole credential; null when it is not known. */
export function nominalLoadOf(credential: {
  readonly nominalSbu: number | null;
  readonly ec: number | null;
}): Load | null {
  return credential.nominalSbu === null ? null : { sbu: credential.nominalSbu, ec: credential.ec };
}

/** The load of a part of that many SBU: its EC are its share in those of the whole, to the hundredth; null when it is not known. */
export function partLoad(sbu: number | null, whole: Load | null): Load | null {
  if (sbu === null) return null;
  if (!whole || whole.ec === null || whole.sbu === 0) return { sbu, ec: null };
  return { sbu, ec: Math.round((whole.ec * sbu * 100) / whole.sbu) / 100 };
}
