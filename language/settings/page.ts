import { settingsText } from '../locales/settings.ts';
import type { Keyed, KeyRow, KeyTable } from './keyed.ts';
import { file } from './keys.ts';
import type { Shape } from './shapes.ts';

/** The reference of `inquiry.yaml`, in Markdown: one section a key, those inside others after them. */
export function settingsPage(): string {
  const opening =
    'A folder with an `inquiry.yaml` is one plan, with every `.inquiry` file below it. Every key may be left out; ' +
    'what cannot be read is shown on its line, and everything else counts.';
  return `${['# inquiry.yaml', opening, ...sections(file.table, '')].join('\n\n')}\n`;
}

function sections(table: KeyTable, above: string): string[] {
  return Object.entries(table).flatMap(([key, row]) => {
    const name = above + key;
    return [section(name, row), ...(isKeyed(row.shape) ? sections(row.shape.table, `${name}: `) : [])];
  });
}

function section(name: string, { means, shape, example }: KeyRow): string {
  return `## \`${name}\`\n\n${means('en')} Takes ${settingsText(shape.words, 'en')}.\n\n\`\`\`yaml\n${example}\n\`\`\``;
}

function isKeyed(shape: Shape<unknown>): shape is Keyed<KeyTable> {
  return 'table' in shape;
}
