import { buildSchema, GraphQLEnumType, GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask, graph } = await seededGateway();
const schema = buildSchema(graph.gateway.publicSdl);

describe('the first credential as an objective', () => {
  it('says wherever something is called best or all that plans then join no modules', () => {
    const said = [
      descriptionOf('PlanObjective', 'FIRST_CREDENTIAL'),
      descriptionOf('PlanStatus', 'OPTIMAL'),
      descriptionOf('ParetoPathways', 'complete'),
      descriptionOf('PathwayAlternatives', 'exhausted'),
      descriptionOf('RankedPlan', 'proven'),
    ];
    for (const one of said) expect(one).toMatch(/\bmodules\b/);
    for (const one of said) expect(one).toContain('FIRST_CREDENTIAL');
  });

  // By the whole alone 25761 takes until 2028-08-01 or later, by its modules until 2028-06-01 (AwardByModules).
  it('ends later than without it where modules are sooner, and counts them as left out', async () => {
    const query = `query ($objectives: [PlanObjective!]!) {
      optimalPathway(profile: { age: 34, region: "EX01", holdings: [{ credential: "vmbo:6111" }], workHoursPerWeek: 32,
        companyAgreement: true, mayWork: true, targetGroups: [HERSTARTER] }, goal: { credential: "crebo:25761" },
        startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000, objectives: $objectives) {
        ... on OptimalPathway { status leftOut { reason count } plan { guaranteed { days } } } } }`;
    const [soonest, first] = await Promise.all(
      [['FINISH'], ['FIRST_CREDENTIAL', 'FINISH']].map((objectives) => ask({ query, variables: { objectives } })),
    );
    expect(soonest?.data).toMatchObject({ optimalPathway: { status: 'OPTIMAL', plan: { guaranteed: { days: 486 } } } });
    expect(first?.data).toMatchObject({
      optimalPathway: {
        status: 'OPTIMAL',
        leftOut: expect.arrayContaining([{ reason: 'MODULE', count: 5 }]),
        plan: { guaranteed: { days: 731 } },
      },
    });
  });
});

/** Of a field or of a value of an enum. */
function descriptionOf(type: string, name: string): string {
  const found = schema.getType(type);
  if (found instanceof GraphQLEnumType) return found.getValue(name)?.description ?? '';
  return found instanceof GraphQLObjectType ? (found.getFields()[name]?.description ?? '') : '';
}
