import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/findings/finding.ts';
import { allRules } from '../../language/rules/index.ts';
import type { Example, Rule } from '../../language/rules/rule.ts';
import { sourceOf } from '../../language/sources/bibliography.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { languages } from '../../language/text/languages.ts';
import { applied, planFile, readMarks, settingsFile, shown, spokenIn, verdictOf } from './examples.ts';
import { unsaid } from './unsaid.ts';

/** What holds for all rules at once. A rule’s examples are its documentation, so they are checked to the letter. */

const folder = fileURLToPath(new URL('../../language/rules/', import.meta.url));
/** Rules about the text, the settings and the checks: some can hardly be broken, or looked alike, in two ways. */
const aboutTheText = /^(syntax|settings|internal)\//;
/** Rules whose own examples cannot be read in full. */
const aboutReading = /^(syntax\/|consistency\/conflict-markers)/;
const forbidden = /\b(poor(ly)?|fail(s|ed|ing|ure)?|scor(e|es|ed|ing)|bad(ly)?)\b/i;

function findingsOf(rule: Rule, example: Example, text: string): readonly Finding[] {
  return verdictOf(example, text).findings.filter((finding) => finding.rule === rule.id);
}

/** Where a rule spoke and where it should have, in the words of the text. */
function places(
  example: Example,
  findings: readonly Finding[],
): { readonly spoke: string[]; readonly marked: string[] } {
  const texts = [
    { file: planFile, ...readMarks(example.plan) },
    { file: settingsFile, ...readMarks(example.settings ?? '') },
  ];
  const spoke = texts.flatMap(({ file, text }) =>
    findings.filter(({ span }) => span.file === file).map(({ span }) => shown(text, span)),
  );
  const marked = texts.flatMap(({ text, marks }) => marks.map((mark) => shown(text, mark)));
  return { spoke: spoke.sort(), marked: marked.sort() };
}

function textsOf(rule: Rule): string[] {
  const { title, why, question, whenNot, messages, examples } = rule;
  const { speaking, silent } = examples;
  return [
    title,
    why,
    question,
    whenNot,
    ...Object.values(messages),
    ...[...speaking, ...silent].map((example) => example.title),
  ];
}

/** Messages as if in a language of their own. */
function marked(messages: Rule['messages']): Rule['messages'] {
  return Object.fromEntries(Object.entries(messages).map(([key, words]) => [key, `‹${words}›`]));
}

describe('the list of rules', () => {
  it('holds every file below language/rules, each under the id that its path spells', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('/') && path.endsWith('.ts'));
    const exported = await Promise.all(
      files.map(async (path) => {
        const values = Object.values((await import(`${folder}${path}`)) as Record<string, unknown>);
        return [
          path,
          values.length,
          values.filter((value) => allRules.includes(value as Rule)).map((value) => (value as Rule).id),
        ];
      }),
    );
    expect(exported).toEqual(files.map((path) => [path, 1, [path.replace(/\.ts$/, '')]]));
    expect(allRules.map(({ id }) => id).toSorted()).toEqual(files.map((path) => path.replace(/\.ts$/, '')).toSorted());
  });

  it('holds each id once', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });
});

