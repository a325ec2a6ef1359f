import { readFileSync } from 'node:fs';
import { default as Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { allReports } from '../../language/reports/index.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { reportSchema } from '../../language/reports/schema/report.ts';
import type { JsonSchema } from '../../language/settings/shapes.ts';
import { languages } from '../../language/text/languages.ts';
import { forReaders } from '../../server/engine/for-readers.ts';
import { checkExamples } from '../examples/told.ts';
import { example, reportOf } from './plans.ts';

/** The schema as it is published, but refusing every key that it does not know, so that none is forgotten in it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema ? { ...inside, additionalProperties: false } : inside;
}

const ajv = new Ajv2020.default({ strict: true, strictTypes: false });
const validate = ajv.compile(closed(reportSchema()) as JsonSchema);

function faultsOf(json: string): unknown {
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

const plans = await checkExamples('.', '2026-11-02');

describe('the schema of reports', () => {
  it('is published as it is', () => {
    const published = readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(reportSchema())));
  });

  it.each(allReports)('describes every key of $id, of every example', (report) => {
    expect(plans.length).toBeGreaterThan(20);
    for (const plan of plans)
      expect([plan.root, faultsOf(renderJson(buildReport(report, plan)))]).toEqual([plan.root, []]);
  });

  it.each(allReports)('describes $id for other readers', (report) => {
    for (const language of languages) {
      const document = buildReport(report, {
        ...forReaders(plans[0] ?? fail(), { language, edition: 'public' }),
        edition: 'public',
        asOf: '2026-11-02',
      });
      expect(faultsOf(renderJson(document))).toEqual([]);
    }
  });

  it('refuses what is no report', () => {
    const report = JSON.parse(renderJson(reportOf(example('one-page'), 'plan')));
    expect(faultsOf(JSON.stringify({ ...report, version: 2 }))).not.toEqual([]);
    expect(faultsOf(JSON.stringify({ ...report, asOf: 'soon' }))).not.toEqual([]);
    const [block] = report.blocks;
    expect(faultsOf(JSON.stringify({ ...report, blocks: [{ ...block, type: 'poem' }] }))).not.toEqual([]);
    expect(faultsOf(JSON.stringify({ ...report, blocks: [{ ...block, colour: 'red' }] }))).not.toEqual([]);
  });
});

function fail(): never {
  throw new Error('There is no example');
}
