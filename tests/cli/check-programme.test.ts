import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';

afterAll(removeFolders);

let folder = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function check(...args: readonly string[]): ReturnType<typeof inProcess> {
  return inProcess(['check', ...args], folder);
}

describe('the plans of a programme', () => {
  const copy = 'inquiry "Calm starts" by "The tutor"\nquestion "Why are mornings loud?"\nchange "A puzzle"\n';

  beforeEach(() => {
    folder = emptyFolder();
    write('inquiry.yaml', 'plans: [schools/*]\nrules:\n  preset: all\n');
    write('schools/ash/a.inquiry', copy);
    write('schools/birch/b.inquiry', copy.replace('Calm starts', 'Calm mornings'));
  });

  it('are compared with one another where all of them are looked at', async () => {
    const { out } = await check('--statistics');
    expect(out).toMatch(/^2 +hint +consistency\/copied /m);
  });

  it('are not where one is looked at by itself', async () => {
    const { out } = await check('schools/ash/a.inquiry', '--statistics');
    expect(out).not.toContain('consistency/copied');
  });
});
