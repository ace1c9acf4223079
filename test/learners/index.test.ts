import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { learners } from '../../src/learners/index.js';

const request = { now: new Date(0), requestId: 'r', language: 'en', snapshotId: 's' } as const;

describe('the front door', () => {
  test('hides what the planner gets, field and type', () => {
    const types = parse(buildSubgraph(learners).sdl).definitions.filter(
      (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.SCALAR_TYPE_DEFINITION,
    );
    const fields = types.flatMap((type) => (type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : []));
    const hidden = [...types, ...fields].filter(({ directives = [] }) =>
      directives.some(({ name }) => name.value === 'inaccessible'),
    );
    expect(hidden.map(({ name }) => name.value)).toEqual([
      'PlanDocument',
      'PlanningRecord',
      'planningRecord',
      'document',
    ]);
  });

  const unknown = [
    undefined,
    null,
    {},
    { kind: 'ADVISOR' },
    { kind: 'SUBJECT' },
    { kind: 'SUBJECT', learnerId: 'x' },
    { kind: 'EXAMPLE', learnerId: 'x' },
  ];
  test.each(unknown)('lets no reader in that it does not know: %j', (reader) => {
    const open = learners.open({ pool: undefined as never, documentKey: '' });
    expect(() => open.contextFor({ ...request, reader })).toThrow();
  });
});
