type Changes = Readonly<Record<string, unknown>>;

/** A small file of OEAPI v6: an institution, a programme for crebo 25737 and its offering `offering-6`. */
export function schoolFile6(offering: Changes = {}, programme: Changes = {}): readonly object[] {
  return [
    {
      organisationId: 'school',
      primaryCode: { codeType: 'institution_code', code: '25PT' },
      name: [{ language: 'nl-NL', value: 'De school' }],
    },
    {
      programmeId: 'programme-1',
      primaryCode: { codeType: 'programme_code', code: 'ELEK' },
      otherCodes: [{ codeType: 'x-crebo', code: '25737' }],
      programmeType: 'programme',
      name: [{ language: 'nl-NL', value: 'Monteur' }],
      modeOfStudy: 'dual_training',
      organisationId: 'school',
      ...programme,
    },
    {
      programmeOfferingId: 'offering-6',
      primaryCode: { codeType: 'offering_code', code: 'ELEK-27' },
      name: [{ language: 'nl-NL', value: 'Monteur, start februari' }],
      teachingLanguages: ['nl-NL'],
      state: 'active',
      startDateTime: '2027-02-01T09:00:00+01:00',
      endDateTime: '2029-01-31T17:00:00+01:00',
      priceInformation: [{ costType: 'total_costs', amount: '1200.00', currency: 'EUR' }],
      programmeId: 'programme-1',
      ...offering,
    },
  ];
}
