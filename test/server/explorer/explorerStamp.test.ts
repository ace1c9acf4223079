import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explorerStamp } from '../../../server/explorer/explorerStamp.js';

describe('the stamp of the explorer', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'leerpad-stamp-'));
    await cp('server/explorer', join(project, 'server/explorer'), { recursive: true });
    await cp('package-lock.json', join(project, 'package-lock.json'));
  });
  afterEach(() => rm(project, { recursive: true }));

  it('is that of every copy of the same sources', async () => {
    expect(await explorerStamp(project)).toBe(await explorerStamp('.'));
  });

  it.each(['package-lock.json', 'server/explorer/vite.config.ts', 'server/explorer/page/main.tsx'])(
    'changes with %s',
    async (file) => {
      await writeFile(join(project, file), '\n', { flag: 'a' });
      expect(await explorerStamp(project)).not.toBe(await explorerStamp('.'));
    },
  );

  it('changes with a new source, and not with what serves the bundle', async () => {
    await writeFile(join(project, 'server/explorer/serveExplorer.ts'), '');
    expect(await explorerStamp(project)).toBe(await explorerStamp('.'));
    await writeFile(join(project, 'server/explorer/page/new.ts'), '');
    expect(await explorerStamp(project)).not.toBe(await explorerStamp('.'));
  });
});
