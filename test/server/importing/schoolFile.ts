/** Changes to the one offering of `schoolFile`, by field; undefined takes a field away. */
type Changes = Readonly<Record<string, unknown>>;

/** A small file of OEAPI v5: an institution, a programme for crebo 25737 and its offering `offering-1`. */
export function schoolFile(offering: Changes = {}, program: Changes = {}): readonly object[] {
  return [
    {
      organizationId: 'school',
      primaryCode: { codeType: 'brin', code: '25PT' },
      organizationType: 'institute',
      name: [{ language: 'nl-NL', value: 'De school' }],
      shortName: 'school',
    },
    {
      programId: 'program-1',
      primaryCode: { codeType: 'programCode', code: 'ELEK' },
      otherCodes: [{ codeType: 'x-crebo', code: '25737' }],
      programType: 'program',
      name: [{ language: 'nl-NL', value: 'Monteur' }],
      abbreviation: 'ELEK',
      description: [{ language: 'nl-NL', value: 'Opleiding' }],
      teachingLanguage: 'nld',
      modeOfStudy: 'dual training',
      duration: 'P2Y',
      organization: 'school',
      ...program,
    },
    {
      offeringId: 'offering-1',
      offeringType: 'program',
      primaryCode: { codeType: 'offeringCode', code: 'ELEK-27' },
      name: [{ language: 'nl-NL', value: 'Monteur, start februari' }],
      description: [{ language: 'nl-NL', value: 'Start in februari' }],
      teachingLanguage: 'nld',
      resultExpected: false,
      startDate: '2027-02-01',
      endDate: '2029-01-31',
      maxNumberStudents: 20,
      priceInformation: [{ costType: 'total costs', amount: '1200.00', currency: 'EUR' }],
      addresses: [{ addressType: 'teaching', city: 'Heerhugowaard' }],
      program: 'program-1',
      ...offering,
    },
  ];
}
