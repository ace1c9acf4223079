import type { PlannedRecognition } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A procedure of the example world, open always, of which nothing else is known but the given fields. */
export function blankRecognition(
  fields: Partial<PlannedRecognition> & Pick<PlannedRecognition, 'key' | 'credential'>,
): PlannedRecognition {
  return {
    provider: 'example:recognition',
    world: 'EXAMPLE',
    regions: [],
    partKinds: ['WERKPROCES', 'GENERIC', 'KEUZEDEEL'],
    partKeys: null,
    openFrom: null,
    openTo: null,
    weeks: null,
    priceCents: null,
    decidedBy: 'EXAMINATION_BOARD',
    recordedFrom: '2020-01-01',
    recordedTo: null,
    basis: 'SYNTHETIC',
    ...fields,
  };
}
