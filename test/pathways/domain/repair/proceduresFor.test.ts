import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import { NO_LIMITS } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import { Planning } from '../../../../src/pathways/domain/Planning.js';
import type { PlannedRecognition } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { proceduresFor } from '../../../../src/pathways/domain/repair/proceduresFor.js';
import { hasEvidence } from '../../../../src/pathways/domain/repair/recognisableUnits.js';
import type { PlanningProfile } from '../../../../src/shared/pure/planningProfile.js';
import { blankHeld } from '../../../support/generate/blankHeld.js';
import { blankRecognition } from '../../../support/generate/blankRecognition.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import { tinyCatalogue } from '../../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../../support/oracle/tinyRequest.js';

const UNIT = { credential: 'G', outcome: 'one' };

describe('procedures for a unit', () => {
  const of = (key: string, fields: Partial<PlannedRecognition> = {}): PlannedRecognition =>
    blankRecognition({ key, credential: 'G', partKinds: ['WERKPROCES'], ...fields });
  const recognitions = [
    of('plain'),
    of('dear and far', { priceCents: 9_999_900, regions: ['r9'] }),
    of('tells nothing', { priceCents: null, weeks: null }),
    of('for this part', { partKeys: ['G-one'] }),
    of('open until the start date', { openTo: '2026-09-01' }),
    of('opens later', { openFrom: '2027-01-01' }),
    of('of another credential', { credential: 'H' }),
    of('for another part', { partKeys: ['G-two'] }),
    of('for another kind', { partKinds: ['GENERIC'] }),
    of('of the other world', { world: 'REAL' }),
    of('over before the start date', { openTo: '2026-08-31' }),
    of('not yet on record', { recordedFrom: '2026-06-16' }),
    of('no longer on record', { recordedTo: '2026-06-15' }),
  ];
  const catalogue = { ...tinyCatalogue([tinyCredential('G', { one: 100, two: 100 })]), recognitions };
  const request: PlanRequest = {
    ...tinyRequest({ startDate: '2026-09-01', asOf: '2026-06-15' }),
    ...{ world: 'EXAMPLE', targetGroups: null, objectives: ['FINISH'] },
    limits: { ...NO_LIMITS, regions: ['r1'], budgetCents: 100 },
  };

  it('are those on record that are about it and still open, whatever the limits', () => {
    expect(proceduresFor(UNIT, catalogue, request).map(({ key }) => key)).toEqual([
      ...['plain', 'dear and far', 'tells nothing', 'for this part', 'open until the start date', 'opens later'],
    ]);
  });

  it('are none for what is no unit', () => {
    expect(proceduresFor({ credential: 'G', outcome: 'three' }, catalogue, request)).toEqual([]);
    expect(proceduresFor({ credential: 'I', outcome: 'one' }, catalogue, request)).toEqual([]);
  });
});

describe('evidence for a unit', () => {
  const rule = (evidence: 'EXPERIENCE' | 'OUTCOME_HELD', validTo: string | null = null) =>
    blankRule({
      ...{ key: evidence, purpose: 'EXEMPTION', validTo },
      exemption: { evidence, partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
    });
  const shownBy = (profile: Partial<PlanningProfile>, rules = [rule('EXPERIENCE'), rule('OUTCOME_HELD')]): boolean => {
    const catalogue = tinyCatalogue([tinyCredential('G', { one: 100, two: 100 })], rules);
    return hasEvidence(UNIT, new Planning(catalogue, tinyRequest({ startDate: '2026-09-01' }, profile)));
  };

  it('is what is claimed, said or held by the start date', () => {
    expect(shownBy({ claimedOutcomes: ['one'] })).toBe(true);
    expect(shownBy({ holdings: [blankHeld({ outcome: 'one', status: 'DECLARED' })] })).toBe(true);
    expect(shownBy({ holdings: [blankHeld({ outcome: 'one', status: 'EXAMINED', scope: 'H' })] })).toBe(true);
  });

  it('is not there where nothing is, or only of another unit or later', () => {
    expect(shownBy({})).toBe(false);
    expect(shownBy({ claimedOutcomes: ['two'] })).toBe(false);
    expect(shownBy({ holdings: [blankHeld({ outcome: 'one', status: 'EXAMINED', heldFrom: '2026-09-02' })] })).toBe(
      false,
    );
  });

  it('needs a rule that counts it and is in force on the start date', () => {
    expect(shownBy({ claimedOutcomes: ['one'] }, [])).toBe(false);
    expect(shownBy({ claimedOutcomes: ['one'] }, [rule('OUTCOME_HELD')])).toBe(false);
    expect(shownBy({ claimedOutcomes: ['one'] }, [rule('EXPERIENCE', '2026-08-31')])).toBe(false);
  });
});
