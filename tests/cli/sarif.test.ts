import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { default as Ajv } from 'ajv-draft-04';
import { default as addFormats } from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { inProcess } from './in-process.ts';

/** SARIF for code scanning, held against the published schema. */

const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/lib[\\/]index\.js$/, 'lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
const root = new URL('../..', import.meta.url).pathname;

async function sarifOf(...paths: readonly string[]): Promise<Log> {
  const { out } = await inProcess(['check', ...paths, '--format', 'sarif', '--fail-on', 'never'], root);
  return JSON.parse(out) as Log;
}

describe('SARIF', () => {
  it.each([['examples/in-trouble'], ['examples/stockborough'], ['nowhere']])('is valid for %s', async (path) => {
    const log = await sarifOf(path);
    validate(log);
    expect(validate.errors).toBeNull();
  });

  it('says of a path that could not be looked at that the run did not succeed', async () => {
    const [run] = (await sarifOf('nowhere')).runs;
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe('There is nothing at this path.');
  });

  it('keeps what was accepted as suppressed, with its reason, and what cannot be told as open', async () => {
    const [run] = (await sarifOf('examples/stockborough', 'examples/in-trouble')).runs;
    const results = run?.results ?? [];
    const suppressed = results.filter(({ suppressions }) => suppressions);
    expect(suppressed.length).toBeGreaterThan(0);
    for (const { suppressions } of suppressed) expect(suppressions?.[0]?.justification).not.toBe('');
    const open = results.filter(({ kind }) => kind === 'open');
    expect(open.length).toBeGreaterThan(0);
    for (const { message } of open) expect(message.text).toMatch(/^Cannot tell: /);
  });

  it('marks no two findings alike', async () => {
    const [run] = (await sarifOf('examples')).runs;
    const marks = (run?.results ?? []).flatMap(({ partialFingerprints }) => Object.values(partialFingerprints ?? {}));
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('describes every rule that spoke', async () => {
    const [run] = (await sarifOf('examples/in-trouble')).runs;
    const described = new Set(run?.tool.driver.rules?.map(({ id }) => id));
    const spoke = new Set(run?.results?.map(({ ruleId }) => ruleId));
    expect([...spoke].filter((id) => id !== undefined && !described.has(id))).toEqual([]);
  });
});
