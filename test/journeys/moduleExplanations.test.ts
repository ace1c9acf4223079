import { expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask } = await seededGateway();

const KANTLIJN = 'example/opleider-kantlijn/25761';
const QUERY = `{
  optimalPathway(profile: { age: 34, region: "EX01", holdings: [{ credential: "vmbo:6111" }], workHoursPerWeek: 32,
    companyAgreement: true, mayWork: true, targetGroups: [HERSTARTER] }, goal: { credential: "crebo:25761" },
    startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000) {
    ... on OptimalPathway { plan { steps { explanation(timeLimitMs: 5000) {
      reasons { ... on GoalReason { position outcomes { code } partCount load { sbu } } }
      replacements { withheld steps { module offer { code } endDate } }
      plainDutch expertDutch english
    } } } }
  }
}`;

interface Explained {
  readonly reasons: readonly object[];
  readonly replacements: readonly object[];
  readonly plainDutch: readonly string[];
  readonly expertDutch: readonly string[];
  readonly english: readonly string[];
}

it('tells of a module which parts of its credential it does', async () => {
  const { data, errors } = await ask({ query: QUERY });
  expect(errors).toBeUndefined();
  const { steps } = (data as { readonly optimalPathway: { readonly plan: { steps: { explanation: Explained }[] } } })
    .optimalPathway.plan;
  const [basis, , rest] = steps.map(({ explanation }) => explanation) as [Explained, Explained, Explained];
  const codes = [1, 2, 3, 4, 5, 6].map((at) => ({ code: `23305/B1-K1-W${String(at)}` }));
  expect(basis.reasons).toEqual([{ position: 1, outcomes: codes, partCount: 6, load: { sbu: 895 } }]);
  // Of what is in the rest, practice and keuzedelen have no outcome.
  expect(rest.reasons).toMatchObject([{ outcomes: [{}, {}, {}], partCount: 5, load: { sbu: 1410 } }]);
  expect(basis.plainDutch.slice(0, 11)).toEqual([
    'Dit gaat over stap 1 van je plan.',
    'Je leert dan 6 onderdelen van: “Procesoperator A”.',
    'Je leert: “Bereidt productieproces voor”.',
    'Je leert: “Bedient apparatuur”.',
    'Je leert: “Bewaakt procesverloop”.',
    'Je leert: “Voert kwaliteitscontroles uit aan proces en/of product”.',
    'Je leert: “Onderhoudt apparatuur”.',
    'Je leert: “Rondt productieproces af”.',
    'Je begint op 1 maart 2027.',
    'Je bent klaar op 1 augustus 2027.',
    'Waarom staat deze stap in je plan?',
  ]);
  expect(basis.plainDutch).toEqual(
    expect.arrayContaining([
      'In dit plan heb je dit deel nodig voor je doel.',
      'Deze stap alleen is niet genoeg.',
      'Je hebt ook de stappen 2 en 3 nodig.',
      'Het gaat om 6 onderdelen, samen 895 uur leren.',
      'Kan het ook helemaal zonder “Procesoperator A”?',
      'Je doet dan: 3 delen van “Procesoperator A”.',
    ]),
  );
  expect(basis.expertDutch[0]).toContain(
    '(6 onderdelen, samen 895 SBU: Bereidt productieproces voor; Bedient apparatuur;',
  );
  expect(basis.english[1]).toBe(
    'The module is needed for the award of the goal, of which it does 6 parts, 895 SBU together. Also needed for that: step 2 and step 3.',
  );
  expect(basis.english.at(-1)).toContain('module of crebo:25761 (2028-03-01; 6 parts): FINISH +61 (OPTIMAL).');
  expect(basis.replacements).toEqual([
    { withheld: 'CREDENTIAL', steps: [] },
    {
      withheld: 'OFFER',
      steps: [
        { module: true, offer: { code: `${KANTLIJN}/profiel/EX01/2027-09-01` }, endDate: '2028-02-01' },
        { module: true, offer: { code: `${KANTLIJN}/rest/EX01/2027-09-01` }, endDate: '2028-06-01' },
        { module: true, offer: { code: `${KANTLIJN}/basis/EX01/2028-03-01` }, endDate: '2028-08-01' },
      ],
    },
  ]);
});
