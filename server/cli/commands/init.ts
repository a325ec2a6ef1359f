import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import type { Language } from '../../../language/text/languages.ts';
import { type NewPlanOptions, newPlan } from '../../engine/new-plan.ts';
import { flavourOf, isPlanFile, settingsName } from '../../engine/paths.ts';
import { SpokenCommand } from '../command.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { choosing, languageOption } from '../options.ts';
import { absolute, shown } from '../paths.ts';
import { reasonIn } from '../write.ts';

/** `inquiry init`: a small sound plan to begin with. */
export function initCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  const words = ['inquiry', 'partnership'];
  return new SpokenCommand('init', language)
    .description(say('helpInit'))
    .argument(`<${say('argFolder')}>`, say('helpInitFolder'))
    .option(`--title <${say('argTitle')}>`, say('helpInitTitle'))
    .addOption(
      choosing(`--kind <${say('argKind')}>`, { means: say('helpInitKind'), words, language }).default('inquiry'),
    )
    .addOption(languageOption(say('helpInitLanguage'), language))
    .action(async (folder: string, options: InitOptions) => end(await init(folder, options, io)));
}

interface InitOptions {
  readonly title?: string;
  readonly kind: NewPlanOptions['kind'];
}

async function init(folder: string, { title, kind }: InitOptions, io: Io): Promise<ExitCode> {
  const path = absolute(folder, io.cwd);
  const where = shown(path, io.cwd);
  const { language } = io;
  const say = hostVoice(language);
  const { basename, join } = flavourOf(path);
  try {
    await mkdir(path, { recursive: true });
    const standing = (await readdir(path)).find((name) => name === settingsName || isPlanFile(name));
    if (standing !== undefined) throw new UsageError(`${where}: ${say('planThere', { file: standing })}`);
    const files = newPlan({ kind, language, title: title?.trim() || named(basename(path), language) });
    // `wx` refuses a file that came in between.
    for (const file of files) await writeFile(join(path, file.path), file.text, { flag: 'wx' });
    const made = files.map((file) => `  ${shown(join(path, file.path), io.cwd)}\n`);
    io.out(`${say('planMade')}\n${made.join('')}\n${next(where, language)}`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${where}: ${reasonIn(error, language)}`);
  }
}

function next(where: string, language: Language): string {
  const path = where.includes(' ') ? `"${where}"` : where;
  return `${hostVoice(language)('planNext')}
  inquiry check ${path}
  inquiry report plan ${path}
`;
}

/** The name of a folder as a title: `calmer-start` is “Calmer start”. */
function named(folder: string, language: Language): string {
  const words = folder.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? hostVoice(language)('ourInquiry') : words.charAt(0).toUpperCase() + words.slice(1);
}
