import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import { rulePages } from '../../server/engine/pages.ts';

it('the pages of the rules lie beside the program, one for each rule, and need no network', () => {
  const pages = rulePages(fileURLToPath(new URL('../../server/lsp/main.ts', import.meta.url))) ?? '';
  expect(pages).toMatch(/^file:.*\/docs\/rules\/$/);
  expect(allRules.filter(({ id }) => !existsSync(new URL(`${id}.md`, pages)))).toEqual([]);
});

it('no page is promised where none came with the program', () => {
  expect(rulePages('/nowhere/at/all/main.mjs')).toBeUndefined();
});
