import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './transcript.ts';

const main = resolve(import.meta.dirname, '../../server/cli/main.ts');
let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'inquiry-process-')));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly args: readonly string[];
  readonly stdin?: string;
  /** A file to write standard output to. */
  readonly into?: string;
  /** Standard output is closed after its first bytes. */
  readonly hangUp?: true;
  /** The language of the machine; English where nothing is said. */
  readonly locale?: string;
  /** Standard input stays open until standard output holds this. */
  readonly until?: string;
}

/** Runs the command as its users do. */
function inquiry({ args, stdin, into, hangUp, until, locale = 'en_GB.UTF-8' }: Running): Promise<Outcome> {
  const output = into === undefined ? 'pipe' : openSync(into, 'w');
  const env = { ...process.env, LC_ALL: locale };
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['pipe', output, 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    out += bytes.toString();
    if (hangUp) child.stdout?.destroy();
    if (until !== undefined && out.includes(until)) child.kill();
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    err += bytes.toString();
  });
  if (until === undefined) child.stdin?.end();
  else child.stdin?.write(stdin ?? '');
  return new Promise((done) => child.on('close', (code) => done({ out, err, code: code ?? -1 })));
}

function file(path: string, content: string | Buffer): string {
  writeFileSync(join(folder, path), content);
  return path;
}

const small =
  'inquiry "A calmer start" by tutor at "The school" { status draft }\nrole tutor "Form tutor" voice teacher\n';

describe('the command as a process', () => {
  it('ends with 0 when there is nothing to say', async () => {
    const { err, code } = await inquiry({ args: ['check', '--fail-on', 'never', file('sound.inquiry', small)] });
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });

  it('ends with 2 on wrong use, and says so on standard error alone', async () => {
    expect(await inquiry({ args: ['chekc'] })).toEqual({
      out: '',
      err: 'There is no command “chekc”. Did you mean “check”?\n',
      code: 2,
    });
  });

  it.each([
    ['sv_SE.UTF-8', ['chekc'], 'Det finns inget kommando ”chekc”. Menas ”check”?\n'],
    ['es_MX', ['chekc'], 'No hay ninguna orden «chekc». ¿Querían decir «check»?\n'],
    ['fr_FR.UTF-8', ['chekc'], 'There is no command “chekc”. Did you mean “check”?\n'],
    ['sv_SE.UTF-8', ['check', '--language', 'es', 'nowhere'], 'nowhere: No hay nada en esta ruta.\n'],
  ])('speaks the language of the machine where no plan says another: %s %j', async (locale, args, said) => {
    const { err, code } = await inquiry({ args, locale });
    expect({ err, code }).toEqual({ err: said, code: 2 });
  });

  it('uses no colour where nobody looks', async () => {
    const plan = file('faulty.inquiry', 'question "Why?" based on nothing-there\n');
    const { out } = await inquiry({ args: ['check', plan] });
    expect(out).toContain('nothing-there');
    expect(out).not.toContain('\u001b');
  });

  it('is quiet when its reader hangs up', async () => {
    const many = 'question "Why?" based on nothing-there\n'.repeat(3000);
    const { err } = await inquiry({ args: ['check', '--format', 'json', file('many.inquiry', many)], hangUp: true });
    expect(err).toBe('');
  });

  // A device that is always full, where the machine has one.
  if (existsSync('/dev/full')) {
    it('says that the disk is full', async () => {
      const { err, code } = await inquiry({ args: ['rules'], into: '/dev/full' });
      expect({ err, code }).toEqual({ err: 'The output could not be written. The disk is full.\n', code: 2 });
    });

    it('says so in Swedish and Spanish', async () => {
      const told = async (locale: string) => (await inquiry({ args: ['rules'], into: '/dev/full', locale })).err;
      expect(await told('sv_SE')).toBe('Utskriften gick inte att skriva. Disken är full.\n');
      expect(await told('es_ES')).toBe('La salida no pudo escribirse. El disco está lleno.\n');
    });

    it('says so of a report too', async () => {
      const { err, code } = await inquiry({ args: ['report', 'plan', 'sound.inquiry', '-o', '/dev/full'] });
      expect({ err, code }).toEqual({ err: '/dev/full: The disk is full.\n', code: 2 });
    });
  }

  it('answers an editor over standard input and output', async () => {
    const message = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const stdin = `Content-Length: ${message.length}\r\n\r\n${message}`;
    const { out } = await inquiry({ args: ['lsp', '--stdio'], stdin, until: '"capabilities"' });
    expect(out).toContain('"capabilities"');
  });
});

describe('files that cannot be read', () => {
  it('are said, and the rest of the plan is checked', async () => {
    mkdirSync(join(folder, 'mixed'));
    file('mixed/inquiry.yaml', 'title: Mixed\n');
    file('mixed/plan.inquiry', small);
    file('mixed/old.inquiry', Buffer.from([0xff, 0xfe, 0x41, 0x00]));
    file('mixed/latin.inquiry', Buffer.from([0x22, 0xe9, 0x22]));
    const { out, err, code } = await inquiry({ args: ['check', 'mixed', '--format', 'json'] });
    expect(err).toBe(
      'mixed/latin.inquiry: A character is not in UTF-8 (line 1), so this file was not read. Save it again with the encoding UTF-8.\n' +
        'mixed/old.inquiry: This file is saved as UTF-16, so it was not read. Save it again with the encoding UTF-8.\n',
    );
    expect(JSON.parse(out)).toMatchObject({ plans: [{ root: 'mixed' }], summary: { plans: 1, files: 1 } });
    expect(code).toBe(2);
  });

  it('are not laid out, and stay as they are', async () => {
    const bytes = Buffer.from([0x22, 0xe9, 0x22]);
    const { err, code } = await inquiry({ args: ['format', file('latin.inquiry', bytes)] });
    expect(err).toBe(
      'latin.inquiry: A character is not in UTF-8 (line 1), so this file was not read. Save it again with the encoding UTF-8.\n',
    );
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'latin.inquiry'))).toEqual(bytes);
  });
});

describe('a file that is laid out', () => {
  it('keeps its byte order mark, its line ends and its rights', async () => {
    const plan = file('windows.inquiry', '\uFEFFnext   "A"\r\n\r\n\r\nnext "B"\r\n');
    const { mode } = statSync(join(folder, plan));
    const { out, err, code } = await inquiry({ args: ['format', plan] });
    expect({ out, err, code }).toEqual({
      out: 'laid out windows.inquiry\n1 file laid out; 0 were laid out already.\n',
      err: '',
      code: 0,
    });
    expect(readFileSync(join(folder, plan), 'utf8')).toBe('\uFEFFnext "A"\r\n\r\nnext "B"\r\n');
    expect(statSync(join(folder, plan)).mode).toBe(mode);
  });
});
