import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where the pages of the rules lie beside a program: looked for in the folders above its file. Gives a URI that ends in
 * `/`, so that they can be read without a network; undefined when they did not come with it.
 */
export function rulePages(program: string): string | undefined {
  let folder = dirname(program);
  for (let above = 0; above < 3; above++) {
    const pages = join(folder, 'docs', 'rules');
    if (existsSync(join(pages, 'README.md'))) return pathToFileURL(`${pages}/`).href;
    folder = dirname(folder);
  }
  return undefined;
}
