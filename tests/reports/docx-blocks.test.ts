import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from '../../language/reports/report.ts';
import { renderDocx } from '../../server/reports/docx/render.ts';
import { bodyOf, documentOf, part } from './docx.ts';

const said = (text: string) => [{ text }];
const cell = (...lines: readonly string[]) => ({ lines: lines.map(said) });
const heading: PlacedBlock = { type: 'heading', level: 2, id: 'one', text: said('One') };
const afterTable = '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>';

/** A paragraph of a style with one run of text. */
const p = (style: string, text: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;

/** What a table says of itself: which of its cells are headings, what it is called, and its columns. */
const table = (headings: { row: boolean; column: boolean }, title: string, ...widths: readonly number[]): string =>
  `<w:tbl><w:tblPr><w:tblLook w:firstRow="${headings.row}" w:lastRow="false" w:firstColumn="${headings.column}" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>` +
  `<w:tblCaption w:val="${title}"/></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`;

const row = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';

describe('a block in Word', () => {
  it('a heading is a heading: the title of the report stands above the first of them', async () => {
    expect(await bodyOf(heading)).toEqual([p('Heading1', 'One')]);
    expect(await bodyOf({ ...heading, level: 4 })).toEqual([p('Heading3', 'One')]);
  });

  it('a paragraph keeps what is loud and what is quiet', async () => {
    const text = [{ text: 'Said ' }, { text: 'loudly', tone: 'strong' }, { text: ' or not', tone: 'quiet' }] as const;
    expect(await bodyOf({ type: 'paragraph', id: 'p', text })).toEqual([
      '<w:p><w:r><w:t>Said </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>loudly</w:t></w:r>' +
        '<w:r><w:rPr><w:color w:val="566063"/></w:rPr><w:t> or not</w:t></w:r></w:p>',
    ]);
  });

  it('a list has bullets of its style, and stays with the sentence before it', async () => {
    const list: PlacedBlock = { type: 'list', id: 'l', items: [said('A'), said('B')] };
    expect(await bodyOf({ type: 'paragraph', id: 'p', text: said('Both:') }, list)).toEqual([
      '<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>Both:</w:t></w:r></w:p>',
      p('ListBullet', 'A'),
      p('ListBullet', 'B'),
    ]);
  });

  it('a table has a caption, headings that come again on each page, and headings of rows', async () => {
    const block: PlacedBlock = {
      type: 'table',
      id: 't',
      caption: 'Who owes',
      columns: [said('Who'), said('What')],
      rowHeaders: true,
      rows: [
        [cell('Ash'), { ...cell('Nothing is stated'), state: 'gap' }],
        [cell('Birch'), cell('Visits', 'Records')],
      ],
    };
    expect(await bodyOf(block)).toEqual([
      p('Caption', 'Who owes'),
      table({ row: true, column: true }, 'Who owes', 3250, 6388),
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:tc>',
      `${p('TableHeading', 'Who')}</w:tc>`,
      '<w:tc>',
      `${p('TableHeading', 'What')}</w:tc></w:tr>`,
      row,
      '<w:tc>',
      `${p('TableRowHeading', 'Ash', '<w:keepNext/>')}</w:tc>`,
      '<w:tc>',
      `${p('TableText', 'Nothing is stated', '<w:keepNext/>')}</w:tc></w:tr>`,
      row,
      '<w:tc>',
      `${p('TableRowHeading', 'Birch')}</w:tc>`,
      '<w:tc>',
      p('TableList', 'Visits'),
      `${p('TableList', 'Records')}</w:tc></w:tr></w:tbl>`,
      afterTable,
    ]);
  });

  it('a table that is all its heading announces needs no caption, but is called by it', async () => {
    const block = {
      type: 'table',
      id: 't',
      caption: 'Who',
      columns: [said('Who')],
      rowHeaders: true,
      rows: [],
    } as const;
    const one = table({ row: true, column: true }, 'Who', 9638);
    expect((await bodyOf(heading, block)).slice(0, 2)).toEqual([p('Heading1', 'One'), one]);
    expect((await bodyOf(heading, block, block)).slice(0, 3)).toEqual([p('Heading1', 'One'), p('Caption', 'Who'), one]);
  });

  it('facts are a table whose first column is the headings', async () => {
    const facts: PlacedBlock = { type: 'facts', id: 'f', rows: [{ term: 'Who', lines: [said('All')] }] };
    expect(await bodyOf(facts)).toEqual([
      table({ row: false, column: true }, 'Who', 2381, 7257),
      row,
      '<w:tc>',
      `${p('TableRowHeading', 'Who')}</w:tc>`,
      '<w:tc>',
      `${p('TableText', 'All')}</w:tc></w:tr></w:tbl>`,
      afterTable,
    ]);
  });

  it('a note says in words what it is', async () => {
    expect(await bodyOf({ type: 'note', id: 'n', kind: 'gap', text: said('No party is named.') })).toEqual([
      '<w:p><w:pPr><w:pStyle w:val="NoteMissing"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>Missing: </w:t></w:r>' +
        '<w:r><w:t>No party is named.</w:t></w:r></w:p>',
    ]);
  });

  it('space to write is ruled, says what it is for, and stays together', async () => {
    const line = '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr>';
    expect(await bodyOf({ type: 'blank', id: 'b', label: 'Your answer', lines: 2 })).toEqual([
      table({ row: false, column: false }, 'Your answer', 9638),
      line,
      '<w:tc>',
      `${p('TableText', '', '<w:keepNext/>')}</w:tc></w:tr>`,
      line,
      '<w:tc>',
      `${p('TableText', '')}</w:tc></w:tr></w:tbl>`,
      afterTable,
    ]);
  });

  it('each party has a row to sign in that no page tears apart', async () => {
    const lines = [{ party: said('Riverside'), role: said('Head') }];
    const cells = ['', 'Signature', 'Role', 'Date'].flatMap((text) => ['<w:tc>', `${p('TableHeading', text)}</w:tc>`]);
    expect(await bodyOf({ type: 'signatures', id: 's', lines })).toEqual([
      table({ row: true, column: true }, 'Signature', 2505, 3084, 2313, 1734),
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      ...cells.slice(0, -1),
      `${cells.at(-1)}</w:tr>`,
      '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="964" w:hRule="atLeast"/></w:trPr>',
      '<w:tc>',
      '<w:p><w:pPr><w:pStyle w:val="TableRowHeading"/></w:pPr><w:r><w:t>For </w:t></w:r><w:r><w:t>Riverside</w:t></w:r></w:p></w:tc>',
      '<w:tc>',
      `${p('TableText', '')}</w:tc>`,
      '<w:tc>',
      `${p('TableText', 'Head')}</w:tc>`,
      '<w:tc>',
      `${p('TableText', '')}</w:tc></w:tr></w:tbl>`,
      afterTable,
    ]);
  });

  it('a page begins with what stands there, not with an empty line', async () => {
    expect(await bodyOf({ type: 'page-break', id: 'b' }, heading)).toEqual([
      p('Heading1', 'One', '<w:pageBreakBefore/>'),
    ]);
    expect((await bodyOf({ type: 'page-break', id: 'b' }, { type: 'list', id: 'l', items: [said('A')] }))[0]).toBe(
      p('AfterTable', '', '<w:pageBreakBefore/>'),
    );
  });

  it('a figure is a drawing, a picture for programs that cannot draw it, and what it shows in words', async () => {
    const figure: PlacedBlock = {
      type: 'figure',
      id: 'f',
      title: 'When & how',
      alternative: 'One cycle.',
      data: { type: 'timeline', items: [], undated: [], terms: [] },
    };
    const bytes = await renderDocx(documentOf(figure));
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('<wp:docPr id="1" name="When &amp; how" descr="One cycle." title="When &amp; how"/>');
    expect(xml).toContain('<w:t xml:space="preserve">One cycle.</w:t>');
    expect(part(bytes, 'word/media/image1.svg')).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>$/);
    expect([...(unzipSync(bytes)['word/media/image1.png'] ?? [])].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(part(bytes, 'word/media/image1.svg')).not.toMatch(/var\(|paint-order/);
  });
});

describe('words from right to left', () => {
  const origin = { file: '/plan.inquiry', start: 0, end: 1 };

  it('run their own way and turn nothing after them', async () => {
    const text = [{ text: 'See ' }, { text: 'שלום 12 עולם', origin }, { text: ', 3 times' }];
    expect(await bodyOf({ type: 'paragraph', id: 'p', text })).toEqual([
      '<w:p><w:r><w:t>See </w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום 12 עולם</w:t></w:r>' +
        '<w:r><w:t>\u200E</w:t></w:r><w:r><w:t>, 3 times</w:t></w:r></w:p>',
    ]);
  });

  it('begin a line on the right where the line is theirs alone', async () => {
    expect(await bodyOf({ type: 'paragraph', id: 'p', text: [{ text: '(שלום) and more', origin }] })).toEqual([
      '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>(</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום</w:t></w:r>' +
        '<w:r><w:t>) and more</w:t></w:r></w:p>',
    ]);
    const [mixed] = await bodyOf({ type: 'paragraph', id: 'p', text: [{ text: 'שלום', origin }, { text: ' and' }] });
    expect(mixed).not.toContain('<w:bidi/>');
  });
});
