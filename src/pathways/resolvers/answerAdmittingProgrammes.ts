import type { ListOrder, Page } from '../../shared/graph/Page.js';
import { paginate } from '../../shared/graph/paginate.js';
import { weakestBasis } from '../../shared/pure/basis.js';
import { dutchDay } from '../../shared/pure/dutchDay.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { Value } from '../../shared/pure/Value.js';
import {
  admissionPlace,
  type AdmittingProgrammes,
  admittingProgrammes,
  type ProgrammeAdmission as JudgedProgramme,
} from '../domain/admittingProgrammes.js';
import { basesOf } from '../domain/basesOf.js';
import { trackOptions } from '../domain/trackOptions.js';
import type { AdmittingProgrammesArgs } from '../types/AdmittingProgrammesArgs.js';
import { Credential } from '../types/Credential.js';
import type { ProgrammeAdmission } from '../types/ProgrammeAdmission.js';
import type { ProgrammeAdmissionConnection } from '../types/ProgrammeAdmissionConnection.js';
import { loadsOf } from './loadsOf.js';
import { openPointsOf } from './openPointsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { instantOf, startDateOf } from './planningRequestOf.js';
import { programmeFilterOf } from './programmeFilterOf.js';
import { ruleVerdictOf } from './ruleVerdictOf.js';

const order: ListOrder<JudgedProgramme> = { name: 'ProgrammeAdmission', keyOf: admissionPlace };

/**
 * A page of the programmes that admit somebody.
 * @throws CodedError PAGE_SIZE, BAD_INPUT or BAD_ID naming the argument
 */
export function answerAdmittingProgrammes(
  profile: PlanningProfile,
  args: AdmittingProgrammesArgs,
  context: PathwaysContext,
): ProgrammeAdmissionConnection {
  const [startDate, instant] = [startDateOf(args, context), instantOf(args, context)];
  const asOf = dutchDay(instant);
  const isWanted = programmeFilterOf(args, asOf, context);
  const found = admittingProgrammes(context.snapshot.catalogue, { profile, startDate, asOf }, isWanted);
  const asked = found.programmes.filter(({ value }) => args.verdicts.includes(value));
  const page: Page<JudgedProgramme> = paginate(asked, order, args);
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: shown(node, found, context) }));
  const count = (wanted: Value): number => found.programmes.filter(({ value }) => value === wanted).length;
  const counts = { holds: count('HOLDS'), unknown: count('UNKNOWN'), fails: count('FAILS') };
  return { ...page, edges, counts, snapshotId: context.snapshot.id, asOf: instant, startDate };
}

function shown(
  { credential, value, admission, validity, taking }: JudgedProgramme,
  { planning, standing }: AdmittingProgrammes,
  { language }: PathwaysContext,
): ProgrammeAdmission {
  const bases = [
    planning.request.profile.basis,
    ...basesOf(credential, [], admission, []),
    ...taking.parts.map((part) => part.basis),
  ];
  return {
    credential: new Credential(credential.key),
    verdict: value,
    admission: admission.map(ruleVerdictOf),
    validity,
    openPoints: value === 'UNKNOWN' ? openPointsOf({ admission, validity, parts: [] }, language) : [],
    tracks: trackOptions(standing, planning.question(credential)).map(({ track, value: worth, verdicts }) => ({
      track,
      value: worth,
      rules: verdicts.map(ruleVerdictOf),
    })),
    ...loadsOf(taking, credential.ec !== null, planning),
    months: taking.months,
    basis: weakestBasis(bases),
  };
}
