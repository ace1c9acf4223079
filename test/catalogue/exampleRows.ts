import type { CatalogueRows } from '../../src/catalogue/data/CatalogueRows.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { Requirement } from '../../src/shared/pure/requirement.js';

type Row<Table extends keyof CatalogueRows> = CatalogueRows[Table][number];

const register: FieldProvenance = { field: '*', basis: 'REGISTER', certainty: 'found', source: 'a register' };
const derived: FieldProvenance = { field: 'sbu', basis: 'DERIVED', certainty: 'split', source: 'a rule' };
const synthetic: FieldProvenance = { field: '*', basis: 'SYNTHETIC', certainty: 'synthetic', source: 'example world' };

function credentialRow(given: Partial<Row<'credentials'>> & Pick<Row<'credentials'>, 'key'>): Row<'credentials'> {
  return {
    kind: 'MBO_DIPLOMA',
    name: `Diploma ${given.key}`,
    nameLanguage: 'nl',
    mboKind: 'VAK',
    mboLevel: 3,
    leerweg: null,
    profile: null,
    lwoo: null,
    nlqf: '3',
    legalEffectNl: 'Is een diploma.',
    legalEffectEn: 'Is a diploma.',
    dossierCode: '23299',
    dossierName: 'Dossier',
    domainCode: '79030',
    domainName: 'Domein',
    theme: null,
    tracks: ['BOL', 'BBL'],
    nominalSbu: 4800,
    nominalMonths: 36,
    ec: null,
    keuzedeelSbu: 720,
    predecessorKey: null,
    successorKey: null,
    validFrom: '2016-08-01',
    lastStart: null,
    lastAward: null,
    contentCompleteness: 'COMPLETE',
    writer: 'seeds',
    provenance: [register],
    ...given,
  };
}

function partRow(credentialKey: string, position: number, outcomeKey: string | null, sbu: number): Row<'parts'> {
  return {
    key: `${credentialKey}/${position}`,
    credentialKey,
    position,
    kind: outcomeKey === null ? 'OPAQUE' : 'WERKPROCES',
    outcomeKey,
    title: outcomeKey ?? 'Niet bekend',
    textQuality: outcomeKey === null ? null : 'OK',
    repairedFrom: null,
    sbu,
    sbuBasis: 'DERIVED',
    choice: null,
    choiceCount: null,
    provenance: [register, derived],
  };
}

function outcomeRow(code: string): Row<'outcomes'> {
  return {
    key: `23299/${code}`,
    kind: 'WERKPROCES',
    title: `Werkproces ${code}`,
    dossierCode: '23299',
    code,
    kerntaakCode: 'B1-K1',
    kerntaakTitle: 'Kerntaak',
    textQuality: 'OK',
    titleLanguage: 'nl',
    seenInKeys: [],
    provenance: [register],
  };
}

function ruleRow(given: Partial<Row<'rules'>> & Pick<Row<'rules'>, 'key'>): Row<'rules'> {
  return {
    recordedFrom: '2026-11-23',
    recordedTo: null,
    purpose: 'ADMISSION',
    ruleClass: 'REQUIREMENT',
    titleNl: `Regel ${given.key}`,
    titleEn: `Rule ${given.key}`,
    selector: null,
    tracks: null,
    requirement: null,
    parameter: null,
    exemption: null,
    recognition: null,
    legalSource: 'WEB 8.2.1',
    factsRows: [],
    validFrom: '2014-08-01',
    validTo: null,
    provenance: [register],
    ...given,
  };
}

