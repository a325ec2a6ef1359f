import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostSaid } from '../../language/locales/hosts.ts';
import { nodeFiles } from '../../server/engine/node-files.ts';
import { decode } from '../../server/engine/reading.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('a file as text', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(decode(new TextEncoder().encode('Ä 🌱'))).toEqual({ text: 'Ä 🌱', bom: false });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...ascii('role')))).toEqual({ text: 'role', bom: true });
    expect(decode(bytes())).toEqual({ text: '', bom: false });
  });

  it('is refused, with its line, where a byte is not UTF-8', () => {
    expect(decode(bytes(...ascii('role a\nrole b "G'), 0xe4, ...ascii('vle"')))).toEqual({
      unreadable: hostSaid('notUtf8', { line: 2 }),
    });
    expect(decode(bytes(...ascii('a\n\n'), 0xc3))).toEqual({
      unreadable: hostSaid('notUtf8', { line: 3 }),
    });
  });

  it('is refused where it is no text at all', () => {
    expect(decode(bytes(...ascii('PK\n'), 0, 1))).toEqual({
      unreadable: hostSaid('noText', { line: 2 }),
    });
    expect(decode(bytes(0xff, 0xfe, 0x72, 0))).toEqual({
      unreadable: hostSaid('utf16'),
    });
  });
});

describe('an unreadable file', () => {
  it('is said, and the rest of the plan is read', async () => {
    const files = new MemoryFiles({
      '/w/inquiry.yaml': '',
      '/w/a.inquiry': 'school ash "Ash"\n',
      '/w/b.inquiry': bytes(...ascii('role '), 0xff),
    });
    const workspace = new Workspace({ files, today: () => '2026-11-21' });
    await workspace.add('/w');
    const checked = await workspace.check('/w');
    expect(checked?.unreadable.map(({ file }) => file)).toEqual(['/w/b.inquiry']);
    expect(checked?.plan.things.map(({ name }) => name?.text)).toEqual(['ash']);
    expect(checked?.plan.partial).toBe(true);
  });

  it('is said of settings too', async () => {
    const files = new MemoryFiles({ '/w/inquiry.yaml': bytes(0xff, 0xfe), '/w/a.inquiry': '' });
    const workspace = new Workspace({ files, today: () => '2026-11-21' });
    await workspace.add('/w');
    expect((await workspace.check('/w'))?.unreadable).toEqual([
      {
        file: '/w/inquiry.yaml',
        why: hostSaid('utf16'),
      },
    ]);
  });
});

describe('the disk', () => {
  it('is read with its links, and a loop of them ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inquiry-'));
    try {
      await writeFile(join(folder, 'a.inquiry'), 'school ash "Ash"\n');
      await symlink(folder, join(folder, 'loop'));
      await symlink(join(folder, 'nowhere'), join(folder, 'dangling.inquiry'));
      const workspace = new Workspace({ files: nodeFiles, today: () => '2026-11-21' });
      const { places, problems } = await workspace.add(folder);
      expect(places.map(({ root }) => root)).toEqual([join(folder, 'a.inquiry')]);
      expect(problems).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