describe.each(allRules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  const { speaking, silent } = rule.examples;
  const clean = (text: string): string => readMarks(text).text;

  it('is written for partners', () => {
    expect(rule.title).toMatch(/^\p{Lu}.*[^.!?]$/u);
    for (const text of textsOf(rule)) expect(text).not.toMatch(forbidden);
    for (const text of [rule.why, rule.question, rule.whenNot]) expect(text).toMatch(/^\S.*[.?]$/s);
  });

  it('rests on sources that stand in the bibliography', () => {
    for (const { source } of rule.sources) expect(sourceOf(source), source).toBeDefined();
    if (!/^(syntax|settings|internal|accept|consistency)\//.test(rule.id)) expect(rule.sources).not.toEqual([]);
  });

  it('has a check of at most 40 lines', () => {
    const source = readFileSync(`${folder}${rule.id}.ts`, 'utf8');
    const [check = ''] = /^ {2}check\(.*?^ {2}\}/ms.exec(source) ?? [];
    expect(check.split('\n').length).toBeLessThanOrEqual(40);
    expect(check).not.toBe('');
  });

  it('says nothing in words that its messages do not hold', () => {
    expect(unsaid(`${rule.id}.ts`, readFileSync(`${folder}${rule.id}.ts`, 'utf8'))).toEqual([]);
  });

  it.each(speaking)('says all of it in the language of the plan, and is known by the same words: $title', (example) => {
    const text = clean(example.plan);
    const english = spokenIn(rule, example, text);
    const other = spokenIn({ ...rule, messages: marked(rule.messages) }, example, text);
    for (const { found } of [other, ...languages.map((language) => spokenIn(rule, example, text, language))])
      expect(found).toEqual(english.found);
    // A related place may bear its own title, as it stands in the plan.
    expect(other.said.filter((words) => !words.startsWith('‹') && !text.includes(words))).toEqual([]);
  });

  it('has two speaking and two silent examples, where it can be broken and looked alike in two ways', () => {
    const least = aboutTheText.test(rule.id) ? 1 : 2;
    // Only the runner speaks for a rule that broke: tests/rules/run.test.ts shows it.
    expect(speaking.length).toBeGreaterThanOrEqual(rule.id === 'internal/rule-failed' ? 0 : least);
    expect(silent.length).toBeGreaterThanOrEqual(least);
  });

  it.each([...speaking])('speaks where the carets are: $title', (example) => {
    const text = clean(example.plan);
    const findings = findingsOf(rule, example, text);
    const { spoke, marked } = places(example, findings);
    expect(spoke).toEqual(marked);
    expect(marked).not.toEqual([]);
    for (const { message, found, related, fixes } of findings) {
      const said = [message, found, ...related.map((one) => one.message), ...fixes.map((fix) => fix.title)];
      for (const words of said) expect(words).not.toMatch(/\{\w+\}|undefined|\[object|^$/);
      for (const words of said) expect(words).not.toMatch(forbidden);
    }
  });

  it.each([...silent])('is silent: $title', (example) => {
    const text = clean(example.plan);
    expect(places(example, findingsOf(rule, example, text))).toEqual({ spoke: [], marked: [] });
  });

  it.each([...speaking, ...silent])('can be read: $title', (example) => {
    const text = clean(example.plan);
    const { findings } = verdictOf(example, text);
    const spoilt = findings.filter(
      (finding) =>
        finding.rule !== rule.id && /^(syntax|internal|consistency\/(unknown|duplicate|repeated))/.test(finding.rule),
    );
    expect(aboutReading.test(rule.id) ? [] : readPart(planFile, text).problems).toEqual([]);
    expect(aboutReading.test(rule.id) ? [] : spoilt.map(({ rule: id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  it.each(speaking.filter(({ fixed }) => fixed !== undefined))('is mended by its first fix: $title', (example) => {
    const text = clean(example.plan);
    const [first] = findingsOf(rule, example, text).flatMap(({ fixes }) => fixes.slice(0, 1));
    expect(first && applied(text, first, example.filled)).toBe(example.fixed);
  });

  it.each(speaking.filter(({ settings }) => settings === undefined))(
    'falls silent where its first fix is applied: $title',
    (example) => {
      const text = clean(example.plan);
      const before = findingsOf(rule, example, text);
      for (const finding of before) {
        const [fix] = finding.fixes;
        if (!fix) continue;
        if (fix.kind === 'complete') expect(fix.edits.map((edit) => edit.text).join('')).not.toMatch(/\$\{/);
        const after = applied(text, fix, example.filled);
        const still = findingsOf(rule, example, after).filter(
          ({ found, about }) => found === finding.found && about === finding.about,
        );
        expect(still.map(({ message }) => message)).toEqual([]);
        if (!aboutReading.test(rule.id)) expect(readPart(planFile, after).problems).toEqual([]);
      }
    },
  );
});
