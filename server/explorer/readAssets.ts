import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** A file of the built explorer, ready to send. */
export interface Asset {
  readonly plain: Uint8Array;
  /** The same compressed, where the build left that beside it. */
  readonly gzip: Uint8Array | undefined;
  readonly contentType: string;
  /** A weak entity tag: the same for the plain and the compressed form. */
  readonly etag: string;
  /** Whether its path names its content, so that it may be kept for ever. */
  readonly hashed: boolean;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/**
 * The files of a built explorer by the path they are asked for: `/` for the page, `/assets/…` for the rest.
 * @throws {Error} when the folder cannot be read or holds a kind of file that has no content type here.
 */
export async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const zipped = new Set(files.filter((file) => file.endsWith('.gz')));
  const plain = files.filter((file) => !zipped.has(file));
  return new Map(
    await Promise.all(
      plain.map(async (file) => [pathOf(folder, file), await readAsset(folder, file, zipped)] as const),
    ),
  );
}

async function readAsset(folder: string, file: string, zipped: ReadonlySet<string>): Promise<Asset> {
  const contentType = CONTENT_TYPES[extname(file)];
  if (!contentType) throw new Error(`${file}: no content type is known for this kind of file`);
  const plain = await readFile(file);
  return {
    plain,
    gzip: zipped.has(`${file}.gz`) ? await readFile(`${file}.gz`) : undefined,
    contentType,
    etag: `W/"${createHash('sha256').update(plain).digest('base64url')}"`,
    hashed: pathOf(folder, file).startsWith('/assets/'),
  };
}

function pathOf(folder: string, file: string): string {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  return path === '/index.html' ? '/' : path;
}
