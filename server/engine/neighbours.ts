import type { Files } from './files.ts';
import { flavourOf, isPlanFile } from './paths.ts';
import { readText } from './reading.ts';

/** More files than this in one folder are hardly one plan. */
const most = 24;

/**
 * The texts of the `.inquiry` files in the folder of a file, the first so many by name; what is open stands before the
 * disk, and what cannot be read is left out.
 */
export async function textsBeside(file: string, files: Files, open: ReadonlyMap<string, string>): Promise<string[]> {
  const { dirname, join } = flavourOf(file);
  const folder = dirname(file);
  const entries = await files.list(folder).catch(() => []);
  const paths = entries
    .filter(({ name, type }) => type === 'file' && isPlanFile(name))
    .map(({ name }) => join(folder, name))
    .filter((path) => path !== file)
    .sort();
  const texts = paths.slice(0, most).map(async (path): Promise<string[]> => {
    const text = open.get(path);
    const reading = text === undefined ? await readText(files, path) : { text };
    return 'text' in reading ? [reading.text] : [];
  });
  return (await Promise.all(texts)).flat();
}
