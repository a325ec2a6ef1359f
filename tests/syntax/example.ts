import { readFileSync } from 'node:fs';

/** The place of a file beside the worked examples. */
export function exampleUrl(file: string): URL {
  return new URL(`./examples/${file}`, import.meta.url);
}

/** The text of a worked example: the one page, the partnership, what a programme adds. */
export function exampleText(name: string): string {
  return readFileSync(exampleUrl(`${name}.inquiry`), 'utf8');
}
