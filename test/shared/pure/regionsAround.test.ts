import { expect, it } from 'vitest';
import { regionsAround } from '../../../src/shared/pure/regionsAround.js';

const region = (key: string, kind: string, name: string, provinces: string[], world: 'REAL' | 'EXAMPLE' = 'REAL') => ({
  key,
  kind,
  name,
  provinces,
  world,
});

it('is the province that a region lies in whole, and no other', () => {
  const around = regionsAround([
    region('AMR1', 'ARBEIDSMARKTREGIO', 'Noord', ['Drenthe']),
    region('AMR2', 'ARBEIDSMARKTREGIO', 'Zwolle', ['Overijssel', 'Drenthe']),
    region('AMR3', 'ARBEIDSMARKTREGIO', 'Zuid', ['Zeeland']),
    region('RMC1', 'RMC_REGIO', 'Drenthe', []),
    region('EX1', 'ARBEIDSMARKTREGIO', 'Voorbeeld', ['Drenthe'], 'EXAMPLE'),
    region('PV22', 'PROVINCIE', 'Drenthe', []),
  ]);
  expect(Object.fromEntries(around)).toEqual({
    AMR1: ['AMR1', 'PV22'],
    AMR2: ['AMR2'],
    AMR3: ['AMR3'],
    RMC1: ['RMC1'],
    EX1: ['EX1'],
    PV22: ['PV22'],
  });
});
