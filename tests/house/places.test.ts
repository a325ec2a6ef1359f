import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/run.ts';
import { house } from './files.ts';
import { placesMadeIn } from './places.ts';

/** Who may reckon with the numbers of a place: what they make is used at once, or belongs to a plan that never changes. */
const may: Readonly<Record<string, string>> = {
  'language/rules/mend.ts': 'Help is made of the plan as it stood.',
  'language/rules/accept/unused.ts': 'Help is made of the plan as it stood.',
  'language/rules/run.ts': 'A plan without a word has its only place at the beginning.',
  'language/rules/settings/invalid.ts': 'It stands in inquiry.yaml, and with other settings a plan is another one.',
};

const asked = ['language/model/ask', 'language/rules', 'language/findings'];

describe('places that questions and rules tell of', () => {
  const made = [...house(asked).keys()].map(
    (path) => [path, placesMadeIn(path, readFileSync(join(root, path), 'utf8'))] as const,
  );

  it('are places of the plan, or stretches of them that stay where it stays', () => {
    expect(made.filter(([path]) => may[path] === undefined).flatMap(([, places]) => places)).toEqual([]);
  });

  it('are made by hand nowhere else than where the list says so', () => {
    expect(made.flatMap(([path, { length }]) => (length > 0 ? [path] : [])).sort()).toEqual(Object.keys(may).sort());
  });

  it.each([
    'const at = { ...value.span, end: value.span.start + 4 };',
    'const at = { ...span, start };',
    'const at = { ...first.phraseSpan, end: last.span.end };',
    'return { file: span.file, start: span.start + 1, end: span.end };',
    'const at: Span = { file, start, end };',
  ])('and %s is found out', (code) => {
    expect(placesMadeIn('language/rules/a.ts', code)).toEqual([
      expect.stringMatching(/^language\/rules\/a\.ts:1 makes the place \{/),
    ]);
  });

  it('but what is no place is not', () => {
    const code = `const edges = { ...undated, end: once(edge) };
      const term = { begin, end, thing };
      const same = { ...span };
      const moved = { ...finding, span: across(first.span, last.span) };`;
    expect(placesMadeIn('language/rules/a.ts', code)).toEqual([]);
  });
});
