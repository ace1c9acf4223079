import type { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Planning } from '../domain/Planning.js';

/** A load in SBU and, for hbo, in EC by the law's rate, to a hundredth. */
export function studyLoadOf(sbu: number, hbo: boolean, planning: Planning): StudyLoad {
  const rate = hbo ? planning.law.parameter('SBU_PER_EC', null, planning.request.startDate) : undefined;
  return { sbu, ec: rate === undefined ? null : Math.round((100 * sbu) / rate) / 100 };
}

/** The two totals of a step or a way. */
export function loadsOf(
  { guaranteedSbu, ifGrantedSbu }: { guaranteedSbu: number; ifGrantedSbu: number },
  hbo: boolean,
  planning: Planning,
): { guaranteedLoad: StudyLoad; ifGrantedLoad: StudyLoad } {
  return {
    guaranteedLoad: studyLoadOf(guaranteedSbu, hbo, planning),
    ifGrantedLoad: studyLoadOf(ifGrantedSbu, hbo, planning),
  };
}
