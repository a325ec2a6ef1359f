import { Command, Option } from 'commander';
import { type Severity, severities } from '../../../language/findings/finding.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { gather, tell } from '../gather.ts';
import { type ExitCode, gravest, type Io } from '../io.ts';
import { asOfOption } from '../options.ts';
import { checkJson } from '../output/json.ts';
import { summaryOf } from '../output/summary.ts';
import { TextOutput } from '../output/text.ts';

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly asOf?: string;
  readonly verbose?: true;
}

/** `inquiry check`: what a critical friend would ask of the plans at some paths. */
export function checkCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('ask what a critical friend would ask of the plans at these paths')
    .argument('[paths...]', 'folders or files; the working directory where none is given')
    .addOption(new Option('--format <format>', 'how to print what was found').choices(['text', 'json']).default('text'))
    .addOption(failOn)
    .addOption(asOfOption())
    .option('--verbose', 'list also what was accepted, what cannot be told and what is left open')
    .action(async (paths: string[], options: CheckOptions) => end(await check(paths, options, io)));
}

const failOn = new Option('--fail-on <severity>', 'end with exit code 1 from this weight on')
  .choices([...severities, 'never'])
  .default('error');

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const started = io.now();
  const { plans, troubles } = await gather(paths.length > 0 ? paths : ['.'], options.asOf, io);
  const summary = summaryOf(plans, io.now() - started);
  tell(troubles, io);
  if (options.format === 'json') io.out(checkJson({ asOf: dayOf(plans, options.asOf, io), plans, summary }, io.cwd));
  else {
    const { cwd, colour, width } = io;
    const output = new TextOutput({ cwd, colour, width, verbose: options.verbose ?? false });
    for (const plan of plans) io.out(output.plan(plan));
    io.out(output.summary(summary, troubles.length === 0 && plans.every(isWhole)));
  }
  return gravest([troubles.length > 0 ? 2 : 0, ...plans.map((plan) => codeOf(plan, options.failOn))]);
}

/** The day on which all plans were read; where they were read on different days, today. */
function dayOf(plans: readonly CheckedPlan[], asOf: string | undefined, io: Io): string {
  const days = new Set(plans.map(({ today }) => today));
  const [only] = days;
  return asOf ?? (days.size === 1 && only !== undefined ? only : io.today());
}

function isWhole({ plan }: CheckedPlan): boolean {
  return !plan.partial && !plan.parts.some(({ conflicted }) => conflicted);
}

function codeOf({ verdict }: CheckedPlan, level: CheckOptions['failOn']): ExitCode {
  if (verdict.findings.some(({ rule }) => rule === 'internal/rule-failed')) return 3;
  if (level === 'never') return 0;
  const heaviest = severities.slice(0, severities.indexOf(level) + 1);
  return verdict.findings.some(({ severity }) => heaviest.includes(severity)) ? 1 : 0;
}
