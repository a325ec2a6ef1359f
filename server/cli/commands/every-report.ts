import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostText, hostVoice } from '../../../language/locales/hosts.ts';
import { called } from '../../../language/model/ask/facts.ts';
import { fileNames, reportsOwed } from '../../../language/reports/owed.ts';
import { type Given, giving } from '../../engine/given.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { formatOf, type Made } from '../../reports/formats.ts';
import { CannotMake } from '../../reports/refusal.ts';
import { type Io, UsageError } from '../io.ts';
import type { Found } from '../one-plan.ts';
import { type ReportFileOptions, reportFile } from '../output/report-file.ts';
import { absolute } from '../paths.ts';
import { reasonIn, writeWhole } from '../write.ts';

interface EveryReport extends Omit<ReportFileOptions, 'members' | 'account'>, Pick<Found, 'members'> {
  readonly folder: string;
}

/** Writes every account that a plan owes somebody into a folder, each called after its title. */
export async function everyReport(plan: CheckedPlan, options: EveryReport, io: Io): Promise<void> {
  const owed = reportsOwed(plan.plan);
  if (owed.length === 0) io.err(`${hostVoice(io.language)('owesNothing')}\n`);
  const given = owed.map(giving(plan, options.for ? { edition: options.for } : {}));
  const files = await filesOf(
    given.flatMap((one) => ('because' in one ? [] : [one])),
    options,
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
  for (const one of given) if ('because' in one) io.err(`${hostText(one.because, io.language)}\n`);
}

interface AccountFile {
  readonly name: string;
  readonly made: Made | CannotMake;
}

async function filesOf(given: readonly Given[], { members, ...options }: EveryReport): Promise<readonly AccountFile[]> {
  const names = fileNames(given.map(({ account }) => called(account)));
  const [ending] = formatOf(options.format).endings;
  return Promise.all(
    given.map(async ({ report, checked, account, edition }, at) => {
      const told = report.aboutMembers ? await members(edition) : {};
      const making = reportFile(report, checked, { ...options, ...told, for: edition, account });
      return { name: `${names[at]}.${ending}`, made: await attempt(making) };
    }),
  );
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
