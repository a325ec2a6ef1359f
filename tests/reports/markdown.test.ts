import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Document, PlacedBlock } from '../../language/reports/report.ts';
import { hostile, inEveryField, mended, unsafe } from './hostile.ts';
import { example, reportIds, reportOn } from './plans.ts';

function markdown(...blocks: readonly PlacedBlock[]): string {
  const document: Document = {
    id: 't',
    title: 'Test',
    plan: 'A plan',
    answers: 'Why?',
    language: 'en',
    edition: 'partners',
    blocks,
  };
  return renderMarkdown(document).replace('# Test: A plan\n\n*Why?*\n\n', '');
}

const paragraph = (text: string): PlacedBlock => ({ type: 'paragraph', id: 'p', text: [{ text }] });

describe('text as Markdown', () => {
  it.each([
    ['plain words, 40 % of staff (all)', 'plain words, 40 % of staff (all)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['![seen](a.png)', '!\\[seen\\](a.png)'],
    ['http://example.org www.example.org', 'http\\://example.org www\\.example.org'],
    ['a | b \\| c', 'a \\| b \\\\\\| c'],
    ['`code` *star* _line_ ~~gone~~ $sum$', '\\`code\\` \\*star\\* \\_line\\_ \\~\\~gone\\~\\~ \\$sum\\$'],
    ['&lt; &#60; R&D, this & that', '\\&lt; \\&#60; R\\&D, this & that'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['2006-113', '2006-113'],
    ['two\n\nparagraphs\r\n# in one', 'two paragraphs # in one'],
    ['tab\tand \u0007 bell', 'tab and \uFFFD bell'],
    ['a \u202Eb\u2066 c', 'a b c'],
    ['שלום', '\u2068שלום\u2069'],
  ])('%j', (typed, shown) => {
    expect(markdown(paragraph(typed))).toBe(`${shown}\n`);
  });

  it('keeps a table a table', () => {
    const table: PlacedBlock = {
      type: 'table',
      id: 't',
      caption: 'Who | what',
      columns: [[{ text: 'Who' }], [{ text: 'What | why' }]],
      rowHeaders: true,
      rows: [[{ lines: [[{ text: 'A|B' }]] }, { lines: [[{ text: 'one' }], [{ text: 'two\nlines' }]] }]],
    };
    expect(markdown(table)).toBe(
      '**Who \\| what**\n\n| Who | What \\| why |\n| --- | --- |\n| A\\|B | one<br>two lines |\n',
    );
  });

  it('gives each party a row to sign in', () => {
    const lines = [
      { party: [{ text: 'Riverside' }], role: [{ text: 'Head teacher' }] },
      { party: [{ text: 'Council' }] },
    ];
    expect(markdown({ type: 'signatures', id: 's', lines })).toBe(
      '|  | Signature | Role | Date |\n| --- | --- | --- | --- |\n| For Riverside |  | Head teacher |  |\n| For Council |  |  |  |\n',
    );
  });
});

/** Bars that divide cells: those without a backslash that is not itself escaped. */
const bars = (line: string): number => line.replaceAll(/\\./g, '').split('|').length - 1;

/** The shape of a text: how each line begins, and how many cells it has. */
function shapeOf(text: string): string[] {
  return text.split('\n').map((line) => `${/^(#+ |\s*- |> |\| |)/.exec(line)?.[0]}${bars(line)}`);
}

describe.each(hostile)('a plan whose every text is %s', (text) => {
  it.each(reportIds)('keeps the shape of %s', (id) => {
    // As long as the other, because a report of one page has room for so much only.
    const words = 'Words '.repeat(text.length).slice(0, text.length - 1);
    const plain = renderMarkdown(reportOn(inEveryField(example('partnership'), `${words}s`), id));
    const odd = renderMarkdown(reportOn(inEveryField(example('partnership'), text), id));
    expect(shapeOf(odd)).toEqual(shapeOf(plain));
    expect(odd.replaceAll('<br>', '').replaceAll(/\\./g, '')).not.toMatch(/[<`[\]$@~]|:\/\/|\bwww\./);
  });
});

describe.each(mended)('a plan whose every text is %j', (typed) => {
  it.each(reportIds)('comes out in %s without what turns or breaks the text around it', (id) => {
    const text = renderMarkdown(reportOn(inEveryField(example('partnership'), typed), id));
    expect(text).not.toMatch(unsafe);
  });
});

describe('a figure as Markdown', () => {
  const figure: PlacedBlock = {
    type: 'figure',
    id: 'f',
    title: 'When what happens',
    alternative: 'One cycle, from September to December.',
    data: { type: 'timeline', items: [], undated: [], terms: [] },
    table: { type: 'table', caption: 'Cycles', columns: [[{ text: 'Cycle' }]], rowHeaders: true, rows: [] },
  };

  it('is what it shows in words, and the same as a table', () => {
    expect(markdown(figure)).toBe('One cycle, from September to December.\n\n**Cycles**\n\n| Cycle |\n| --- |\n');
  });

  it('leaves room to write where that is wanted, and begins a page with a line', () => {
    const line = '\\_'.repeat(60);
    expect(markdown({ type: 'blank', id: 'b', label: 'Your answer', lines: 2 })).toBe(`${line}\n\n${line}\n`);
    expect(markdown({ type: 'page-break', id: 'p' })).toBe('---\n');
  });
});
