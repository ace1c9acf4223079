import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { prepareStore } from '../../server/store/prepareStore.js';
import { seedStore } from '../../server/store/seedStore.js';
import { subgraphs } from '../../src/subgraphs.js';
import { createTemplate } from './testDatabase.js';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
const progress = { onStep: () => undefined, stop: () => undefined };

/** Global set-up: the template of the run holds the real seeds and the example world. Stands after testServer. */
export async function setup(project: TestProject): Promise<void> {
  await createTemplate(project.getProvidedContext().testServer, async (access) => {
    await prepareStore(access, subgraphs);
    await seedStore(access, subgraphs, { folder, exampleWorld: true, progress });
  });
}
