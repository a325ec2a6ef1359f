import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { planOf } from './pathways/plan.ts';
import { declarations, mostSchools, schoolAt } from './pathways/schools.ts';
import { root } from './run.ts';

/**
 * Makes a programme of many schools for trials: the example `pathways`, and as many schools more as it lacks. The same
 * number makes the same programme, to the letter.
 */

/** Schools of which the example holds a plan. */
const written = 12;

/** Why a programme cannot be made; undefined where it can. */
export function hindrance(folder: string, schools: number): string | undefined {
  const most = written + mostSchools;
  if (!Number.isInteger(schools) || schools % 3 !== 0 || schools < written || schools > most)
    return `Schools come in trios: give a multiple of three from ${written} to ${most}.`;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return `There is something in ${folder} already; give the name of a new or an empty folder.`;
  return undefined;
}

/** Writes the programme; the folder is new or empty. */
export function writePathways(folder: string, schools: number): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples/pathways'), folder, {
    recursive: true,
    filter: (file) => basename(file) !== 'README.md',
  });
  const made = Array.from({ length: schools - written }, (_, index) => schoolAt(index));
  if (made.length === 0) return;
  writeFileSync(join(folder, 'more-trios.inquiry'), declarations(made));
  for (const school of made) {
    const visitor = schoolAt(school.index % 3 === 2 ? school.index - 2 : school.index + 1);
    writeFileSync(join(folder, 'schools', `${school.name}.inquiry`), planOf(school, visitor));
  }
}

function main([folder, schools = '150']: readonly string[]): number {
  const trouble =
    folder === undefined
      ? 'Usage: node tests/tools/pathways.ts <folder> [schools]'
      : hindrance(folder, Number(schools));
  if (folder === undefined || trouble !== undefined) {
    console.error(trouble);
    return 2;
  }
  writePathways(folder, Number(schools));
  console.log(`${folder} holds a programme of ${schools} schools.`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
