import { mkdirSync, writeFileSync } from 'node:fs';
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
