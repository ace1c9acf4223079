import { createRequire } from 'node:module';
import type * as inspector from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

// Required, not imported: graphql must be the build of the tests.
const { CriticalityLevel, diff } = createRequire(import.meta.url)('@graphql-inspector/core') as typeof inspector;

/** What is wrong with the lines of a changelog on a contract: changes that they do not name, and names without a change. */
export interface Unnamed {
  /** The lines to add, one for each change that can break a client. */
  readonly missing: readonly string[];
  /** Coordinates that are named and changed nothing. */
  readonly superfluous: readonly string[];
}

/**
 * Compares what the part `### Breaking` of a changelog's Unreleased section names with what changed. A change of an
 * argument is named by its field, or by itself.
 */
export async function unnamedChanges(released: string, now: string, changelog: string): Promise<Unnamed> {
  const changes = (await diff(buildSchema(released), buildSchema(now))).filter(
    ({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking,
  );
  const named = coordinatesIn(changelog);
  const isNamed = (path: string): boolean => named.some((one) => path === one || path.startsWith(`${one}.`));
  const missing = changes
    .filter(({ path = '' }) => !isNamed(path))
    .map(({ path = '', message, criticality }) => `- \`${path}\`: ${message} (${criticality.level})`);
  const superfluous = named.filter(
    (one) => !changes.some(({ path = '' }) => path === one || path.startsWith(`${one}.`)),
  );
  return { missing, superfluous };
}

function coordinatesIn(changelog: string): readonly string[] {
  const [, unreleased = ''] = /^## \[Unreleased\]$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  const [, breaking = ''] = /^### Breaking$([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(unreleased) ?? [];
  const lines = [...breaking.matchAll(/^- ((?:`@?\w+(?:\.\w+)*`(?:, )?)+)/gm)];
  return lines.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}
