import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { called } from '../../../language/model/ask/facts.ts';
import { fileNames, type Owed, reportsOwed } from '../../../language/reports/owed.ts';
import type { Language } from '../../../language/text/languages.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { formatOf, type Made } from '../../reports/formats.ts';
import { CannotMake } from '../../reports/refusal.ts';
import { type Io, UsageError } from '../io.ts';
import { type ReportFileOptions, reportFile } from '../output/report-file.ts';
import { absolute } from '../paths.ts';
import { reasonIn, writeWhole } from '../write.ts';

interface EveryReport extends ReportFileOptions {
  readonly folder: string;
}

/** Writes every report that a plan owes somebody into a folder, each called after its title. */
export async function everyReport(plan: CheckedPlan, options: EveryReport, io: Io): Promise<void> {
  const owed = reportsOwed(plan.plan);
  if (owed.length === 0) io.err(`${hostVoice(io.language)('owesNothing')}\n`);
  const written = owed.flatMap(({ declared, report }) => (report ? [{ declared, report }] : []));
  const names = fileNames(written.map(({ declared }) => called(declared)));
  const [ending] = formatOf(options.format).endings;
  const files = await Promise.all(
    written.map(async ({ declared, report }, at) => ({
      name: `${names[at]}.${ending}`,
      made: await attempt(reportFile(report, plan, { ...options, account: declared })),
    })),
  );
  try {
    await mkdir(absolute(options.folder, io.cwd), { recursive: true });
    for (const { name, made } of files)
      if ('content' in made) await writeWhole(absolute(join(options.folder, name), io.cwd), made.content);
  } catch (error) {
    throw new UsageError(`${options.folder}: ${reasonIn(error, io.language)}`);
  }
  for (const { name, made } of files) {
    if (made instanceof CannotMake) io.err(`${name}: ${made.message}\n`);
    else {
      io.out(`${join(options.folder, name)}\n`);
      for (const note of made.notes) io.err(`${note}\n`);
    }
  }
  for (const one of owed) if (one.report === undefined) io.err(`${unwritten(one, io.language)}\n`);
}

/** The report, or why it cannot be made: the others are written all the same. */
async function attempt(making: Promise<Made>): Promise<Made | CannotMake> {
  try {
    return await making;
  } catch (error) {
    if (error instanceof CannotMake) return error;
    throw error;
  }
}

/** Why nothing was written for an account that is owed. */
function unwritten({ declared, form }: Owed, language: Language): string {
  const say = hostVoice(language);
  const account = called(declared);
  return form === undefined ? say('noForm', { account }) : say('unknownForm', { account, form });
}
