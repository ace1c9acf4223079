import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { publishReference } from '../../server/reference/publishReference.js';
import { subgraphs } from '../../src/subgraphs.js';
import { graphql } from '../support/documents/gql.js';
import type { DescribedWaysFragment } from '../support/documents/graphql.js';
import { seededGateway } from '../support/seededGateway.js';

const { access, ask, graph } = await seededGateway();

const SEEDS = join(import.meta.dirname, '../../seeds');
const START = '2027-02-01';

const described = graphql(/* GraphQL */ `
  fragment DescribedWays on Pathways {
    world
    pathways {
      basis
      sideBySide
      guaranteedLoad {
        sbu
        ec
      }
      ifGrantedLoad {
        sbu
        ec
      }
      steps {
        credential {
          code
          nominalLoad {
            sbu
            ec
          }
        }
        startDate
        basis
        guaranteedLoad {
          sbu
          ec
        }
        ifGrantedLoad {
          sbu
          ec
        }
        validity {
          value
          reason
        }
        completion {
          rule {
            code
          }
          verdict {
            value
          }
        }
        tracks {
          track
          value
          rules {
            rule {
              code
            }
            verdict {
              value
            }
          }
        }
        offers {
          code
          world
          startDate
          provider {
            world
          }
          regions {
            code
          }
        }
        offerCount
        parts(first: 100) {
          edges {
            node {
              code
              state
              load {
                sbu
                ec
              }
              exemptionRule {
                code
              }
              exemptionDecidedBy
            }
          }
        }
      }
    }
  }
`);

type Shown = DescribedWaysFragment;
type ShownStep = Shown['pathways'][number]['steps'][number];
type ShownPart = ShownStep['parts']['edges'][number]['node'];

async function waysOf(profile: string, goal = '{ credential: "crebo:25736" }', more = 'first: 1'): Promise<Shown> {
  const query = `{ pathways(profile: ${profile}, goal: ${goal}, startDate: "${START}", ${more}) { ...DescribedWays } } ${described.toString()}`;
  const { data, errors } = await ask({ query });
  expect(errors).toBeUndefined();
  return data?.['pathways'] as Shown;
}

async function waysOfLearner(key: string, goal: string, more = 'first: 1'): Promise<Shown> {
  const id = Buffer.from(`Learner:${key}`).toString('base64url');
  const query = `{ learner(id: "${id}") {
    pathways(goal: { credential: "${goal}" }, startDate: "${START}", ${more}) { ...DescribedWays } } } ${described.toString()}`;
  const { data, errors } = await ask({ query });
  expect(errors).toBeUndefined();
  return (data?.['learner'] as { pathways: Shown }).pathways;
}

async function publish(statement: string): Promise<void> {
  await withClient(ownerUrl(access), async (client) => {
    await client.query(statement);
    await publishReference(client, subgraphs);
  });
}

/** Changes reference data for all requests that come after. */
async function change(statement: string): Promise<void> {
  await publish(statement);
  await graph.watch.turn();
}

function partsOf({ parts }: ShownStep): readonly ShownPart[] {
  return parts.edges.map(({ node }) => node);
}

function stepsOf({ pathways }: Shown): readonly ShownStep[] {
  expect(pathways).not.toEqual([]);
  return pathways.flatMap((pathway) => pathway.steps);
}

/** The only step of the only way. */
function stepOf(shown: Shown): ShownStep {
  const [step, ...others] = stepsOf(shown);
  expect(others).toEqual([]);
  return step as ShownStep;
}

/** Rows of a seed table that are offers of the credential. */
function offerRows(folder: 'example' | 'reference', credential: string): Record<string, string>[] {
  const table = readFileSync(join(SEEDS, folder, 'offer.csv'), 'utf8');
  return parse<Record<string, string>>(table, { columns: true }).filter((row) => row['credential_key'] === credential);
}

