import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/run.ts';
import { projectFiles } from '../tools/snapshot.ts';
import { type House, houseOf } from './checker.ts';

const isCode = (path: string): boolean => /\.[cm]?ts$/.test(path) && !path.endsWith('.d.ts');

/** The TypeScript files under the given folders; generated ones are there to be imported but are not held to size. */
export function house(folders: readonly string[]): House {
  const inside = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`));
  const files = projectFiles(root).filter((path) => inside(path) && isCode(path));
  return houseOf(Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

export const isGenerated = (path: string): boolean => path.includes('/generated/');
