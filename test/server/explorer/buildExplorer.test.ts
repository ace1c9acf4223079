import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExplorer, type BuiltExplorer } from '../../../server/explorer/buildExplorer.js';
import { serveExplorer } from '../../../server/explorer/serveExplorer.js';

/** Where a script, style or page would reach for another host; addresses in texts and namespaces do not count. */
const REACHES_OUT = [
  /\b(?:src|href)\s*=\s*["'](?:https?:)?\/\//i,
  /\burl\(\s*["']?(?:https?:)?\/\//i,
  /@import\b/,
  /\bimport\s*\(?\s*["'`](?:https?:)?\/\//,
  /\bfrom\s*["'`](?:https?:)?\/\//,
  /\b(?:fetch|importScripts|Worker|SharedWorker|WebSocket|EventSource|sendBeacon|open)\(\s*["'`](?:https?:|wss?:)?\/\//,
];

describe('building the explorer', () => {
  let folder: string;
  let build: () => Promise<BuiltExplorer>;
  let first: BuiltExplorer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leerpad-explorer-'));
    await mkdir(join(folder, 'operations'));
    await writeFile(join(folder, 'operations', 'Ladder.graphql'), '# The ladder to a bachelor.\nquery Ladder { a }\n');
    build = () =>
      buildExplorer({
        projectFolder: '.',
        outFolder: join(folder, 'out'),
        operationsFolder: join(folder, 'operations'),
      });
    first = await build();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('bundles the page, and leaves nothing else behind', async () => {
    expect(first.bundled).toBe(true);
    expect(await readdir(join(folder, 'out'))).toEqual([expect.stringMatching(/^bundle-[0-9a-f]{16}$/)]);
  });

  it('serves everything the page asks for', async () => {
    const answer = await serveExplorer(first.folder);
    const page = new TextDecoder().decode(answer({ method: 'GET', path: '/', headers: {} }).body);
    expect(page).toContain('<title>leerpad</title>');
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(asked).toContainEqual(expect.stringMatching(/^\/assets\/index-.+\.js$/));
    const answers = asked.map((path) => [path, answer({ method: 'GET', path, headers: {} }).status]);
    expect(answers).toEqual(asked.map((path) => [path, 200]));
  });

  it('brings the workers along', async () => {
    const assets = await readdir(join(first.folder, 'assets'));
    for (const worker of ['editor', 'graphql', 'json']) {
      expect(assets).toContainEqual(expect.stringMatching(new RegExp(`^${worker}\\.worker-.+\\.js$`)));
    }
  });

  it('leaves the languages out that are neither GraphQL nor JSON', async () => {
    const assets = await readdir(join(first.folder, 'assets'));
    expect(assets.filter((file) => /typescript|python|html|css\.worker|ts\.worker/.test(file))).toEqual([]);
  });

  it('reaches for no other host', async () => {
    const names = (await readdir(first.folder, { recursive: true })).filter((name) => /\.(js|css|html)$/.test(name));
    const files = await Promise.all(
      names.map(async (name) => ({ name, content: await readFile(join(first.folder, name), 'utf8') })),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ name, content }) => reachesOf(content).map((reach) => `${name}: ${reach}`))).toEqual([]);
  });

  it('lists the example operations anew each time, without bundling again', async () => {
    const page = join(first.folder, 'index.html');
    const { mtimeMs } = await stat(page);
    await writeFile(join(folder, 'operations', 'Offers.graphql'), '# The offers in a region.\nquery Offers { a }\n');
    expect(await build()).toEqual({ folder: first.folder, bundled: false });
    expect((await stat(page)).mtimeMs).toBe(mtimeMs);
    const answer = await serveExplorer(first.folder);
    const examples = new TextDecoder().decode(answer({ method: 'GET', path: '/examples.json', headers: {} }).body);
    expect(JSON.parse(examples)).toEqual([
      {
        name: 'Ladder',
        description: 'The ladder to a bachelor.',
        query: expect.stringContaining('query Ladder') as string,
        variables: '',
      },
      {
        name: 'Offers',
        description: 'The offers in a region.',
        query: expect.stringContaining('query Offers') as string,
        variables: '',
      },
    ]);
  });

  it('leaves the earlier bundle when it fails', async () => {
    const broken = join(folder, 'broken');
    await cp('server/explorer', join(broken, 'server/explorer'), { recursive: true });
    await cp('package-lock.json', join(broken, 'package-lock.json'));
    await writeFile(join(broken, 'server/explorer/vite.config.ts'), 'export default {');
    const building = buildExplorer({ projectFolder: broken, outFolder: join(folder, 'out') });
    await expect(building).rejects.toThrow('could not be bundled');
    expect(await readdir(join(folder, 'out'))).toEqual([expect.stringMatching(/^bundle-/)]);
    expect((await build()).bundled).toBe(false);
  });
});

function reachesOf(content: string): readonly string[] {
  return REACHES_OUT.flatMap((pattern) => {
    const found = pattern.exec(content);
    return found ? [content.slice(found.index, found.index + 80)] : [];
  });
}