/** Keys of the offers in the example region that start on the day or later, the earliest first. */
function exampleOffers(credential: string, region: string, from: string): string[] {
  return offerRows('example', credential)
    .filter((row) => row['region_keys']?.split('|').includes(region) && (row['start_date'] ?? '') >= from)
    .map((row) => `${row['start_date'] ?? ''} ${row['key'] ?? ''}`)
    .sort()
    .map((text) => text.slice(text.indexOf(' ') + 1));
}

function worldsIn({ world, pathways }: Shown): ReadonlySet<string | undefined> {
  const offers = pathways.flatMap((pathway) => pathway.steps).flatMap((step) => step.offers);
  return new Set([world, ...offers.flatMap((offer) => [offer?.world, offer?.provider?.world])]);
}

const codesOf = (offers: ShownStep['offers']) => offers.map((offer) => offer?.code);

const LBO = 'holdings: [{ credential: "proof:lbo" }]';
/** Lives in EX01 and holds lbo. */
const INEKE = '01a19b46-a260-7000-8000-000000000002';
/** Lives in EX02 and holds mbo-3 in mechatronics. */
const MEREL = '01a1ced5-cac0-7000-8000-000000000019';
/** Lives in EX01 and holds outcomes within 25736. */
const AYLIN = '01a1c9ac-afa0-7000-8000-000000000016';

describe('the offers of a step', () => {
  it('are all the real ones when nobody says where', async () => {
    const shown = await waysOf(`{ ${LBO} }`);
    const { offers, offerCount } = stepOf(shown);
    const real = offerRows('reference', 'crebo:25736').map((row) => row['key']);
    expect(real).toHaveLength(2);
    expect(new Set(codesOf(offers))).toEqual(new Set(real));
    expect(offerCount).toBe(2);
    expect(worldsIn(shown)).toEqual(new Set(['REAL']));
  });

  it.each([
    ['AMR20', ['25PT/25736/BBL/2025']],
    ['AMR29', ['25PT/25736/BBL/2025']],
    ['AMR16', ['25LF/25736/BOL/2025']],
    ['AMR01', []],
  ])('are in the real region %s only those that are given there', async (region, codes) => {
    const atHome = await waysOf(`{ ${LBO}, region: "${region}" }`);
    const asked = await waysOf(`{ ${LBO} }`, undefined, `first: 1, region: "${region}"`);
    expect(asked).toEqual(atHome);
    const { offers, offerCount } = stepOf(atHome);
    expect({ codes: codesOf(offers), offerCount }).toEqual({ codes, offerCount: codes.length });
    expect(offers.every((offer) => offer?.regions.some((one) => one?.code === region))).toBe(true);
    expect(worldsIn(atHome)).toEqual(new Set(['REAL']));
  });

  it('are in a region of the example world those that start in time, the earliest first, at most twenty', async () => {
    const shown = await waysOf(`{ ${LBO} }`, undefined, 'first: 1, region: "EX01", via: ["crebo:25737"]');
    const steps = stepsOf(shown);
    expect(steps.map((step) => [step.credential?.code, step.startDate])).toEqual([
      ['crebo:25737', '2027-02-01'],
      ['crebo:25736', '2029-02-01'],
    ]);
    for (const { credential, startDate, offers, offerCount } of steps) {
      const expected = exampleOffers(credential?.code ?? '', 'EX01', startDate);
      expect(expected.length).toBeGreaterThan(20);
      expect(offerCount).toBe(expected.length);
      expect(codesOf(offers)).toEqual(expected.slice(0, 20));
    }
    expect(worldsIn(shown)).toEqual(new Set(['EXAMPLE']));
  });

  it.each([
    ['Ineke', INEKE, 'crebo:25736', 'EX01'],
    ['Merel', MEREL, 'crebo:25895', 'EX02'],
    ['Aylin', AYLIN, 'crebo:25736', 'EX01'],
  ])('are for %s, who lives in the example world, of that world and region', async (_, learner, goal, region) => {
    const shown = await waysOfLearner(learner, goal);
    for (const { credential, startDate, offers, offerCount } of stepsOf(shown)) {
      const expected = exampleOffers(credential?.code ?? '', region, startDate);
      expect({ codes: codesOf(offers), offerCount }).toEqual({
        codes: expected.slice(0, 20),
        offerCount: expected.length,
      });
    }
    expect(stepsOf(shown).some((step) => step.offerCount > 0)).toBe(true);
    expect(worldsIn(shown)).toEqual(new Set(['EXAMPLE']));
  });

  it.each(['AMR20', 'AMR01', 'EX01', 'EX02'])('never mix the worlds: region %s', async (region) => {
    const inline = await waysOf(`{ ${LBO} }`, undefined, `first: 1, region: "${region}"`);
    const home = await waysOf(`{ ${LBO}, region: "EX01" }`, undefined, `first: 1, region: "${region}"`);
    const learner = await waysOfLearner(INEKE, 'crebo:25736', `first: 1, region: "${region}"`);
    const world = region.startsWith('EX') ? 'EXAMPLE' : 'REAL';
    expect([inline, home, learner].map(worldsIn)).toEqual([new Set([world]), new Set([world]), new Set([world])]);
  });
});

