import { describe, expect, it } from 'vitest';
import { governs, type Governed } from '../../../src/catalogue/domain/governs.js';
import type { CredentialSelector } from '../../../src/shared/pure/requirement.js';

const vmbo: Governed = {
  key: 'vmbo:6111',
  kind: 'VMBO_DIPLOMA',
  mboKind: null,
  mboLevel: null,
  leerweg: 'BB',
  profile: 'PIE',
  domainCode: null,
  dossierCode: null,
};
const mbo: Governed = {
  key: 'crebo:25736',
  kind: 'MBO_DIPLOMA',
  mboKind: 'VAK',
  mboLevel: 3,
  leerweg: null,
  profile: null,
  domainCode: '79030',
  dossierCode: '23299',
};

const cases: readonly (readonly [CredentialSelector | null, vmbo: boolean, mbo: boolean])[] = [
  [null, true, true],
  [{}, true, true],
  [{ kinds: ['VMBO_DIPLOMA', 'LBO_DIPLOMA'] }, true, false],
  [{ mboKinds: ['VAK'] }, false, true],
  [{ mboKinds: ['ENTREE'] }, false, false],
  [{ mboLevels: [2, 3] }, false, true],
  [{ mboLevels: [4] }, false, false],
  [{ leerwegen: ['BB'] }, true, false],
  [{ leerwegen: ['KB'] }, false, false],
  [{ profiles: ['PIE'] }, true, false],
  [{ profiles: ['BWI'] }, false, false],
  [{ domains: ['79030'] }, false, true],
  [{ domains: ['79999'] }, false, false],
  [{ dossiers: ['23299'] }, false, true],
  [{ dossiers: ['23300'] }, false, false],
  [{ keys: ['vmbo:6111'] }, true, false],
  [{ kinds: ['MBO_DIPLOMA'], mboLevels: [2] }, false, false],
];

describe('governs', () => {
  it.each(cases)('by %j', (selector, ofVmbo, ofMbo) => {
    expect([governs(selector, vmbo), governs(selector, mbo)]).toEqual([ofVmbo, ofMbo]);
  });
});
