import type { IsoDate } from '../../shared/pure/calendar.js';
import { isProgrammeAsked } from '../domain/isProgrammeAsked.js';
import type { PlannedCredential } from '../domain/PlanningCatalogue.js';
import { tracksOffered } from '../domain/tracksOffered.js';
import type { AdmittingProgrammesArgs } from '../types/AdmittingProgrammesArgs.js';
import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * Whether a programme is among those asked for.
 * @throws CodedError BAD_INPUT or BAD_ID for the region
 */
export function programmeFilterOf(
  args: AdmittingProgrammesArgs,
  asOf: IsoDate,
  { snapshot: { catalogue, regions, around, themes } }: PathwaysContext,
): (credential: PlannedCredential) => boolean {
  const region = args.region == null ? null : known(keyOf(args.region, 'Region', 'region'), regions, 'region');
  const offered = region === null ? null : tracksOffered(catalogue.offers, region, asOf, around);
  return (credential) => {
    const theme = themes.get(credential.key) ?? null;
    return isProgrammeAsked(credential, { theme, offeredIn: offered && (offered.get(credential.key) ?? []) }, args);
  };
}
