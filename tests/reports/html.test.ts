import { describe, expect, it } from 'vitest';
import { renderHtml, renderPieces } from '../../language/reports/render/html.ts';
import { documentStyles, previewStyles } from '../../language/reports/render/styles.ts';
import type { Document, PlacedBlock } from '../../language/reports/report.ts';
import { hostile, inEveryField, mended, unsafe } from './hostile.ts';
import { example, planFile, reportIds, reportOf, reportOn } from './plans.ts';

function documentOf(...blocks: readonly PlacedBlock[]): Document {
  return {
    id: 'test',
    title: 'Test',
    plan: 'A plan',
    answers: 'What is it?',
    language: 'en',
    edition: 'partners',
    blocks,
  };
}

/** All that a preview shows of a report. */
const preview = (document: Document): string =>
  renderPieces(document)
    .map(({ html }) => html)
    .join('');

const body = (block: PlacedBlock): string => renderPieces(documentOf(block))[1]?.html ?? '';

const origin = { file: '/plans/a "b".inquiry', start: 3, end: 9 };

describe('a block as HTML', () => {
  it('space to write is ruled lines that say what they are for', () => {
    expect(body({ type: 'blank', id: 'b', label: 'Your answer', lines: 2 })).toBe(
      '<div id="b" class="blank" role="img" aria-label="Your answer"><div class="rule"></div><div class="rule"></div></div>\n',
    );
  });

  it('a page may begin anew', () => {
    expect(body({ type: 'page-break', id: 'p' })).toBe('<div id="p" class="page-break"></div>\n');
  });

  it('leads to its places by their numbers, the head of the report too', () => {
    const other = { ...origin, start: 12, end: 15 };
    const text = [{ text: 'One ', origin }, { text: 'and ' }, { text: 'two', origin: other }];
    const heading: PlacedBlock = { type: 'heading', level: 2, id: 'one', text };
    const [head, piece] = renderPieces({ ...documentOf(heading), planOrigin: origin });
    expect(piece).toEqual({
      id: 'one',
      html: '<h2 id="one" data-source="one:0"><bdi data-source="one:0">One </bdi>and <bdi data-source="one:1">two</bdi></h2>\n',
      places: [origin, other],
    });
    expect(head?.html).toContain('<h1><bdi data-source=".masthead:0">A plan</bdi></h1>');
    expect(head?.places).toEqual([origin]);
  });

  it('is the same when the text before it grows, and only its places are others', () => {
    const after = (start: number): PlacedBlock => {
      const runs = ['One', 'two'].map((text, at) => ({ text, origin: { ...origin, start: start + at, end: 99 } }));
      return { type: 'list', id: 'l', items: [runs] };
    };
    const [before, now] = [3, 4].map((start) => renderPieces(documentOf(after(start)))[1]);
    expect(now?.html).toBe(before?.html);
    expect(now?.places.map(({ start }) => start)).toEqual([4, 5]);
  });

  it('a table has a caption, scopes, labels for narrow pages, and gaps with a class', () => {
    const table: PlacedBlock = {
      type: 'table',
      id: 't',
      caption: 'Who owes',
      columns: [[{ text: 'Who' }], [{ text: 'What' }]],
      rowHeaders: true,
      rows: [[{ lines: [[{ text: 'A' }]] }, { lines: [[{ text: 'Nothing' }]], state: 'gap' }]],
    };
    expect(body(table)).toBe(
      [
        '<div class="table short">',
        '<table id="t" role="table">',
        '<caption id="t.caption">Who owes</caption>',
        '<thead role="rowgroup">',
        '<tr role="row"><th scope="col" role="columnheader">Who</th><th scope="col" role="columnheader">What</th></tr>',
        '</thead>',
        '<tbody role="rowgroup">',
        '<tr role="row"><th scope="row" role="rowheader">A</th><td role="cell" data-label="What" class="gap">Nothing</td></tr>',
        '</tbody>',
        '</table>',
        '</div>',
        '',
      ].join('\n'),
    );
  });

  it('a table is reached by keyboard where its longest words may be wider than the page, and only there', () => {
    const table = (word: string): string =>
      body({
        type: 'table',
        id: 't',
        caption: 'Who owes',
        columns: Array.from({ length: 5 }, () => [{ text: 'Who' }]),
        rowHeaders: true,
        rows: [Array.from({ length: 5 }, () => ({ lines: [[{ text: `A ${word}` }]] }))],
      });
    const reached = '<div class="table short" role="group" tabindex="0" aria-labelledby="t.caption">\n';
    expect(table('Undervisningsråd')).toContain(reached);
    expect(table('head teacher of a school')).toContain('<div class="table short">\n');
    expect(table('x'.repeat(400))).toContain(reached);
  });

  it('a note says in words what it is', () => {
    const note: PlacedBlock = { type: 'note', id: 'n', kind: 'gap', text: [{ text: 'No party is named.' }] };
    expect(body(note)).toBe(
      '<p id="n" class="note gap"><strong class="label">Missing</strong> No party is named.</p>\n',
    );
  });

  it('a very long word may break, and is still the same word', () => {
    const html = body({ type: 'paragraph', id: 'p', text: [{ text: 'x'.repeat(40) }] });
    expect(html).toBe(`<p id="p">${'x'.repeat(16)}<wbr>${'x'.repeat(16)}<wbr>${'x'.repeat(8)}</p>\n`);
  });

  it('marks of direction do not reach beyond the text they stand in', () => {
    const html = body({ type: 'paragraph', id: 'p', text: [{ text: 'a \u202Etxt.exe\u2069 b', origin }] });
    expect(html).toMatch(/<bdi [^>]*>a txt\.exe b<\/bdi>/);
  });
});

