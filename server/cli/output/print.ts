import { appendFile } from 'node:fs/promises';
import { hostVoice } from '../../../language/locales/hosts.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { type Trouble, tell } from '../gather.ts';
import type { Io } from '../io.ts';
import { reasonIn } from '../write.ts';
import { type Format, machineOutputs } from './formats.ts';
import { jobSummary } from './github.ts';
import { printed } from './json.ts';
import type { Outcome } from './outcome.ts';
import { countsOf, statistics } from './statistics.ts';
import { inWords } from './summary.ts';
import { TextOutput } from './text.ts';

export interface Printing {
  readonly format: Format;
  readonly verbose?: true;
  readonly statistics?: true;
  /** A patch stands on standard output, with which nothing else may mix. */
  readonly diff?: true;
}

/** Prints an outcome; gives what could not be written beside it. */
export async function print(outcome: Outcome, options: Printing, io: Io): Promise<Trouble[]> {
  const { format, verbose } = options;
  tell(outcome.troubles, io);
  if (options.statistics) io.out(format === 'json' ? printed(countsOf(outcome)) : statistics(outcome));
  else if (format !== 'text') io.out(machineOutputs[format](outcome));
  else if (!options.diff) {
    const { cwd, colour, width } = io;
    const output = new TextOutput({ cwd, colour, width, verbose: verbose ?? false });
    for (const plan of outcome.plans) io.out(output.plan(plan));
    const complete = outcome.troubles.length === 0 && outcome.plans.every(isWhole);
    io.out(`${inWords(outcome.summary, complete, outcome.language)}\n`);
  }
  return format === 'github' ? summarise(outcome, io) : [];
}

/** GitHub names a file whose text its page of a run shows. */
async function summarise(outcome: Outcome, io: Io): Promise<Trouble[]> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return [];
  try {
    await appendFile(file, jobSummary(outcome));
    return [];
  } catch (error) {
    const { language } = outcome;
    const message = hostVoice(language)('summaryMissing', { why: reasonIn(error, language) });
    const trouble = { path: file, message };
    tell([trouble], io);
    return [trouble];
  }
}

function isWhole({ plan }: CheckedPlan): boolean {
  return !plan.partial && !plan.parts.some(({ conflicted }) => conflicted);
}
