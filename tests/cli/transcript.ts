import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A transcript is a Markdown file. A block ```` ```file PATH ```` puts a file into the folder the commands run in; a block
 * ```` ```console ```` is what happened there: `$` before a command, `!` before a line of standard error, which stands after
 * standard output, and the exit code at the end.
 */
export interface Step {
  /** Words after `inquiry`, quotes taken off. */
  readonly args: readonly string[];
  readonly command: string;
  readonly expected: string;
}

export interface Transcript {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

/** A block ends with as many backticks as it began with, so that output may hold blocks of its own. */
const block = /^(`{3,})(file [^\n]+|console)\n(.*?)^\1$/gms;

export function readTranscript(path: string): Transcript {
  const text = readFileSync(path, 'utf8');
  const files: { path: string; text: string }[] = [];
  const steps: Step[] = [];
  for (const [, , info = '', body = ''] of text.matchAll(block)) {
    if (info === 'console') steps.push(...stepsOf(body));
    else files.push({ path: info.slice('file '.length), text: body });
  }
  return { title: /^# (.*)$/m.exec(text)?.[1] ?? path, files, steps };
}

function stepsOf(body: string): Step[] {
  return body
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith('$ '))
    .map((part) => {
      const end = part.indexOf('\n');
      const command = part.slice(2, end);
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      return { command, args: words.slice(1), expected: part.slice(end + 1) };
    });
}

/** Puts the files of a transcript into a folder. */
export function place({ files }: Transcript, folder: string): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** What happened, as a transcript tells it. */
export function told({ out, err, code }: Outcome): string {
  const errors = err === '' ? '' : err.replace(/\n$/, '').replaceAll(/^/gm, '! ').replaceAll(/ +$/gm, '');
  const ends = out === '' || out.endsWith('\n') ? out : `${out}\n`;
  return `${ends}${errors === '' ? '' : `${errors}\n`}[exit ${code}]\n`;
}

/** Writes what happened back, for a person to read through (`UPDATE=1 vitest run tests/cli`). */
export function rewrite(path: string, steps: readonly { readonly command: string; readonly told: string }[]): void {
  const left = [...steps];
  const text = readFileSync(path, 'utf8').replaceAll(block, (whole, fence: string, info: string, body: string) => {
    if (info !== 'console') return whole;
    const own = left.splice(0, stepsOf(body).length);
    return `${fence}console\n${own.map((step) => `$ ${step.command}\n${step.told}`).join('')}${fence}`;
  });
  writeFileSync(path, text);
}
