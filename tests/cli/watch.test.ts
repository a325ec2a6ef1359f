import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { watch } from '../../server/cli/watch.ts';
import { emptyFolder, removeFolders } from './in-process.ts';

afterAll(removeFolders);

it('tells of a burst of changes to plans and settings at once, and of nothing else', async () => {
  const folder = emptyFolder();
  for (const name of ['schools', 'node_modules']) mkdirSync(join(folder, name));
  const told: (readonly string[])[] = [];
  const watching = watch([folder], (paths) => void told.push(paths));
  const write = (path: string): void => writeFileSync(join(folder, path), 'x');
  // The watcher needs a moment to look around; only what is written after that is told of.
  for (let tries = 0; told.length === 0 && tries < 100; tries++) {
    for (const path of ['schools/a.inquiry', 'inquiry.yaml', 'notes.txt', 'node_modules/b.inquiry']) write(path);
    await new Promise((done) => setTimeout(done, 300));
  }
  await watching.close();
  const paths = new Set(told.flat());
  expect([...paths].sort()).toEqual(['inquiry.yaml', 'schools/a.inquiry'].map((path) => join(folder, path)));
});

it('goes on watching where a folder is taken away and comes back', async () => {
  const folder = join(emptyFolder(), 'plans');
  const file = join(folder, 'a.inquiry');
  const told = new Set<string>();
  const watching = watch([folder], (paths) => {
    for (const path of paths) told.add(path);
  });
  /** What happened is told, of the file or of the folder that it lies in. */
  const until = async (happened: () => void): Promise<void> => {
    for (let tries = 0; told.size === 0 && tries < 100; tries++) {
      happened();
      await new Promise((done) => setTimeout(done, 300));
    }
    expect([folder, file]).toEqual(expect.arrayContaining([...told]));
    expect(told.size).toBeGreaterThan(0);
    told.clear();
  };
  const write = (): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, String(Math.random()));
  };
  for (const _ of [1, 2]) {
    await until(write);
    // What was there before is told of once more at the most.
    await new Promise((done) => setTimeout(done, 1000));
    told.clear();
    await until(write);
    rmSync(folder, { recursive: true });
    await until(() => {});
  }
  await watching.close();
});