describe('the basis', () => {
  const HAVO =
    'holdings: [{ credential: "proof:havo-nt", subjectResults: [' +
    '{ subject: "wiskunde b", result: 7 }, { subject: "natuurkunde", result: 7 }] }]';
  const BACHELOR = '{ credential: "isat:34267" }';

  it('is synthetic for who exists only in the example world', async () => {
    expect((await waysOfLearner(INEKE, 'crebo:25736')).pathways[0]?.basis).toBe('SYNTHETIC');
  });

  it('is synthetic where offers of the example world are shown', async () => {
    const { pathways } = await waysOf(`{ ${LBO}, region: "EX01" }`);
    expect(pathways.map(({ basis, steps }) => [basis, steps[0]?.basis])).toEqual([['SYNTHETIC', 'SYNTHETIC']]);
  });

  it('is that of the derived loads where the law alone opens the step', async () => {
    const { pathways } = await waysOf(`{ ${HAVO} }`, BACHELOR);
    expect(pathways[0]?.steps.map((step) => step.credential?.code)).toEqual(['isat:34267']);
    expect(pathways[0]?.basis).toBe('DERIVED');
  });

  it('is editorial where an unchecked exemption shortens the step', async () => {
    const { pathways } = await waysOf(`{ ${HAVO} }`, BACHELOR, 'first: 1, via: ["isat:80123"]');
    const [associate, bachelor] = pathways[0]?.steps ?? [];
    expect([associate?.credential?.code, associate?.basis]).toEqual(['isat:80123', 'DERIVED']);
    expect([bachelor?.credential?.code, bachelor?.basis]).toEqual(['isat:34267', 'EDITORIAL']);
    expect(bachelor && partsOf(bachelor).flatMap((part) => part.exemptionRule?.code ?? [])).toEqual([
      'ADM11/isat:34267',
    ]);
    expect(pathways[0]?.basis).toBe('EDITORIAL');
  });

  it('is editorial where an offer hangs on a link of place and region that nobody checked', async () => {
    const bases = await Promise.all(
      ['AMR20', 'AMR01'].map(async (region) => stepOf(await waysOf(`{ ${LBO}, region: "${region}" }`)).basis),
    );
    expect(bases).toEqual(['EDITORIAL', 'DERIVED']);
  });
});

