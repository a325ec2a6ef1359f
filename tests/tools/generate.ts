import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languagePage } from '../../language/reference/page.ts';
import { reportSchema } from '../../language/reports/schema/report.ts';
import { allRules } from '../../language/rules/index.ts';
import { rulePage } from '../../language/rules/page.ts';
import { rulesIndex } from '../../language/rules/rule-index.ts';
import { settingsPage } from '../../language/settings/page.ts';
import { settingsSchema } from '../../language/settings/schema.ts';
import { editorFiles } from './editor-files/editor-files.ts';
import { root } from './run.ts';

/**
 * Writes every file that is made from the project's own tables: the schema of `inquiry.yaml` and its reference,
 * the schema of reports, and a page a rule. Each says in its first lines that it is generated.
 */
function generate(): void {
  write('docs/inquiry.schema.json', `${JSON.stringify(settingsSchema({ rules: allRules }), null, 2)}\n`);
  write('docs/report.schema.json', `${JSON.stringify(reportSchema(), null, 2)}\n`);
  write('docs/settings.md', marked('language/settings/keys.ts', settingsPage()));
  write('docs/language.md', marked('language/syntax/vocabulary/', languagePage()));
  // A page whose rule is gone must go too.
  rmSync(join(root, 'docs/rules'), { recursive: true, force: true });
  for (const rule of allRules) {
    write(`docs/rules/${rule.id}.md`, marked(`language/rules/${rule.id}.ts`, rulePage(rule, 'en')));
  }
  const index = rulesIndex(allRules, ({ id }) => `${id}.md`);
  write('docs/rules/README.md', marked('language/rules/', index));
  for (const [path, text] of editorFiles()) write(path, text);
}

function marked(source: string, page: string): string {
  return `<!-- Generated from ${source} by \`npm run generate\`. -->\n\n${page}`;
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

generate();
