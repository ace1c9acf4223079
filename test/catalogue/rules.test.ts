import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askCatalogue } from './askCatalogue.js';

const statement = `statement { __typename
  ... on ParameterStatement { name value unit }
  ... on InformationStatement { text }
  ... on ExemptionStatement { evidence partKinds partCodes decidedBy exempts: requirement { __typename } }
  ... on RequirementStatement { requirement { __typename ... on Described { text } } } }`;

async function rule(code: string, selection: string, language: 'nl' | 'en' = 'nl'): Promise<unknown> {
  const { data, errors } = await askCatalogue(
    `query ($id: ID!) { rule(id: $id) { ${selection} } }`,
    { id: toGlobalId('Rule', code) },
    language,
  );
  expect(errors).toBeUndefined();
  return data?.['rule'];
}

describe('rule', () => {
  it('has its title in the language of the request', async () => {
    expect(await rule('ADM29', 'title', 'nl')).toEqual({ title: 'Regel ADM29' });
    expect(await rule('ADM29', 'title', 'en')).toEqual({ title: 'Rule ADM29' });
  });

  it('states a parameter with its unit', async () => {
    expect(await rule('ADM29', `${statement} selector { text }`)).toEqual({
      statement: { __typename: 'ParameterStatement', name: 'SBU_PER_EC', value: 28, unit: 'SBU' },
      selector: null,
    });
  });

  it('states information in the language of the request', async () => {
    expect(await rule('ADM30', statement, 'en')).toEqual({
      statement: { __typename: 'InformationStatement', text: 'Rule ADM30' },
    });
  });

  it('states what may be exempted and who decides', async () => {
    expect(await rule('ADM22', statement)).toEqual({
      statement: {
        __typename: 'ExemptionStatement',
        evidence: 'CREDENTIAL_HELD',
        partKinds: ['OPAQUE'],
        partCodes: ['isat:34267/1'],
        decidedBy: 'EXAMINATION_BOARD',
        exempts: { __typename: 'MayWork' },
      },
    });
  });

  it('tells which credentials and tracks it governs', async () => {
    expect(await rule('ADM30', 'selector { kinds profiles codes mboLevels text } tracks', 'en')).toEqual({
      selector: {
        kinds: ['VMBO_DIPLOMA'],
        profiles: ['PIE'],
        codes: null,
        mboLevels: null,
        text: 'a vmbo diploma (profile PIE)',
      },
      tracks: null,
    });
    expect(await rule('ADM03', 'selector { codes text } tracks')).toEqual({
      selector: { codes: ['crebo:25736'], text: 'Eerste monteur (crebo:25736)' },
      tracks: ['BBL'],
    });
  });

  it('shows a requirement as a tree of types with words', async () => {
    const query = `statement { ... on RequirementStatement { requirement { __typename ... on AllOf { of { __typename
      ... on Described { text }
      ... on AnyOf { of { ... on HoldsOutcome { outcomeCode outcome { title } } ... on HoldsCredential { selector { codes } text } } }
      ... on AtLeast { count of { ... on ResultAtLeast { subject result } ... on MayWork { text } } }
      ... on Not { requirement { ... on MeetsRule { ruleCode rule { code } } } }
      ... on Within { years requirement { ... on ResultsOfParts { partKind mean shareResult sharePercent eachAtLeast } } }
      ... on DecisionBy { by about } ... on StudyLoadAtLeast { sbu partKinds } ... on LevelAtLeast { mboLevel }
      ... on AgeAtLeast { least: years } ... on AgeAtMost { most: years } ... on WorksHours { hoursPerWeek }
    } } } } }`;
    const { statement: shown } = (await rule('ADM04', query)) as { statement: { requirement: { of: unknown[] } } };
    expect(shown.requirement).toMatchObject({ __typename: 'AllOf' });
    expect(shown.requirement.of).toMatchObject([
      {
        __typename: 'AnyOf',
        text: 'heeft leeruitkomst Werkproces B1-K1-W1 (23299/B1-K1-W1) of heeft Eerste monteur (crebo:25736)',
        of: [
          { outcomeCode: '23299/B1-K1-W1', outcome: { title: 'Werkproces B1-K1-W1' } },
          { selector: { codes: ['crebo:25736'] }, text: 'heeft Eerste monteur (crebo:25736)' },
        ],
      },
      {
        __typename: 'AtLeast',
        count: 1,
        of: [{ subject: 'rekenen', result: 5.5 }, { text: 'mag in Nederland werken' }],
      },
      {
        __typename: 'Not',
        text: 'niet: voldoet aan regel ADM04',
        requirement: { ruleCode: 'ADM04', rule: { code: 'ADM04' } },
      },
      {
        __typename: 'Within',
        years: 2,
        requirement: { partKind: 'KEUZEDEEL', mean: 6, shareResult: 6, sharePercent: 50, eachAtLeast: 4 },
      },
      { __typename: 'DecisionBy', by: 'INSTITUTION', about: 'a place', text: 'de school beslist (a place)' },
      { __typename: 'StudyLoadAtLeast', sbu: 100, partKinds: null },
      { __typename: 'SameOccupation' },
      { __typename: 'LevelAtLeast', mboLevel: 2 },
      { __typename: 'AgeAtLeast', least: 16 },
      { __typename: 'AgeAtMost', most: 30 },
      { __typename: 'SchoolingDutyOver' },
      { __typename: 'WorksHours', hoursPerWeek: 20 },
      { __typename: 'CompanyAgreement' },
    ]);
  });
});

describe('rules', () => {
  it.each([
    ['', ['ADM03', 'ADM04', 'ADM22', 'ADM29', 'ADM30']],
    ['purpose: ADMISSION', ['ADM04']],
    ['ruleClass: REQUIREMENT', ['ADM03', 'ADM04', 'ADM22']],
    ['purpose: EXEMPTION, ruleClass: PARAMETER', []],
  ])('can be asked by (%s)', async (asked, found) => {
    const { data } = await askCatalogue(`{ rules(first: 10 ${asked}) { totalCount edges { node { code } } } }`);
    expect(data).toEqual({ rules: { totalCount: found.length, edges: found.map((code) => ({ node: { code } })) } });
  });
});
