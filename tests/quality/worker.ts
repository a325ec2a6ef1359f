import { parentPort, workerData } from 'node:worker_threads';
import { faults } from './faults/index.ts';
import { plantAll } from './planting.ts';
import { soundPlans } from './sounds.ts';
import type { Share } from './suite.ts';

/** Plants a share of the faults, and posts what became of them. */
const { worker, workers }: Share = workerData;
const sounds = await soundPlans();
const shared = Object.values(faults)
  .flat()
  .map((mutator, order) => ({ mutator, order }))
  .filter(({ order }) => order % workers === worker);
parentPort?.postMessage(
  shared.flatMap(({ mutator, order }) => sounds.flatMap((sound) => plantAll(sound, mutator, order))),
);
