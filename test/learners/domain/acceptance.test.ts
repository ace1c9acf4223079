import { describe, expect, it } from 'vitest';
import {
  type Acceptance,
  awaitedParties,
  letsSeatsGo,
  type partiesOf,
  statusOf,
} from '../../../src/learners/domain/acceptance.js';

const steps: Parameters<typeof partiesOf>[0] = [
  { provider: 'school:b', track: 'BOL' },
  { provider: null, track: null },
  { provider: 'school:a', track: 'OVO' },
  { provider: 'school:b', track: 'BOL' },
];
const atWork: typeof steps = [...steps, { provider: 'school:a', track: 'BBL' }];

function says(party: Acceptance['party'], more: Partial<Acceptance> = {}): Acceptance {
  return { party, organisationKey: null, accepts: true, revision: 2, ...more };
}
const learner = says('LEARNER');
const a = says('PROVIDER', { organisationKey: 'school:a' });
const b = says('PROVIDER', { organisationKey: 'school:b' });

const awaited = (said: readonly Acceptance[], of = steps) =>
  awaitedParties(of, 2, said).map(({ party, organisation }) => [party, organisation].filter(Boolean).join(' '));

describe('a plan waits', () => {
  it('for the learner and each of its providers, once each, and at work for an employer', () => {
    expect(awaited([])).toEqual(['LEARNER', 'PROVIDER school:a', 'PROVIDER school:b']);
    expect(awaited([], atWork)).toEqual(['LEARNER', 'PROVIDER school:a', 'PROVIDER school:b', 'EMPLOYER']);
  });

  it('for the other provider when one accepts', () => {
    expect(awaited([learner, a])).toEqual(['PROVIDER school:b']);
    expect(awaited([learner, b])).toEqual(['PROVIDER school:a']);
    expect(awaited([learner, a, b])).toEqual([]);
    expect(awaited([learner, a, says('PROVIDER', { organisationKey: 'school:c' })])).toEqual(['PROVIDER school:b']);
    expect(awaited([learner, a, says('ADVISOR', { organisationKey: 'school:b' })])).toEqual(['PROVIDER school:b']);
  });

  it('for any employer, named or not', () => {
    for (const organisationKey of [null, 'company:x'])
      expect(awaited([learner, a, b, says('EMPLOYER', { organisationKey })], atWork)).toEqual([]);
  });

  it('for who accepted another revision, or takes it back', () => {
    expect(awaited([says('LEARNER', { revision: 1 }), a, b])).toEqual(['LEARNER']);
    expect(awaited([learner, a, { ...b, accepts: false }])).toEqual(['PROVIDER school:b']);
  });
});

describe('a plan is', () => {
  const refusal = { accepts: false };

  it('accepted once all whose acceptance is needed accept', () => {
    expect(statusOf(steps, 2, [learner, a])).toBe('PROPOSED');
    expect(statusOf(steps, 2, [learner, a, b])).toBe('ACCEPTED');
    expect(statusOf(atWork, 2, [learner, a, b])).toBe('PROPOSED');
    expect(statusOf(atWork, 2, [learner, a, b, says('EMPLOYER')])).toBe('ACCEPTED');
  });

  it('refused when anybody objects to its present revision', () => {
    expect(statusOf(steps, 2, [says('LEARNER', refusal)])).toBe('REFUSED');
    expect(statusOf(steps, 2, [learner, a, b, says('ADVISOR', refusal)])).toBe('REFUSED');
  });

  it('not refused for what was said of an earlier revision, nor accepted', () => {
    const earlier = says('PROVIDER', { organisationKey: 'school:a', revision: 1, ...refusal });
    expect(statusOf(steps, 2, [earlier])).toBe('PROPOSED');
    expect(statusOf(steps, 2, [earlier, learner, a, b])).toBe('ACCEPTED');
    const all = [learner, a, b].map((one) => ({ ...one, revision: 1 }));
    expect(statusOf(steps, 2, all)).toBe('PROPOSED');
  });
});

it('a refusal of the learner or a provider lets seats go, and nothing else that is said', () => {
  const letting = (['LEARNER', 'PROVIDER', 'ADVISOR', 'EMPLOYER'] as const).filter((party) =>
    letsSeatsGo({ party, accepts: false }),
  );
  expect(letting).toEqual(['LEARNER', 'PROVIDER']);
  expect(letsSeatsGo({ party: 'LEARNER', accepts: true })).toBe(false);
});
