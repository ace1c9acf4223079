import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { Language } from '../../shared/pure/language.js';
import { listInWords } from '../../shared/pure/listInWords.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { Names } from '../domain/reasons/telling/Explanation.js';
import { quoted } from '../domain/reasons/telling/plainWords.js';

type Words = Readonly<Record<Language, string>>;

const TRACKS: Readonly<Record<Track, Words>> = {
  BOL: { nl: 'BOL', en: 'BOL' },
  BBL: { nl: 'BBL', en: 'BBL' },
  OVO: { nl: 'OVO', en: 'OVO' },
  COURSE: { nl: 'cursus', en: 'course' },
  WORKPLACE: { nl: 'werkplek', en: 'workplace' },
  FULL_TIME: { nl: 'voltijd', en: 'full time' },
  PART_TIME: { nl: 'deeltijd', en: 'part time' },
};

const TIMES: Readonly<Record<TimeOfDay, Words>> = {
  DAYTIME: { nl: 'overdag', en: 'in the daytime' },
  EVENING: { nl: '’s avonds', en: 'in the evening' },
  WEEKEND: { nl: 'in het weekend', en: 'at the weekend' },
};

const GROUPS: Readonly<Record<TargetGroup, string>> = {
  STARTER: 'starter',
  DOORSTARTER: 'doorstarter',
  OPSTROMER: 'opstromer',
  ZIJ_INSTROMER: 'zij-instromer',
  HERSTARTER: 'herstarter',
  NIEUWKOMER: 'nieuwkomer',
};

export function tracksInWords(tracks: readonly Track[], language: Language): string {
  const words = tracks.map((one) => TRACKS[one][language]);
  const [one, more] = language === 'nl' ? ['de leerweg', 'de leerwegen'] : ['the track', 'the tracks'];
  return `${words.length === 1 ? one : more} ${listInWords(words, 'and', language)}`;
}

export function timesInWords(times: readonly TimeOfDay[], language: Language): string {
  return listInWords(
    times.map((one) => TIMES[one][language]),
    'and',
    language,
  );
}

/** In English the Dutch words stay: they are terms of the mbo. */
export function groupsInWords(groups: readonly TargetGroup[], language: Language): string {
  return listInWords(
    groups.map((one) => GROUPS[one]),
    'and',
    language,
  );
}

/** Languages by their names, as they can follow "in het" or "in": `Engels of Duits`. */
export function languagesInWords(tags: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return listInWords(
    tags.map((tag) => names.of(tag) ?? tag),
    'or',
    language,
  );
}

export function regionsInWords(keys: readonly string[], language: Language, { region }: Names): string {
  return listInWords(
    keys.map((key) => region(key)),
    'and',
    language,
  );
}

/** The name of a credential or an outcome, between quotation marks. */
export function quotedName(key: string, { credential, outcome }: Names): string {
  const name = credential(key);
  return quoted(name === key ? outcome(key) : name);
}
