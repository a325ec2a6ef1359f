import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { qualityPage } from '../quality/page.ts';
import { soundPlans } from '../quality/sounds.ts';
import { plantEverything } from '../quality/suite.ts';
import { root } from './run.ts';

/** Plants all faults in the sound plans, and writes what became of them to `docs/quality.md`. */
const started = performance.now();
const page = qualityPage(await soundPlans(), await plantEverything());
writeFileSync(join(root, 'docs/quality.md'), page);
process.stdout.write(`${page}\n${((performance.now() - started) / 1000).toFixed(1)} s\n`);