describe('the tracks', () => {
  it.each([
    ['', 'UNKNOWN'],
    ['companyAgreement: false', 'FAILS'],
    ['companyAgreement: true', 'UNKNOWN'],
    ['companyAgreement: true, mayWork: false', 'FAILS'],
    ['companyAgreement: true, mayWork: true', 'HOLDS'],
  ])('are at twenty with {%s}: BBL %s, and BOL open to all', async (facts, bbl) => {
    const { tracks } = stepOf(await waysOf(`{ ${LBO}, age: 20, ${facts} }`));
    expect(tracks.map(({ track, value }) => [track, value])).toEqual([
      ['BOL', 'HOLDS'],
      ['BBL', bbl],
      ['OVO', 'HOLDS'],
    ]);
    const asked = tracks.map(({ rules }) => rules.map(({ rule }) => rule?.code));
    expect(asked).toEqual([[], ['ADM07', 'ADM17/BBL', 'ADM27'], []]);
  });
});

describe('what is asked before the diploma', () => {
  it.each([
    ['crebo:25736', ['ADM17/BPV', 'ADM18/levels-1-3', 'ADM19']],
    ['crebo:25739', ['ADM17/BPV', 'ADM18/level-4', 'ADM19']],
  ])('is for %s its practice, its generic parts and its keuzedelen', async (goal, codes) => {
    const { completion } = stepOf(await waysOf(`{ ${LBO} }`, `{ credential: "${goal}" }`));
    expect(completion.map(({ rule }) => rule?.code)).toEqual(codes);
    expect(new Set(completion.map(({ verdict }) => verdict.value))).toEqual(new Set(['UNKNOWN']));
  });
});

describe('the dates of a credential', () => {
  interface ShownObstacle {
    readonly credential: { readonly code: string };
    readonly validity: { readonly value: string; readonly reason: string };
  }

  async function firstObstacle(goal: string): Promise<ShownObstacle> {
    const { data } = await ask({
      query: `{ pathways(profile: { ${LBO} }, goal: ${goal}, startDate: "${START}", first: 1) {
        ... on NoPathway { obstacles { credential { code } validity { value reason } } } } }`,
    });
    const [obstacle] = (data?.['pathways'] as { obstacles: readonly ShownObstacle[] }).obstacles;
    return obstacle as ShownObstacle;
  }

  const GOAL = '{ credential: "crebo:25738" }';

  it('have in the seeds no last day on which to start', async () => {
    const { validity } = stepOf(await waysOf(`{ ${LBO} }`));
    expect(validity).toEqual({ value: 'HOLDS', reason: 'NO_END_KNOWN' });
  });

  it('are valid up to the last day on which to start', async () => {
    await change(`update catalogue.credential set last_start = '${START}' where key = 'crebo:25738'`);
    expect(stepOf(await waysOf(`{ ${LBO} }`, GOAL)).validity).toEqual({ value: 'HOLDS', reason: 'VALID' });
    await change(`update catalogue.credential set last_start = '2027-01-31' where key = 'crebo:25738'`);
    expect((await firstObstacle(GOAL)).validity).toEqual({ value: 'FAILS', reason: 'NO_MORE_STARTS' });
  });

  it('are none for a proof that one only brings', async () => {
    expect(await firstObstacle('{ credential: "proof:havo-nt" }')).toEqual({
      credential: { code: 'proof:havo-nt' },
      validity: { value: 'FAILS', reason: 'NO_PROGRAMME' },
    });
  });
});