/** What says that an element is SVG; nobody fetches it. */
const nameOfSvg = ' xmlns="http://www.w3.org/2000/svg"';

describe('an exported page', () => {
  it.each(reportIds)('%s stands alone: no script, nothing remote, nobody’s paths', (id) => {
    const html = renderHtml(reportOf(example('partnership'), id));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html.replaceAll(nameOfSvg, '')).not.toMatch(/<script|<link|<iframe|src=|url\(|@import|https?:/i);
    expect(html).not.toContain('data-source');
    expect(html).not.toContain(planFile);
  });

  it('begins with the answer, where a report gives one before its first section', () => {
    const html = renderHtml(reportOf(example('partnership'), 'partnership-review'));
    const places = ['<dt>Have seen something', '<nav class="contents"', '<h2 id="sides"'].map((one) =>
      html.indexOf(one),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  it('has contents that lead to its sections', () => {
    const html = renderHtml(reportOf(example('partnership'), 'contract'));
    const links = [...html.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id);
    expect(links).toEqual(['contract-working-contract-first-year', 'agreement-data-sharing', 'signatures']);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });
});

describe('a figure as HTML', () => {
  const drawn = (id: string): string => renderHtml(reportOf(example('partnership'), id));

  it('is a picture with what it shows in words, and a table that says the same', () => {
    expect(drawn('ownership-map')).toMatch(
      /<figure>\n<svg [^>]*id="balance\.figure\.picture" class="figure" role="img"[\s\S]*<figcaption>Who owns, leads and decides<\/figcaption>\n<\/figure>\n<div class="table/,
    );
  });

  it('stands by itself where the tables of its section tell everything', () => {
    expect(drawn('cycle-calendar')).toMatch(
      /<\/figure>\n<div class="table">\n<table role="table">\n<caption id="calendar\.table\.caption">What happens when</,
    );
  });

  it('leads back to the text in the preview alone', () => {
    const inPicture = /<svg[\s\S]* data-source="[\s\S]*<\/svg>/;
    expect(preview(reportOf(example('partnership'), 'ownership-map'))).toMatch(inPicture);
    expect(drawn('ownership-map')).not.toMatch(inPicture);
  });
});

describe('the preview', () => {
  it.each(reportIds)('%s has no two pieces with one id', (id) => {
    const pieces = renderPieces(reportOf(example('partnership'), id));
    expect(new Set(pieces.map((piece) => piece.id)).size).toBe(pieces.length);
    const ids = pieces.flatMap(({ html }) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one));
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });

  it('keeps the ids of other sections when one changes', () => {
    const before = example('partnership');
    const after = before.replace('owner of decisions     riverside-head', 'owner of decisions     riverside-coord');
    const ids = (text: string): string[] => renderPieces(reportOf(text, 'contract')).map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
  });

  it('takes its colours from the editor, and brings none from elsewhere', () => {
    expect(previewStyles).toContain('var(--vscode-editor-background');
    expect(`${previewStyles}${documentStyles}`).not.toMatch(/url\(|@import|https?:/);
  });
});

const allowed =
  /^(html|head|meta|title|style|body|main|article|header|nav|h[1-4]|p|a|ol|ul|li|dl|dt|dd|div|table|caption|thead|tbody|tr|th|td|bdi|span|strong|wbr|figure|figcaption|svg|g|desc|text|tspan|rect|path|line|circle)$/;

/** What a reader sees: the text of a page without its tags. */
function visible(html: string): string {
  const text = html.replaceAll('<wbr>', '').replaceAll(/<[^>]*>/g, ' ');
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}

describe.each(hostile)('a plan whose every text is %s', (text) => {
  it.each(reportIds)('comes out as text in %s', (id) => {
    const report = reportOn(inEveryField(example('partnership'), text), id);
    for (const page of [renderHtml(report), preview(report)]) {
      const html = page.replace(/<style>[\s\S]*?<\/style>/, '');
      const tags = [...html.matchAll(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g)];
      expect(tags.map(([, name]) => name).filter((name) => !allowed.test(name ?? ''))).toEqual([]);
      expect(
        tags.filter(([, , attributes]) => /\son\w+\s*=|javascript:/i.test(withoutValues(attributes ?? ''))),
      ).toEqual([]);
      expect(visible(html)).toContain(text);
    }
  });
});

describe.each(mended)('a plan whose every text is %j', (typed, shown) => {
  it.each(reportIds)('comes out in %s without what turns or breaks the text around it', (id) => {
    const html = renderHtml(reportOn(inEveryField(example('partnership'), typed), id));
    expect(html).not.toMatch(unsafe);
    expect(visible(html)).toContain(shown);
  });
});

/** The attributes of a tag without what stands in their quotes, where anything may. */
function withoutValues(attributes: string): string {
  return attributes.replaceAll(/"[^"]*"/g, '""');
}

describe('the edges of printed pages', () => {
  it('name the plan, the report and the page, and hold text alone', () => {
    const html = renderHtml({ ...documentOf(), plan: 'A "plan"</style>', language: 'sv' });
    expect(html).toContain(
      String.raw`@top-left { content: "A \22 plan\22 \3c \2f style\3e "; } @top-right { content: "Test"; }`,
    );
    expect(html).toContain('content: "Sida " counter(page) " av " counter(pages) "";');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});
