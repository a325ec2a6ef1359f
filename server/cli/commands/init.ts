import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { type NewPlanOptions, newPlan } from '../../engine/new-plan.ts';
import { flavourOf, isPlanFile, settingsName } from '../../engine/paths.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { absolute, shown } from '../paths.ts';
import { reason } from '../write.ts';

/** `inquiry init`: a small sound plan to begin with. */
export function initCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('init')
    .description('make a folder with a small plan to begin with')
    .argument('<dir>', 'the folder; it is made where it is missing')
    .option('--title <title>', 'what the plan is called; the name of the folder where nothing is said')
    .addOption(
      new Option('--kind <kind>', 'one teacher, team or school, or organisations together')
        .choices(['inquiry', 'partnership'])
        .default('inquiry'),
    )
    .action(async (folder: string, options: InitOptions) => end(await init(folder, options, io)));
}

interface InitOptions {
  readonly title?: string;
  readonly kind: NewPlanOptions['kind'];
}

async function init(folder: string, { title, kind }: InitOptions, io: Io): Promise<ExitCode> {
  const path = absolute(folder, io.cwd);
  const where = shown(path, io.cwd);
  const { basename, join } = flavourOf(path);
  try {
    await mkdir(path, { recursive: true });
    const standing = (await readdir(path)).find((name) => name === settingsName || isPlanFile(name));
    if (standing !== undefined)
      throw new UsageError(`${where}: There is a plan here already (${standing}). Nothing was written.`);
    const files = newPlan({ kind, title: title?.trim() || named(basename(path)) });
    // `wx` refuses a file that came in between.
    for (const file of files) await writeFile(join(path, file.path), file.text, { flag: 'wx' });
    const made = files.map((file) => `  ${shown(join(path, file.path), io.cwd)}\n`);
    io.out(`A plan to begin with:\n${made.join('')}\n${next(where)}`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${where}: ${reason(error)}`);
  }
}

function next(where: string): string {
  const path = where.includes(' ') ? `"${where}"` : where;
  return `Open plan.inquiry and put your own words between the quotes. Then:
  inquiry check ${path}
  inquiry report plan ${path}
`;
}

/** The name of a folder as a title: `calmer-start` is “Calmer start”. */
function named(folder: string): string {
  const words = folder.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? 'Our inquiry' : words.charAt(0).toUpperCase() + words.slice(1);
}
