import module from 'node:module';
import { buffer } from 'node:stream/consumers';
import { languageIn } from '../../language/text/languages.ts';
import { today } from '../engine/clock.ts';
import { nodeFiles } from '../engine/node-files.ts';
import { git } from './git.ts';
import type { Io } from './io.ts';
import { watch } from './watch.ts';

/** The command `inquiry`: hands the terminal, the clock and the disk to the commands, and ends the process. */

/** What the environment names, where it names something, stands before what the system is set to. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? Intl.DateTimeFormat().resolvedOptions().locale;

const io: Io = {
  cwd: process.cwd(),
  files: nodeFiles,
  today,
  now: () => performance.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: () => buffer(process.stdin),
  git,
  watch,
  interrupted: () => new Promise((done) => process.once('SIGINT', done)),
  language: languageIn(locale) ?? 'en',
  env: process.env,
  colour: process.stdout.isTTY && process.stdout.hasColors(),
  width: process.stdout.isTTY ? process.stdout.columns : 100,
};

/** The version of Node that the program is written for, as in `engines` of package.json. */
const oldestNode = 22;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  const { hostVoice } = await import('../../language/locales/hosts.ts');
  const versions = { oldest: oldestNode, version: process.versions.node };
  process.stderr.write(`${hostVoice(io.language)('oldNode', versions)}\n`);
  process.exitCode = 2;
} else {
  // Node keeps the compiled program beside its other temporary files, so that only the first start compiles it.
  module.enableCompileCache?.();
  const [{ run }, { outputLost }] = await Promise.all([import('./run.ts'), import('./write.ts')]);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has gone, as `head` does: there is nobody left to tell.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${outputLost(error, io.language)}\n`);
    process.exit(2);
  });
  process.exitCode = await run(process.argv.slice(2), io);
}
