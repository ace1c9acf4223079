import { expect, it } from 'vitest';
import { graphql } from '../support/documents/gql.js';
import { seededGateway } from '../support/seededGateway.js';

const { answer } = await seededGateway();

const OpenToHavo = graphql(/* GraphQL */ `
  query OpenToHavo {
    pathways(
      profile: { age: 30, holdings: [{ credential: "proof:havo" }] }
      goal: { credential: "isat:34267" }
      startDate: "2027-02-01"
      first: 1
    ) {
      ... on Pathways {
        pathways {
          steps {
            openPoints {
              text
              settledBy
              decidedBy
              alternative
            }
          }
        }
      }
    }
  }
`);

async function open(language: string): Promise<readonly string[]> {
  const { pathways } = await answer(OpenToHavo, {}, { 'accept-language': language });
  const [way] = pathways && 'pathways' in pathways ? pathways.pathways : [];
  return (way?.steps ?? []).flatMap(({ openPoints }) =>
    openPoints.map(({ text, settledBy, decidedBy, alternative }) =>
      [text, settledBy, String(decidedBy), String(alternative)].join(' | '),
    ),
  );
}

it('of Elektrotechniek for havo without a profile: NT, or NG with one of natuurkunde and nlt', async () => {
  expect(await open('en')).toEqual([
    'has a havo diploma (profile NT) | DIPLOMA | null | 1',
    'has a havo diploma (profile NG) and (has an examination result in natuurkunde or has an examination result in nlt) | DIPLOMA | null | 1',
  ]);
  expect(await open('nl')).toEqual([
    'heeft een havo-diploma (profiel NT) | DIPLOMA | null | 1',
    'heeft een havo-diploma (profiel NG) en (heeft examen gedaan in natuurkunde of heeft examen gedaan in nlt) | DIPLOMA | null | 1',
  ]);
});