function offerRow(given: Partial<Row<'offers'>> & Pick<Row<'offers'>, 'key'>): Row<'offers'> {
  return {
    recordedFrom: '2026-11-23',
    recordedTo: null,
    credentialKey: 'crebo:25737',
    providerKey: 'brin:25PT',
    world: 'REAL',
    track: 'BBL',
    title: null,
    cohort: 2025,
    places: [],
    regionKeys: ['AMR20'],
    partKeys: null,
    startDate: null,
    endDate: null,
    entryFrom: null,
    entryTo: null,
    enrolment: [],
    enrolmentOpen: null,
    months: 36,
    weeks: null,
    hoursPerWeek: null,
    priceCents: null,
    seats: null,
    languages: [],
    timesOfDay: [],
    modeOfStudy: null,
    targetGroups: [],
    validFrom: null,
    validTo: null,
    writer: 'seeds',
    provenance: [register],
    ...given,
  };
}

/** One requirement of every kind that another can contain, around leaves. */
const deepRequirement: Requirement = {
  kind: 'ALL_OF',
  of: [
    {
      kind: 'ANY_OF',
      of: [
        { kind: 'HOLDS_OUTCOME', outcome: '23299/B1-K1-W1' },
        { kind: 'HOLDS_CREDENTIAL', selector: { keys: ['crebo:25736'] } },
      ],
    },
    {
      kind: 'AT_LEAST',
      count: 1,
      of: [{ kind: 'RESULT_AT_LEAST', subject: 'rekenen', result: 5.5 }, { kind: 'MAY_WORK' }],
    },
    { kind: 'NOT', of: { kind: 'RULE', rule: 'ADM04' } },
    {
      kind: 'WITHIN',
      years: 2,
      of: { kind: 'RESULTS', partKind: 'KEUZEDEEL', mean: 6, shareAt: { result: 6, share: 0.5 }, eachAtLeast: 4 },
    },
    { kind: 'DECISION', by: 'INSTITUTION', about: { nl: 'a place', en: 'a place' } },
    { kind: 'STUDY_LOAD_AT_LEAST', sbu: 100 },
    { kind: 'SAME_OCCUPATION' },
    { kind: 'LEVEL_AT_LEAST', mboLevel: 2 },
    { kind: 'AGE_AT_LEAST', years: 16 },
    { kind: 'AGE_AT_MOST', years: 30 },
    { kind: 'SCHOOLING_DUTY_OVER' },
    { kind: 'WORKS', hoursPerWeek: 20 },
    { kind: 'COMPANY_AGREEMENT' },
  ],
};

