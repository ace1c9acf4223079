import { buildExplorer } from './buildExplorer.js';
import { type Explorer, serveExplorer } from './serveExplorer.js';

/** Builds the explorer where that is needed, and serves it; without one the API still answers. */
export async function openExplorer(options: {
  readonly projectFolder: string;
  readonly outFolder: string;
  readonly log: { error(details: object, message: string): void };
}): Promise<Explorer> {
  try {
    const { folder } = await buildExplorer(options);
    return await serveExplorer(folder);
  } catch (fault) {
    options.log.error(
      { fault: String(fault instanceof Error ? (fault.cause ?? fault.message) : fault) },
      'The explorer could not be built; the API answers without it',
    );
    return () => ({
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from('The explorer could not be built; POST to /graphql works.\n'),
    });
  }
}
