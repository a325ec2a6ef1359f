import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openEditor } from './open-editor.ts';
import { root, run } from './run.ts';

interface Step {
  readonly says: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that do not stop the start; none but 0 where it is left out. */
  readonly accepts?: readonly number[];
}

const inquiry = join(root, 'dist/inquiry.mjs');
const npm = (script: string): Pick<Step, 'command' | 'args'> => ({ command: 'npm', args: ['run', '--silent', script] });
const cli = (...args: string[]): Pick<Step, 'command' | 'args'> => ({ command: 'node', args: [inquiry, ...args] });

const reports = ['contract', 'plan', 'evidence-matrix', 'cycle-calendar', 'ownership-map'];
const plans = [
  { name: 'first-inquiry', path: 'examples/first-inquiry.inquiry' },
  { name: 'stockborough', path: 'examples/stockborough' },
];

const writeReports: readonly Step[] = plans.flatMap(({ name, path }) =>
  reports.flatMap((report) =>
    ['html', 'md'].map((format): Step => {
      const file = `dist/reports/${name}-${report}.${format}`;
      return { says: `Report: ${file}`, ...cli('report', report, path, '--format', format, '-o', file) };
    }),
  ),
);

const steps: readonly Step[] = [
  { says: 'Building the command line, the server and the extension', ...npm('build') },
  {
    says: 'Checking the sound examples',
    ...cli('check', ...plans.map(({ path }) => path), '--fail-on', 'never'),
  },
  {
    says: 'Checking the plans in trouble (their faults are on purpose, settings included)',
    ...cli('check', 'examples/in-trouble', '--fail-on', 'never'),
    accepts: [0, 1, 2],
  },
  ...writeReports,
  {
    says: 'Report: dist/reports/pathways-programme-overview.html',
    ...cli('report', 'programme-overview', 'examples/pathways', '-o', 'dist/reports/pathways-programme-overview.html'),
  },
  { says: 'Packaging the extension', ...npm('package') },
];

/** Answers whether every step did what it should; says which one did not. */
async function everything(): Promise<boolean> {
  mkdirSync(join(root, 'dist/reports'), { recursive: true });
  for (const { says, command, args, accepts = [0] } of steps) {
    process.stdout.write(`\n• ${says}\n`);
    const code = await run(command, args);
    if (accepts.includes(code)) continue;
    process.stderr.write(`\nStopped: "${command} ${args.join(' ')}" ended with ${code}.\n`);
    return false;
  }
  process.stdout.write('\nThe reports lie in dist/reports, the extension in dist/inquiry-plans.vsix.\n');
  return true;
}

if (!(await everything())) process.exitCode = 1;
else if (!process.argv.includes('--no-editor')) process.exitCode = await openEditor('examples');
