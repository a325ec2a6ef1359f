import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPart } from '../../language/syntax/lower.ts';
import { lostFrom, placesHeld, typedIn } from '../support/cover.ts';
import { outlineOf } from '../support/outline.ts';
import { planOf } from '../support/plan.ts';
import { spokenOf } from '../support/syntax.ts';
import { exampleText } from './example.ts';
import { cutsOf, linesHeld } from './lines-held.ts';

/** A plan by somebody who indents and writes no braces but in blocks of one line. */
function withoutBraces(text: string): string {
  return text.replaceAll(/[ \t]*\{([ \t]*(?:\/\/.*)?)$/gm, '$1').replaceAll(/^[ \t]*\}[ \t]*\n/gm, '');
}

const outline = (text: string): string => outlineOf(readPart('plan.inquiry', text));

/** The text with the braces that the messages offer. */
function mended(text: string): string {
  const fixes = spokenOf(planOf(text)).map(({ fixes: [fix] }) => fix?.edits ?? []);
  return fixes
    .flat()
    .reduceRight((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
}

const examples = ['first-inquiry', 'stockborough', 'programme'].map((name) => [name, exampleText(name)] as const);

describe.each(examples)('the example %s without its braces', (_name, text) => {
  const bare = withoutBraces(text);

  it('is told of once a block, and of nothing else', () => {
    const told = spokenOf(planOf(bare)).map(({ rule, message }) => `${rule} ${message}`);
    expect(told.filter((one) => one !== 'syntax/unclosed indented')).toEqual([]);
    expect(told.length).toBeLessThanOrEqual(6);
  });

  it('loses nothing that it held with them', () => {
    const lost = (typed: string): string[] => lostFrom(typedIn(typed), placesHeld(readPart('plan.inquiry', typed)));
    expect(lost(bare)).toEqual(lost(text));
  });

  it('is read as it is once its braces are put in', () => {
    expect(spokenOf(planOf(mended(bare)))).toEqual([]);
    expect(outline(mended(bare))).toBe(outline(bare));
  });
});

it('the one-page example is read as if it had its braces', () => {
  const text = exampleText('first-inquiry');
  expect(outline(withoutBraces(text))).toBe(outline(text));
});

it('a line that is half typed leaves the lines below as they were', () => {
  const lines = withoutBraces(exampleText('first-inquiry')).split('\n');
  const heldIn = (text: string): readonly (string | undefined)[] => linesHeld(readPart('plan.inquiry', text), text);
  const whole = heldIn(lines.join('\n'));
  const misread: string[] = [];
  lines.forEach((line, row) => {
    for (const cut of cutsOf(line)) {
      const held = heldIn([...lines.slice(0, row), cut, ...lines.slice(row + 1)].join('\n'));
      const changed = lines.findIndex((_, index) => index > row && held[index] !== whole[index]);
      if (changed >= 0) misread.push(`${cut}⏎${lines[changed]}: ${held[changed]} for ${whole[changed]}`);
    }
  });
  expect(misread).toEqual([]);
});

describe('lines of any depth', () => {
  const lines = fc.constantFrom(
    'question why "Why?"',
    'evidence walks "Walks" by tutor,',
    'evidence "Walks" // two',
    'change "Puzzle"',
    'step "Choose" { every Friday }',
    'method interview',
    'by tutor',
    'tentative',
    '"words"',
    'personal data "Drive"',
    'until 2027-07-31',
    'wobbly 5',
    'role ta "TA"',
    '/* one',
    'two */',
    '',
  );
  const text = fc
    .array(fc.tuple(fc.constantFrom('', '  ', '    ', '      ', '\t'), lines), { maxLength: 14 })
    .map((all) => all.map(([indent, line]) => `${indent}${line}`).join('\n'));

  it('are read as they are once their braces are put in', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const indented = spokenOf(planOf(typed)).filter(({ message }) => message === 'indented');
        const put = indented
          .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
          .reduceRight(
            (rest, { span, text: words }) => rest.slice(0, span.start) + words + rest.slice(span.end),
            typed,
          );
        expect(outline(put)).toBe(outline(typed));
        expect(spokenOf(planOf(put)).filter(({ message }) => message === 'indented')).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});
