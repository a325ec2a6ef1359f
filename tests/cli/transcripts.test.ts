import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';
import { place, readTranscript, rewrite, told } from './transcript.ts';

const folder = join(import.meta.dirname, 'transcripts');

afterAll(removeFolders);

describe('transcripts', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', async (name) => {
    const path = join(folder, name);
    const transcript = readTranscript(path);
    const cwd = emptyFolder();
    place(transcript, cwd);
    const happened: { command: string; told: string }[] = [];
    for (const { command, args } of transcript.steps) {
      happened.push({ command, told: told(await inProcess(args, cwd)) });
    }
    if (process.env['UPDATE'] === '1') rewrite(path, happened);
    const { steps } = readTranscript(path);
    expect(steps.length).toBeGreaterThan(0);
    expect(happened).toEqual(steps.map(({ command, expected }) => ({ command, told: expected })));
  });
});
