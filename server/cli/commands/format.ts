import { Command } from 'commander';
import { hostSaid, hostText } from '../../../language/locales/hosts.ts';
import { layOut } from '../../../language/syntax/format.ts';
import { flavourOf, isPlanFile } from '../../engine/paths.ts';
import { readText } from '../../engine/reading.ts';
import { Workspace } from '../../engine/workspace.ts';
import { type Trouble, tell, troubleOf } from '../gather.ts';
import { type ExitCode, gravest, type Io } from '../io.ts';
import { absolute, shown } from '../paths.ts';
import { reason, writeWhole } from '../write.ts';

/** `inquiry format`: the one layout, written back or only asked for. */
export function formatCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('format')
    .description('lay out the files of plans; what cannot be read stays as it is')
    .argument('[paths...]', 'folders or files; the working directory where none is given')
    .option('--check', 'write nothing; end with exit code 1 when a file would change')
    .action(async (paths: string[], { check }: { readonly check?: true }) =>
      end(await format(paths, check ?? false, io)),
    );
}

async function format(paths: readonly string[], check: boolean, io: Io): Promise<ExitCode> {
  const { files, troubles } = await filesAt(paths.length > 0 ? paths : ['.'], io);
  const count = { changed: 0, same: 0 };
  const verb = check ? 'would change' : 'laid out';
  for (const file of files) {
    const outcome = await formatOne(file, check, io);
    const path = shown(file, io.cwd);
    if ('trouble' in outcome) troubles.push({ path, message: outcome.trouble });
    else {
      count[outcome.changed ? 'changed' : 'same']++;
      if (outcome.changed) io.out(`${verb} ${path}\n`);
      if (!outcome.whole)
        io.out(`${path}: Part of it cannot be read and stays as it is; \`inquiry check\` says why.\n`);
    }
  }
  tell(troubles, io);
  const rest = count.same === 1 ? '1 was laid out already' : `${count.same} were laid out already`;
  if (count.changed + count.same > 0)
    io.out(`${hostText(hostSaid('files', { count: count.changed }), 'en')} ${verb}; ${rest}.\n`);
  return gravest([troubles.length > 0 ? 2 : 0, check && count.changed > 0 ? 1 : 0]);
}

type Outcome = { readonly changed: boolean; readonly whole: boolean } | { readonly trouble: string };

async function formatOne(file: string, check: boolean, io: Io): Promise<Outcome> {
  const reading = await readText(io.files, file);
  if ('unreadable' in reading) return { trouble: hostText(reading.unreadable, 'en') };
  const { text, whole } = layOut(reading.text);
  const changed = text !== reading.text;
  try {
    if (changed && !check) await writeWhole(file, (reading.bom ? '\uFEFF' : '') + text);
    return { changed, whole };
  } catch (error) {
    return { trouble: reason(error) };
  }
}

/** The files of plans at some paths: a file is taken by itself, a folder with everything below it. */
async function filesAt(paths: readonly string[], io: Io): Promise<{ files: string[]; troubles: Trouble[] }> {
  const workspace = new Workspace({ files: io.files, today: () => io.today() });
  const files = new Set<string>();
  const troubles: Trouble[] = [];
  for (const typed of paths) {
    const path = absolute(typed, io.cwd);
    const { places, problems } = await workspace.add(path);
    const found = places.flatMap((place) => place.files).filter((file) => file === path || isBelow(file, path));
    for (const file of found) files.add(file);
    troubles.push(...problems.map((problem) => troubleOf(problem, 'en', io.cwd)));
    if (found.length === 0 && problems.length === 0)
      troubles.push({ path: shown(path, io.cwd), message: hostText(hostSaid('noPlan'), 'en') });
  }
  return { files: [...files].sort(), troubles };
}

function isBelow(file: string, folder: string): boolean {
  const { relative, isAbsolute } = flavourOf(folder);
  const way = relative(folder, file);
  return !isPlanFile(folder) && !way.startsWith('..') && !isAbsolute(way);
}
