import { join } from 'node:path';
import { describeFacts } from './facts/describeFacts.js';
import { reportFacts } from './facts/reportFacts.js';
import { readFacts } from './facts/readFacts.js';

const report = reportFacts(await readFacts(join(import.meta.dirname, '../../seeds')));
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : describeFacts(report));
