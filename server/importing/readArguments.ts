import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Track, TRACKS } from '../../src/shared/pure/credentialKind.js';
import { EXIT, ImportFault } from './ImportFault.js';
import type { ImportRequest, Standard } from './ImportRequest.js';
import type { OeapiVersion } from './oeapi/OeapiThing.js';

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  partial: { type: 'boolean', default: false },
  source: { type: 'string' },
  version: { type: 'string' },
  provider: { type: 'string' },
  credential: { type: 'string' },
  track: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * What the words of the command line ask for; null asks for help.
 * @throws ImportFault with the exit code of a command line that is not understood
 */
export function readArguments(words: readonly string[]): ImportRequest | null {
  const { values, positionals } = parsed(words);
  if (values.help) return null;
  const [standard, path, more] = positionals;
  if (standard === undefined || path === undefined || more !== undefined)
    throw usage('give a standard and one file or folder, such as: npm run import -- oeapi offerings.json');
  return {
    standard: standardOf(standard),
    path,
    version: versionOf(values.version, standard),
    providerKey: values.provider === undefined ? null : providerOf(values.provider),
    credentialKey: values.credential ?? null,
    track: values.track === undefined ? null : trackOf(values.track),
    source: values.source?.trim() || basename(resolve(path)),
    isDryRun: values['dry-run'],
    isStrict: values.strict,
    isPartial: values.partial,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(reason: string): ImportFault {
  return new ImportFault(`${reason}\nSee npm run import -- --help`, EXIT.usage);
}

function standardOf(word: string): Standard {
  if (word === 'oeapi' || word === 'rio') return word;
  throw usage(`"${word}" is no standard that can be imported: give oeapi or rio.`);
}

function versionOf(word: string | undefined, standard: string): OeapiVersion | null {
  if (word === undefined) return null;
  if (standard === 'oeapi' && (word === '5' || word === '6')) return word === '5' ? 5 : 6;
  throw usage(`--version ${word} is not known: it is 5 or 6, and for oeapi only.`);
}

function providerOf(word: string): string {
  const brin = /^(?:brin:)?(\d\d[A-Z]{2})$/i.exec(word)?.[1];
  if (brin !== undefined) return `brin:${brin.toUpperCase()}`;
  if (word.startsWith('org:')) return word;
  throw usage(
    `--provider ${word} is no institution: give its BRIN code, such as 25PT, or its code in leerpad (org:…).`,
  );
}

function trackOf(word: string): Track {
  const track = TRACKS.find((each) => each === word.toUpperCase());
  if (track !== undefined) return track;
  throw usage(`--track ${word} is not known: it is one of ${TRACKS.join(', ')}.`);
}
