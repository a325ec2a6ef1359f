import type { Command } from 'commander';
import { type HostVoice, hostText, hostVoice } from '../../../language/locales/hosts.ts';
import { layOut } from '../../../language/syntax/format.ts';
import type { Language } from '../../../language/text/languages.ts';
import { flavourOf, isPlanFile } from '../../engine/paths.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { readText } from '../../engine/reading.ts';
import { Workspace } from '../../engine/workspace.ts';
import { SpokenCommand } from '../command.ts';
import { languageOf, type Trouble, tell, troubleOf } from '../gather.ts';
import { type ExitCode, gravest, type Io } from '../io.ts';
import { languageOption } from '../options.ts';
import { absolute, shown } from '../paths.ts';
import { reasonIn, writeWhole } from '../write.ts';

interface FormatOptions {
  readonly check?: true;
  readonly language?: Language;
}

/** `inquiry format`: the one layout, written back or only asked for. */
export function formatCommand(io: Io, end: (code: ExitCode) => void): Command {
  const say = hostVoice(io.language);
  return new SpokenCommand('format', io.language)
    .description(say('helpLayout'))
    .argument(`[${say('argPaths')}...]`, say('helpPaths'))
    .option('--check', say('helpLayoutCheck'))
    .addOption(languageOption(say('helpLayoutLanguage'), io.language))
    .action(async (paths: string[], options: FormatOptions) => end(await format(paths, options, io)));
}

async function format(paths: readonly string[], options: FormatOptions, outside: Io): Promise<ExitCode> {
  const { files, plans, troubles } = await filesAt(paths.length > 0 ? paths : ['.'], options, outside);
  const io = { ...outside, language: languageOf(plans, outside) };
  const say = hostVoice(io.language);
  const check = options.check ?? false;
  const count = { changed: 0, same: 0 };
  for (const file of files) {
    const outcome = await formatOne(file, check, io);
    const path = shown(file, io.cwd);
    if ('trouble' in outcome) troubles.push({ path, message: outcome.trouble });
    else {
      count[outcome.changed ? 'changed' : 'same']++;
      if (outcome.changed) io.out(`${say(check ? 'wouldChange' : 'laidOut', { file: path })}\n`);
      if (!outcome.whole) io.out(`${path}: ${say('partLaidOut')}\n`);
    }
  }
  tell(troubles, io);
  if (count.changed + count.same > 0) io.out(`${summed(count, check, say)}\n`);
  return gravest([troubles.length > 0 ? 2 : 0, check && count.changed > 0 ? 1 : 0]);
}

interface Count {
  readonly changed: number;
  readonly same: number;
}

function summed({ changed, same }: Count, check: boolean, say: HostVoice): string {
  const what = say(check ? 'filesWouldChange' : 'filesLaidOut', { count: changed });
  return `${what}; ${say('laidOutAlready', { count: same })}.`;
}

type Outcome = { readonly changed: boolean; readonly whole: boolean } | { readonly trouble: string };

async function formatOne(file: string, check: boolean, io: Io): Promise<Outcome> {
  const reading = await readText(io.files, file);
  if ('unreadable' in reading) return { trouble: hostText(reading.unreadable, io.language) };
  const { text, whole } = layOut(reading.text);
  const changed = text !== reading.text;
  try {
    if (changed && !check) await writeWhole(file, (reading.bom ? '\uFEFF' : '') + text);
    return { changed, whole };
  } catch (error) {
    return { trouble: reasonIn(error, io.language) };
  }
}

interface Found {
  readonly files: readonly string[];
  /** The plans they belong to, for their language. */
  readonly plans: readonly CheckedPlan[];
  readonly troubles: Trouble[];
}

/** The files of plans at some paths: a file is taken by itself, a folder with everything below it. */
async function filesAt(paths: readonly string[], { language }: FormatOptions, io: Io): Promise<Found> {
  const workspace = new Workspace({ files: io.files, today: () => io.today(), language });
  const files = new Set<string>();
  const troubles: Trouble[] = [];
  for (const typed of paths) {
    const path = absolute(typed, io.cwd);
    const { places, problems } = await workspace.add(path);
    const found = places.flatMap((place) => place.files).filter((file) => file === path || isBelow(file, path));
    for (const file of found) files.add(file);
    troubles.push(...problems.map((problem) => troubleOf(problem, io.language, io.cwd)));
    if (found.length === 0 && problems.length === 0)
      troubles.push({ path: shown(path, io.cwd), message: hostVoice(io.language)('noPlan') });
  }
  const roots = new Set([...files].flatMap((file) => workspace.rootOf(file) ?? []));
  const plans = await Promise.all([...roots].map((root) => workspace.check(root)));
  return { files: [...files].sort(), plans: plans.flatMap((plan) => plan ?? []), troubles };
}

function isBelow(file: string, folder: string): boolean {
  const { relative, isAbsolute } = flavourOf(folder);
  const way = relative(folder, file);
  return !isPlanFile(folder) && !way.startsWith('..') && !isAbsolute(way);
}