/** A small catalogue, in an order that is not that of the keys. */
export const exampleRows: CatalogueRows = {
  credentials: [
    credentialRow({
      key: 'vmbo:6111',
      kind: 'VMBO_DIPLOMA',
      name: 'vmbo PIE (BB)',
      mboKind: null,
      mboLevel: null,
      leerweg: 'BB',
      profile: 'PIE',
      lwoo: false,
      dossierCode: null,
      tracks: [],
      nominalSbu: null,
      keuzedeelSbu: null,
      contentCompleteness: 'NOT_APPLICABLE',
    }),
    credentialRow({
      key: 'isat:34267',
      kind: 'BACHELOR',
      name: 'Elektrotechniek',
      mboKind: null,
      mboLevel: null,
      dossierCode: null,
      nominalSbu: 6720,
      ec: 240,
      keuzedeelSbu: null,
      contentCompleteness: 'NONE',
    }),
    credentialRow({
      key: 'crebo:25737',
      name: 'Monteur elektrotechnische systemen',
      mboKind: 'BASISBEROEPS',
      mboLevel: 2,
      nominalSbu: 3200,
      successorKey: 'crebo:26000',
    }),
    credentialRow({ key: 'crebo:25736', name: 'Eerste monteur' }),
  ],
  outcomes: [outcomeRow('B1-K1-W2'), outcomeRow('B1-K1-W1'), outcomeRow('P1-K1-W1')],
  parts: [
    partRow('crebo:25736', 3, null, 3000),
    partRow('crebo:25736', 1, '23299/B1-K1-W1', 800),
    partRow('crebo:25736', 2, '23299/B1-K1-W2', 1000),
    partRow('crebo:25737', 10, null, 1100),
    partRow('crebo:25737', 2, '23299/B1-K1-W2', 900),
    partRow('crebo:25737', 1, '23299/P1-K1-W1', 1200),
    partRow('isat:34267', 1, null, 3360),
    partRow('isat:34267', 2, null, 3360),
  ],
  rules: [
    ruleRow({ key: 'ADM04', selector: { mboLevels: [2, 3] }, requirement: deepRequirement }),
    ruleRow({
      key: 'ADM03',
      selector: { keys: ['crebo:25736'] },
      tracks: ['BBL'],
      purpose: 'TRACK',
      requirement: { kind: 'COMPANY_AGREEMENT' },
      validFrom: '2020-08-01',
      validTo: '2026-07-31',
    }),
    ruleRow({
      key: 'ADM29',
      purpose: 'STUDY_LOAD',
      ruleClass: 'PARAMETER',
      parameter: { name: 'SBU_PER_EC', value: 28 },
    }),
    ruleRow({
      key: 'ADM22',
      purpose: 'EXEMPTION',
      selector: { kinds: ['BACHELOR'] },
      requirement: { kind: 'MAY_WORK' },
      exemption: {
        evidence: 'CREDENTIAL_HELD',
        partKinds: ['OPAQUE'],
        partKeys: ['isat:34267/1'],
        decidedBy: 'EXAMINATION_BOARD',
      },
    }),
    ruleRow({
      key: 'ADM30',
      purpose: 'VALIDITY',
      ruleClass: 'INFORMATION',
      selector: { kinds: ['VMBO_DIPLOMA'], profiles: ['PIE'] },
    }),
  ],
  offers: [
    offerRow({
      key: 'example/1',
      partKeys: ['crebo:25737/10', 'crebo:25737/1'],
      world: 'EXAMPLE',
      track: 'BOL',
      providerKey: 'example:school',
      regionKeys: ['EX01'],
      startDate: '2027-02-01',
      priceCents: 120000,
      seats: 12,
      targetGroups: ['STARTER'],
      provenance: [synthetic],
    }),
    offerRow({ key: '25PT/25737/BBL/2025' }),
    offerRow({ key: '25PT/25736/BBL/2025', credentialKey: 'crebo:25736', regionKeys: ['AMR20', 'AMR29'] }),
  ],
  providers: [
    { key: 'brin:25PT', name: 'Talland', registeredName: 'Stichting Talland', brin: '25PT', world: 'REAL' },
    { key: 'example:school', name: 'Voorbeeldschool', registeredName: null, brin: null, world: 'EXAMPLE' },
  ],
  regions: [
    { key: 'AMR01', kind: 'ARBEIDSMARKTREGIO', name: 'Oost', provinces: ['Gelderland', 'Utrecht'], world: 'REAL' },
    { key: 'AMR20', kind: 'ARBEIDSMARKTREGIO', name: 'Noord', provinces: ['Noord-Holland'], world: 'REAL' },
    { key: 'AMR29', kind: 'ARBEIDSMARKTREGIO', name: 'West', provinces: [], world: 'REAL' },
    { key: 'EX01', kind: 'ARBEIDSMARKTREGIO', name: 'Voorbeeld', provinces: [], world: 'EXAMPLE' },
    { key: 'PV27', kind: 'PROVINCIE', name: 'Noord-Holland', provinces: [], world: 'REAL' },
  ],
  ladderSteps: [
    {
      ladderKey: 'LAD01',
      position: 2,
      theme: 'elektro',
      credentialKey: 'crebo:25737',
      conditional: true,
      name: null,
      noteNl: '',
      noteEn: '',
      provenance: [derived],
    },
    {
      ladderKey: 'LAD01',
      position: 1,
      theme: 'elektro',
      credentialKey: 'vmbo:6111',
      conditional: false,
      name: null,
      noteNl: 'Start.',
      noteEn: 'Start.',
      provenance: [register],
    },
  ],
};
