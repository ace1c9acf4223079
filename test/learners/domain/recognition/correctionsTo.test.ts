import { expect, it } from 'vitest';
import { correctionsTo } from '../../../../src/learners/domain/recognition/correctionsTo.js';
import { type Granted, grantedBy } from '../../../../src/learners/domain/recognition/grantedBy.js';
import { openCase } from '../../../../src/learners/domain/recognition/openCase.js';
import type { RecognitionCase } from '../../../../src/learners/domain/recognition/RecognitionCase.js';
import type { UnitDecision } from '../../../../src/shared/pure/recognition.js';
import { educationTerms } from './terms.js';

function decidedAs(decisions: readonly UnitDecision[], terms = educationTerms): RecognitionCase {
  const state = openCase(terms, '2027-01-01');
  const units = state.units.map((unit, index) => {
    const announced = {
      decision: decisions[index] as UnitDecision,
      reason: 'seen',
      missing: null,
      cohort: 2027,
      decidedBy: 'EXAMINATION_BOARD' as const,
      decidedOn: '2027-02-01',
      announcedOn: '2027-02-09',
      standsSince: `2027-02-0${3 - index}`,
    };
    return { ...unit, announced };
  });
  return { ...state, status: 'DECIDED', units };
}

const exempted = (outcomeKey: string, heldFrom: string): Granted => ({
  outcomeKey,
  credentialKey: null,
  status: 'EXEMPTED',
  scopeCredentialKey: 'crebo:1',
  cohort: 2027,
  heldFrom,
});

it('decisions give what the terms say, within the credential and for the cohort', () => {
  expect(grantedBy(decidedAs(['FULL', 'PARTIAL', 'NONE']))).toEqual([exempted('a', '2027-02-03')]);
  expect(grantedBy(openCase(educationTerms, '2027-01-01'))).toEqual([]);
});

it('what PARTIAL gives is in the terms, not in the program', () => {
  const grants = { ...educationTerms.grants, PARTIAL: { status: 'DECLARED' as const, document: null } };
  const granted = grantedBy(decidedAs(['NONE', 'PARTIAL', 'NONE'], { ...educationTerms, grants }));
  expect(granted).toEqual([{ ...exempted('b', '2027-02-02'), status: 'DECLARED' }]);
});

it('a document that comes without a status is none', () => {
  const grants = { ...educationTerms.grants, NONE: { status: null, document: 'document:x' } };
  expect(grantedBy(decidedAs(['NONE', 'NONE', 'NONE'], { ...educationTerms, grants }))).toEqual([]);
});

it('a document comes once, from the first day that brings it', () => {
  const grants = { ...educationTerms.grants, FULL: { status: 'DECLARED' as const, document: 'document:x' } };
  const granted = grantedBy(decidedAs(['FULL', 'FULL', 'NONE'], { ...educationTerms, grants }));
  expect(granted.filter(({ credentialKey }) => credentialKey !== null)).toEqual([
    {
      outcomeKey: null,
      credentialKey: 'document:x',
      status: 'DECLARED',
      scopeCredentialKey: null,
      cohort: null,
      heldFrom: '2027-02-02',
    },
  ]);
});

it('holdings are closed where they no longer stand, added where they are missing, and else left alone', () => {
  const [a, b] = [exempted('a', '2027-02-03'), exempted('b', '2027-02-03')];
  expect(correctionsTo([], [a, b])).toEqual({ close: [], add: [a, b] });
  expect(correctionsTo([a], [])).toEqual({ close: [a], add: [] });
  expect(correctionsTo([a], [a, b])).toEqual({ close: [], add: [b] });
  const later = exempted('a', '2027-03-03');
  expect(correctionsTo([a, b], [later, b])).toEqual({ close: [a], add: [later] });
  const other = { ...a, cohort: 2026 };
  expect(correctionsTo([a, b], [other, b])).toEqual({ close: [a], add: [other] });
});
