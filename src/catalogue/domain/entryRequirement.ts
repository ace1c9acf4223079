import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import type { CredentialSelector, Requirement } from '../../shared/pure/requirement.js';

/** The profiles of havo and vwo, in the order of the list of entry requirements. */
export const HAVO_VWO_PROFILES = ['NT', 'NG', 'EM', 'CM'] as const;
export type HavoVwoProfile = (typeof HAVO_VWO_PROFILES)[number];

/** What one profile must have beside it: `*` nothing, `#` no entry, else subjects, such as `wiskunde B+natuurkunde|nlt`. */
export type SubjectDemand = string;

/** The demands on the holders of one diploma, by profile. */
export interface EntryDemands {
  readonly kind: CredentialKind;
  readonly demands: Readonly<Record<HavoVwoProfile, SubjectDemand>>;
}

/** What opens every bachelor, whatever it asks of havo and vwo. */
const OTHER_WAYS: readonly Requirement[] = [
  { kind: 'HOLDS_CREDENTIAL', selector: { mboKinds: ['MIDDENKADER', 'SPECIALIST'] } },
  { kind: 'HOLDS_CREDENTIAL', selector: { kinds: ['ASSOCIATE_DEGREE', 'BACHELOR'] } },
  {
    kind: 'ALL_OF',
    of: [
      { kind: 'HOLDS_CREDENTIAL', selector: { mboKinds: ['VAK'] } },
      {
        kind: 'DECISION',
        by: 'MINISTER',
        about: {
          nl: 'het mbo-3-diploma is aangewezen voor het hbo',
          en: 'the mbo-3 diploma is designated for hbo',
        },
      },
    ],
  },
];

/**
 * The further entry requirements of a bachelor (WHW 7.25) as a requirement: mbo-4 or a degree, or havo or vwo of a
 * profile with the subjects that it must have. A subject that begins with `?` could not be read: the institution says
 * what is asked.
 */
export function entryRequirement(levels: readonly EntryDemands[]): Requirement {
  const ways = HAVO_VWO_PROFILES.flatMap((profile) =>
    levels.flatMap(({ kind, demands }) => wayOf({ kinds: [kind], profiles: [profile] }, demands[profile])),
  );
  return { kind: 'ANY_OF', of: [...OTHER_WAYS, ...ways] };
}

/** The same where the list does not have the programme: which subjects havo and vwo must have is not known. */
export function unlistedEntryRequirement(): Requirement {
  const havoOrVwo: Requirement = {
    kind: 'HOLDS_CREDENTIAL',
    selector: { kinds: ['HAVO_DIPLOMA', 'VWO_DIPLOMA'] },
  };
  const subjects = asked(
    'welke vakken en profielen de opleiding vraagt is niet bekend',
    'which subjects and profiles the programme asks for is not known',
  );
  return { kind: 'ANY_OF', of: [...OTHER_WAYS, { kind: 'ALL_OF', of: [havoOrVwo, subjects] }] };
}

function wayOf(selector: CredentialSelector, demand: SubjectDemand): Requirement[] {
  if (demand === '#') return [];
  const holds: Requirement = { kind: 'HOLDS_CREDENTIAL', selector };
  if (demand === '*') return [holds];
  return [{ kind: 'ALL_OF', of: [holds, ...demand.split('+').map((group) => subjectsOf(group.split('|'), selector))] }];
}

function subjectsOf(subjects: readonly string[], on: CredentialSelector): Requirement {
  const each = subjects.map((subject) => subjectOf(subject, on));
  const [only] = each;
  return only && each.length === 1 ? only : { kind: 'ANY_OF', of: each };
}

function subjectOf(subject: string, on: CredentialSelector): Requirement {
  if (!subject.startsWith('?')) return { kind: 'RESULT_AT_LEAST', subject, result: 1, on };
  const read = subject.slice(1);
  return asked(`een vak dat in de lijst als "${read}" is gelezen`, `a subject that was read as "${read}" in the list`);
}

function asked(nl: string, en: string): Requirement {
  return { kind: 'DECISION', by: 'INSTITUTION', about: { nl, en } };
}
