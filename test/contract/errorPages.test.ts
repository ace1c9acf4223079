import { readdirSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorAccounts } from '../../src/shared/graph/errorAccounts.js';
import { type ErrorCode, errorCodes } from '../../src/shared/graph/errorCodes.js';
import type { Language } from '../../src/shared/pure/language.js';
import { serveGateway } from '../server/gateway/servedGateway.js';
import { subgraphOf } from '../server/gateway/subgraphOf.js';
import { seededGateway } from '../support/seededGateway.js';
import { pagesFolder, readErrorPage, withoutRequestId } from './errorPages.js';

const codes = Object.keys(errorCodes) as ErrorCode[];
const languages: readonly Language[] = ['en', 'nl'];
const { url, ask, graph } = await seededGateway();

/** Codes that no request gives by itself, each with a fault that does. */
const faults: Partial<Record<ErrorCode, () => Error>> = {
  UNAVAILABLE: () => Object.assign(new Error('away'), { code: 'ECONNREFUSED' }),
  TIMEOUT: () => Object.assign(new Error('slow'), { code: '57014' }),
  INTERNAL: () => new Error('wrong'),
};

async function send(address: string, body: string, language: Language): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  return withoutRequestId(await (await fetch(address, { method: 'POST', headers, body })).json());
}

/** A gateway whose network fails with a fault. */
function failing(fault: () => Error) {
  const fail = (): never => {
    throw fault();
  };
  const sdl = 'type Query { regionByCode(code: String!): Region } type Region { name: String }';
  return serveGateway({ subgraphs: [subgraphOf('network', sdl, { Query: { regionByCode: fail } })] });
}

describe('the codes of errors', () => {
  it('are the same in the schema, in the code and in the pages', () => {
    const type = buildSchema(graph.gateway.publicSdl).getType('ErrorCode') as GraphQLEnumType;
    expect(type.getValues().map(({ name }) => name)).toEqual([...codes].sort());
    expect(type.getValues().map(({ name, description }) => [name, description])).toEqual(
      [...codes].sort().map((code) => [code, errorAccounts[code].meaning.en]),
    );
    expect(readdirSync(pagesFolder).sort()).toEqual([...codes].sort().map((code) => `${code}.md`));
  });

  it.each(languages)('are told by the graph: %s', async (language) => {
    const { data } = await ask(
      { query: '{ errorCodes { code meaning remedy docs } }' },
      { 'accept-language': language },
    );
    expect(data?.['errorCodes']).toEqual(
      codes.map((code) => ({
        code,
        meaning: errorAccounts[code].meaning[language],
        remedy: errorAccounts[code].remedy[language],
        docs: `/errors/${code}`,
      })),
    );
  });

  it('are told apart in each language', () => {
    for (const code of codes)
      for (const part of ['meaning', 'remedy'] as const)
        expect(errorAccounts[code][part].nl, code).not.toBe(errorAccounts[code][part].en);
  });
});

describe.each(codes)('the page of %s', (code) => {
  it.each(languages)('says what happened and what to do, as the schema does: %s', (language) => {
    const { text } = readErrorPage(code, language);
    expect(text).toContain(`\n${errorAccounts[code].meaning[language]}\n`);
    expect(text).toContain(`\n${errorAccounts[code].remedy[language]}\n`);
  });

  it.each(languages)('has an example that gives that answer: %s', async (language) => {
    const { request, answer } = readErrorPage(code, language);
    const fault = faults[code];
    await using planted = fault && (await failing(fault));
    expect(await send(planted?.url ?? url, request, language)).toEqual(answer);
    expect(answer).toMatchObject({ errors: [{ extensions: { code, docs: `/errors/${code}` } }] });
  });
});
