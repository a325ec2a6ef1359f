import { previewStyles } from '../../../language/reports/render/styles.ts';
import { textMateGrammar } from './grammar.ts';
import { snippets } from './snippets.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the extension that are made from the language's own tables: path from the project's root, and text. */
export function editorFiles(): ReadonlyMap<string, string> {
  const styles = `/* Generated from language/reports/render/styles.ts by \`npm run generate\`. */\n${previewStyles}`;
  return new Map([
    ['client/language/generated/inquiry.tmLanguage.json', json(textMateGrammar())],
    // `package.nls.*.json` leads an editor to the file in its language.
    ['client/language/generated/snippets.json', json(snippets('en'))],
    ['client/language/generated/snippets.sv.json', json(snippets('sv'))],
    ['client/language/generated/snippets.es.json', json(snippets('es'))],
    ['client/preview/page/generated/report.css', styles],
  ]);
}
