import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Planting } from './planting.ts';

/** Which of the faults one of several workers plants. */
export interface Share {
  readonly worker: number;
  readonly workers: number;
}

/** What became of every fault, in the order they are listed; each processor takes its share. */
export async function plantEverything(): Promise<readonly Planting[]> {
  const workers = Math.min(4, availableParallelism());
  const shares = await Promise.all(Array.from({ length: workers }, (_, worker) => plantShare({ worker, workers })));
  return shares.flat().sort((a, b) => a.order - b.order);
}

async function plantShare(share: Share): Promise<readonly Planting[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  const [plantings = []]: readonly (readonly Planting[])[] = await once(worker, 'message');
  return plantings;
}
