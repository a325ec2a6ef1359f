import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { programmeOverview } from '../../language/reports/programme-overview.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { languages } from '../../language/text/languages.ts';
import { forReaders } from '../../server/engine/for-readers.ts';
import { membersAmong } from '../../server/engine/members.ts';
import { checkExamples } from '../examples/told.ts';
import { planOf } from '../support/plan.ts';
import { example, reportIds, reportOf, reportOn } from './plans.ts';

/** The whole text of each report, to be read as a partner reads it. `vitest -u` writes the files anew. */
describe.each(['one-page', 'partnership'])('the %s example', (name) => {
  it.each(reportIds)('as the report %s', async (id) => {
    await expect(renderMarkdown(reportOf(example(name), id))).toMatchFileSnapshot(`golden/${name}.${id}.md`);
  });
});

describe.each(['stockborough', 'better-schools', 'classroom'])('the example %s', (name) => {
  it.each(allReports)('as the report $id, in its own language', async (report) => {
    const [plan] = await checkExamples(name, '2026-11-02');
    if (plan === undefined) throw new Error(`There is no example ${name}`);
    await expect(renderMarkdown(buildReport(report, plan))).toMatchFileSnapshot(`golden/${name}.${report.id}.md`);
  });
});

/** Reports that those examples have little to say in, told of one that has, to readers of Spanish. */
describe('the example mutual-benefit in Spanish', () => {
  it.each(['ecology-of-equity', 'partnership-review', 'network'])('as the report %s', async (id) => {
    const [plan] = await checkExamples('mutual-benefit', '2026-11-02');
    const report = reportById(id);
    if (plan === undefined || report === undefined) throw new Error('There is no such example or report');
    const told = buildReport(report, forReaders(plan, { language: 'es' }));
    await expect(renderMarkdown(told)).toMatchFileSnapshot(`golden/mutual-benefit.${id}.es.md`);
  });
});

/** A programme and its plans, as they are read on one day. */
describe.each(languages)('the programme pathways in the language %s', (language) => {
  it('as the report programme-overview', async () => {
    const plans = await checkExamples('pathways', '2026-11-02');
    const programme = plans.find(({ plan }) => plan.settings.plans.length > 0);
    if (programme === undefined) throw new Error('There is no programme');
    const members = membersAmong(programme, plans, { known: plans.length - 1, edition: undefined });
    const told = buildReport(programmeOverview, { ...forReaders(programme, { language }), members });
    await expect(renderMarkdown(told)).toMatchFileSnapshot(`golden/pathways.programme-overview.${language}.md`);
  });
});

it.each(['data-agreement', 'student-voice', 'plain-summary'])('a plan in Spanish as the report %s', async (id) => {
  const plan = planOf(example('patio'), { settings: { language: 'es', asOf: '2025-11-10' } });
  await expect(renderMarkdown(reportOn(plan, id))).toMatchFileSnapshot(`golden/patio.${id}.md`);
});

describe.each(languages)('in the language %s', (language) => {
  it.each(allReports)('$id has words of its own', async (report) => {
    const [plan] = await checkExamples('classroom', '2026-11-02');
    if (plan === undefined) throw new Error('There is no example');
    const told = forReaders(plan, { language });
    expect(buildReport(report, told).language).toBe(language);
    expect(renderMarkdown(buildReport(report, told))).not.toMatch(/undefined|\[object/);
  });
});