describe('the parts of a step', () => {
  // Of the 4,800 SBU of level 3, generic parts and keuzedelen take 15 % each and practice 900; what stays, 2,460, is
  // halved, and the basisdeel has five werkprocessen.
  const W1 = 246;
  const FIRST = '"23299/B1-K1-W1"';

  function firstOf(step: ShownStep): ShownPart | undefined {
    return partsOf(step).find((part) => part.code === 'crebo:25736/B1-K1-W1');
  }

  it.each(['crebo:25736', 'crebo:25737', 'crebo:25739', 'isat:80123'])('sum to the load of %s', async (goal) => {
    const profile = goal === 'isat:80123' ? '{ holdings: [{ credential: "proof:havo-nt" }] }' : `{ ${LBO} }`;
    const step = stepOf(await waysOf(profile, `{ credential: "${goal}" }`));
    const { credential, guaranteedLoad } = step;
    const loads = { 'crebo:25736': 4800, 'crebo:25737': 3200, 'crebo:25739': 4800, 'isat:80123': 3360 };
    const nominal = loads[goal as keyof typeof loads];
    expect(credential?.nominalLoad?.sbu).toBe(nominal);
    expect(partsOf(step).reduce((sum, part) => sum + part.load.sbu, 0)).toBe(nominal);
    expect(guaranteedLoad.sbu).toBe(nominal);
    expect(new Set(partsOf(step).map((part) => part.state))).toEqual(new Set(['TO_DO']));
  });

  const DONE = { state: 'DONE', exemptionRule: null, exemptionDecidedBy: null };
  const exemptible = (rule: string): object => ({
    state: 'EXEMPTIBLE',
    exemptionRule: { code: rule },
    exemptionDecidedBy: 'EXAMINATION_BOARD',
  });
  const TO_DO = { state: 'TO_DO', exemptionRule: null, exemptionDecidedBy: null };
  const BY_OUTCOME = exemptible('ADM22/outcome-held');
  const BY_WORK = exemptible('ADM22/experience');

  it.each([
    ['examined within it', `outcome: ${FIRST}, status: EXAMINED, scope: "crebo:25736"`, 4800 - W1, 4800 - W1, DONE],
    ['exempted within it', `outcome: ${FIRST}, status: EXEMPTED, scope: "crebo:25736"`, 4800 - W1, 4800 - W1, DONE],
    ['examined nobody says where', `outcome: ${FIRST}, status: EXAMINED`, 4800, 4800 - W1, BY_OUTCOME],
    ['examined elsewhere', `outcome: ${FIRST}, status: EXAMINED, scope: "crebo:25737"`, 4800, 4800 - W1, BY_OUTCOME],
    ['only claimed', `outcome: ${FIRST}, status: CLAIMED`, 4800, 4800 - W1, BY_WORK],
    ['only claimed within it', `outcome: ${FIRST}, status: CLAIMED, scope: "crebo:25736"`, 4800, 4800 - W1, BY_WORK],
    ['held from a later day', `outcome: ${FIRST}, status: EXAMINED, heldFrom: "2031-01-01"`, 4800, 4800, TO_DO],
  ])('with an outcome that is %s', async (_, held, guaranteed, ifGranted, first) => {
    const step = stepOf(await waysOf(`{ holdings: [{ credential: "proof:lbo" }, { ${held} }] }`));
    expect(firstOf(step)).toMatchObject({ ...first, load: { sbu: W1, ec: null } });
    expect([step.guaranteedLoad.sbu, step.ifGrantedLoad.sbu]).toEqual([guaranteed, ifGranted]);
    expect(partsOf(step).reduce((sum, part) => sum + part.load.sbu, 0)).toBe(4800);
    expect(partsOf(step).filter((part) => part.state !== 'TO_DO')).toHaveLength(first === TO_DO ? 0 : 1);
  });

  it('with work that is said to show an outcome', async () => {
    const step = stepOf(await waysOf(`{ ${LBO}, claimedOutcomes: [${FIRST}] }`));
    expect(firstOf(step)).toMatchObject(BY_WORK);
    expect([step.guaranteedLoad.sbu, step.ifGrantedLoad.sbu]).toEqual([4800, 4800 - W1]);
    expect(partsOf(step).filter((part) => part.state !== 'TO_DO')).toHaveLength(1);
  });
});

