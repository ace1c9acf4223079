import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../server/importing/ImportFault.js';
import { IMPORT_HELP } from '../../../server/importing/importHelp.js';
import { readArguments } from '../../../server/importing/readArguments.js';

describe('readArguments', () => {
  it('names the source after the file where none is given', () => {
    expect(readArguments(['oeapi', '/somewhere/school.json'])).toEqual({
      standard: 'oeapi',
      path: '/somewhere/school.json',
      version: null,
      providerKey: null,
      credentialKey: null,
      track: null,
      source: 'school.json',
      isDryRun: false,
      isStrict: false,
      isPartial: false,
    });
  });

  it('takes every option', () => {
    const words = ['oeapi', 'x', '--dry-run', '--strict', '--partial', '--version', '6', '--source', 'A school'];
    const more = ['--provider', '25pt', '--credential', 'crebo:25737', '--track', 'bbl'];
    expect(readArguments([...words, ...more])).toEqual({
      standard: 'oeapi',
      path: 'x',
      version: 6,
      providerKey: 'brin:25PT',
      credentialKey: 'crebo:25737',
      track: 'BBL',
      source: 'A school',
      isDryRun: true,
      isStrict: true,
      isPartial: true,
    });
  });

  it('asks for help, which names every option', () => {
    expect(readArguments(['--help'])).toBeNull();
    for (const option of ['dry-run', 'strict', 'partial', 'source', 'version', 'provider', 'credential', 'track'])
      expect(IMPORT_HELP).toContain(`--${option}`);
  });

  it.each([
    [[], 'give a standard and one file or folder'],
    [['oeapi'], 'give a standard and one file or folder'],
    [['oeapi', 'a', 'b'], 'give a standard and one file or folder'],
    [['okx', 'a'], '"okx" is no standard'],
    [['oeapi', 'a', '--version', '4'], '--version 4 is not known'],
    [['rio', 'a', '--version', '5'], '--version 5 is not known'],
    [['rio', 'a', '--provider', 'de school'], '--provider de school is no institution'],
    [['rio', 'a', '--track', 'VMBO'], '--track VMBO is not known'],
    [['rio', 'a', '--wet-run'], "Unknown option '--wet-run'"],
  ])('%j is not understood', (words, reason) => {
    expect(() => readArguments(words)).toThrow(
      expect.objectContaining({ exitCode: EXIT.usage, message: expect.stringContaining(reason) }),
    );
  });
});
