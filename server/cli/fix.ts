import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { hostText, hostVoice } from '../../language/locales/hosts.ts';
import { type Mended, mend } from '../engine/mending.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import { readText } from '../engine/reading.ts';
import type { Trouble } from './gather.ts';
import type { Io } from './io.ts';
import { shown } from './paths.ts';
import { reasonIn, writeWhole } from './write.ts';

/** Mends in a plan, or in some of its files, all that needs no decision; writes nothing. */
export function mended(checked: CheckedPlan, files = ownFiles(checked)): Mended {
  return mend(checked, (file) => files.includes(file));
}

function ownFiles({ place: { files, settingsFile } }: CheckedPlan): readonly string[] {
  return settingsFile === undefined ? files : [...files, settingsFile];
}

/** What mending changes, as a patch that `git apply` takes. */
export function patchOf({ files }: Mended, cwd: string): string {
  return [...files]
    .map(([file, { before, after }]) => {
      const path = shown(file, cwd);
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { headerOptions: FILE_HEADERS_ONLY });
    })
    .join('');
}

/** Writes mended texts back; a file that somebody else changed meanwhile stays as it is, and is told of. */
export async function writeBack({ files, checked }: Mended, outside: Io): Promise<Trouble[]> {
  const io = { ...outside, language: checked.plan.settings.language };
  const troubles: Trouble[] = [];
  for (const [file, { before, after }] of files) {
    const message = await writeOne(file, before, after, io);
    if (message !== undefined) troubles.push({ path: shown(file, io.cwd), message });
  }
  return troubles;
}

async function writeOne(file: string, before: string, after: string, io: Io): Promise<string | undefined> {
  const reading = await readText(io.files, file);
  if ('unreadable' in reading) return hostText(reading.unreadable, io.language);
  if (reading.text !== before) return hostVoice(io.language)('changedMeanwhile');
  try {
    await writeWhole(file, (reading.bom ? '\uFEFF' : '') + after);
    return undefined;
  } catch (error) {
    return reasonIn(error, io.language);
  }
}