describe('study points', () => {
  it('are shown for hbo, and for a way only where all of it is hbo', async () => {
    const goal = '{ credential: "isat:80123" }';
    const short = await waysOf('{ holdings: [{ credential: "proof:havo-nt" }] }', goal);
    const long = await waysOf(`{ ${LBO} }`, goal, 'first: 1, via: ["crebo:25739"]');
    expect(short.pathways.map(({ guaranteedLoad, steps }) => [guaranteedLoad, steps[0]?.guaranteedLoad])).toEqual([
      [
        { sbu: 3360, ec: 120 },
        { sbu: 3360, ec: 120 },
      ],
    ]);
    expect(long.pathways[0]?.guaranteedLoad).toEqual({ sbu: 4800 + 3360, ec: null });
    expect(stepsOf(long).map((step) => [step.guaranteedLoad, step.ifGrantedLoad.ec])).toEqual([
      [{ sbu: 4800, ec: null }, null],
      [{ sbu: 3360, ec: 120 }, 120],
    ]);
  });
});

describe('ways of nearly the same load', () => {
  it('stand side by side', async () => {
    const { pathways } = await waysOf('{ age: 20 }', '{ credential: "crebo:25737" }', 'first: 9');
    expect(pathways.map(({ sideBySide, guaranteedLoad }) => [sideBySide, guaranteedLoad.sbu])).toEqual(
      Array.from({ length: 9 }, () => [1, 1600 + 3200]),
    );
    expect(new Set(pathways.map(({ steps }) => steps[0]?.credential?.code)).size).toBe(9);
  });

  it('stand apart from others', async () => {
    const { pathways } = await waysOf(`{ ${LBO} }`, '{ outcomes: ["23299/B1-K1-W1"] }', 'first: 2');
    expect([pathways[0]?.sideBySide, pathways[0]?.guaranteedLoad.sbu]).toEqual([1, 179]);
    expect(pathways[1]?.guaranteedLoad.sbu).toBeGreaterThan(179 * 1.1);
    expect(pathways[1]?.sideBySide).toBe(2);
  });
});

describe('one request', () => {
  interface Pinned {
    readonly rule: { readonly title: string };
    readonly pathways: {
      readonly snapshotId: string;
      readonly pathways: readonly {
        readonly steps: readonly { readonly admission: readonly { readonly rule: { readonly title: string } }[] }[];
      }[];
    };
  }

  const TITLE = 'Level 3, as the law has it from now on';

  /** The title of the rule by itself and by the plan, and the snapshot of the plan. */
  async function pinned(): Promise<readonly [byItself: string, byPlan: string | undefined, snapshotId: string]> {
    const { data, errors } = await ask(
      {
        query: `{
        rule(id: "${Buffer.from('Rule:ADM03').toString('base64url')}") { title }
        pathways(profile: { ${LBO} }, goal: { credential: "crebo:25736" }, startDate: "${START}", first: 1) {
          ... on Pathways { snapshotId pathways { steps { admission { rule { title } } } } }
        }
      }`,
      },
      { 'accept-language': 'en' },
    );
    expect(errors).toBeUndefined();
    const { rule, pathways } = data as unknown as Pinned;
    return [rule.title, pathways.pathways[0]?.steps[0]?.admission[0]?.rule.title, pathways.snapshotId];
  }

  it('sees one snapshot, whatever is published meanwhile', async () => {
    const old = await pinned();
    const [before, , snapshotId] = old;
    expect(old).toEqual([before, before, snapshotId]);
    const asking = { ends: false };
    const published = change(`update catalogue.rule set title_en = '${TITLE}' where key = 'ADM03'`).finally(() => {
      asking.ends = true;
    });
    const meanwhile: unknown[] = [];
    while (!asking.ends) meanwhile.push(...(await Promise.all(Array.from({ length: 4 }, pinned))));
    await published;
    const young = await pinned();
    expect(young.slice(0, 2)).toEqual([TITLE, TITLE]);
    expect(young[2]).not.toBe(snapshotId);
    for (const answer of meanwhile) expect([old, young]).toContainEqual(answer);
  });
});
