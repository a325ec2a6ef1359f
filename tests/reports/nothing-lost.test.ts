import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, Thing, UnknownWords, Value } from '../../language/model/plan.ts';
import { buildReport } from '../../language/reports/build.ts';
import { allReports } from '../../language/reports/index.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { checkExamples, examples } from '../examples/told.ts';

/**
 * Texts that no report prints, each with the reason. The list only shrinks: an entry that is printed after all fails.
 */
const unprinted: Readonly<Record<string, string>> = {};

/** Every example but those whose text is meant to be out of order. */
const names = readdirSync(examples).filter((name) => name !== 'README.md' && name !== 'in-trouble');

const checked = await Promise.all(names.map((name) => checkExamples(name, '2026-11-02')));

describe.each(checked.flat().map((plan) => [plan.root.slice(examples.length + 1), plan] as const))('%s', (_, plan) => {
  it('has each of its texts in some report', () => {
    const printed = printedIn(plan);
    const texts = plan.plan.parts.flatMap(({ things }) => things.flatMap(textsOf));
    const missing = [...new Set(texts)].filter((text) => !printed.includes(folded(text)) && !(text in unprinted));
    expect(missing).toEqual([]);
  });
});

it('the texts that no report prints are printed nowhere', () => {
  const printed = checked.flat().map(printedIn).join('\n');
  expect(Object.keys(unprinted).filter((text) => printed.includes(folded(text)))).toEqual([]);
});

/** All words of all reports on a plan. */
function printedIn({ plan, verdict }: CheckedPlan): string {
  const words: string[] = [];
  for (const report of allReports)
    JSON.parse(renderJson(buildReport(report, { plan, verdict })), (_, value: unknown) => {
      if (typeof value === 'string') words.push(folded(value));
      return value;
    });
  return words.join('\n');
}

/** A text begins with a capital letter where it begins a line. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}

function textsOf({ title, values, facts, things, unknown }: Thing): readonly string[] {
  return [
    ...(title ? [title.text] : []),
    ...textsIn(values),
    ...facts.flatMap(textsOfFact),
    ...things.flatMap(textsOf),
    ...unknown.flatMap(textsOfFact),
  ];
}

function textsOfFact({ values, facts, things, unknown }: Fact | UnknownWords): readonly string[] {
  return [
    ...textsIn(values),
    ...facts.flatMap(textsOfFact),
    ...things.flatMap(textsOf),
    ...unknown.flatMap(textsOfFact),
  ];
}

function textsIn(values: readonly Value[]): readonly string[] {
  return values.filter(({ type }) => type === 'text').map(({ text }) => text);
}
