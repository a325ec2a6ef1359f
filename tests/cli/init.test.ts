import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyFolder, inProcess, removeFolders } from './in-process.ts';

afterAll(removeFolders);

describe('a new plan', () => {
  it.each(['inquiry', 'partnership'])('of the kind “%s” checks with no error and no warning', async (kind) => {
    const cwd = emptyFolder();
    await inProcess(['init', 'new', '--kind', kind, '--title', 'Who "speaks", and \\ who listens?'], cwd);
    const { out, err, code } = await inProcess(['check', 'new', '--format', 'json', '--fail-on', 'warning'], cwd);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(JSON.parse(out)).toMatchObject({
      plans: [{ root: 'new', status: 'draft' }],
      summary: { errors: 0, warnings: 0, files: 1 },
    });
  });

  it('is called what the person said', async () => {
    const cwd = emptyFolder();
    await inProcess(['init', '.', '--title', 'Who "speaks"?'], cwd);
    expect(readFileSync(join(cwd, 'inquiry.yaml'), 'utf8')).toContain('title: "Who \\"speaks\\"?"');
    const { out } = await inProcess(['report', 'plan'], cwd);
    expect(out).toContain('Who "speaks"?');
  });
});
