import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { example, reportIds, reportOf } from './plans.ts';

/** The whole text of each report, to be read as a partner reads it. `vitest -u` writes the files anew. */
describe.each(['one-page', 'partnership'])('the %s example', (name) => {
  it.each(reportIds)('as the report %s', async (id) => {
    await expect(renderMarkdown(reportOf(example(name), id))).toMatchFileSnapshot(`golden/${name}.${id}.md`);
  });
});
