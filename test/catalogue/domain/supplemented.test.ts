import { describe, expect, it } from 'vitest';
import { supplemented } from '../../../src/catalogue/domain/supplemented.js';
import type { FieldProvenance } from '../../../src/shared/pure/provenance.js';

const register: FieldProvenance = { field: '*', basis: 'REGISTER', certainty: 'found', source: 'a register' };
const imported: FieldProvenance = { field: 'lastStart', basis: 'REGISTER', certainty: 'found', source: 'a file' };

describe('supplemented', () => {
  const supplement = { field: 'lastStart', value: '2028-07-31', provenance: [imported] } as const;

  it('fills what is open and says where it is from', () => {
    const row = { validFrom: '2016-08-01', lastStart: null, provenance: [register] };
    expect(supplemented(row, [supplement])).toEqual({
      validFrom: '2016-08-01',
      lastStart: '2028-07-31',
      provenance: [register, imported],
    });
  });

  it('leaves what is known, and its provenance', () => {
    const row = { validFrom: null, lastStart: '2027-07-31', provenance: [register] };
    expect(supplemented(row, [supplement])).toEqual(row);
  });
});
