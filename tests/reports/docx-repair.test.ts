import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { allReports } from '../../language/reports/index.ts';
import type { PlacedBlock } from '../../language/reports/report.ts';
import { forReaders } from '../../server/engine/for-readers.ts';
import { renderDocx } from '../../server/reports/docx/render.ts';
import { checkExamples } from '../examples/told.ts';
import { documentOf } from './docx.ts';
import { faultsIn } from './docx-faults.ts';
import { asProgramme, example, reportOf } from './plans.ts';

/** Word opens a file that owes it nothing, and asks about any other whether it should repair it. */

describe.each([
  ['stockborough', 'en'],
  ['better-schools', 'sv'],
] as const)('%s, in %s', (path, language) => {
  const checked = checkExamples(path, '2026-11-02');

  it.each(allReports)('opens as it is: $id', async (report) => {
    const [one] = await checked;
    if (!one) throw new Error('There is no example');
    const told = forReaders(one, { language });
    const document = buildReport(report, { ...told, ...asProgramme(report, told.plan, told.verdict) });
    expect(faultsIn(await renderDocx(document))).toEqual([]);
  });
});

const text = (said: string) => [{ text: said }];

describe('a block that holds nothing', () => {
  it.each<PlacedBlock>([
    { type: 'facts', id: 'a', rows: [] },
    { type: 'facts', id: 'a', rows: [{ term: '', lines: [] }] },
    { type: 'table', id: 'a', caption: '', columns: [], rowHeaders: true, rows: [] },
    { type: 'table', id: 'a', caption: '', columns: [text('A')], rowHeaders: true, rows: [[{ lines: [] }]] },
    { type: 'blank', id: 'a', label: '', lines: 0 },
    { type: 'signatures', id: 'a', lines: [] },
    { type: 'list', id: 'a', items: [] },
    { type: 'paragraph', id: 'a', text: [] },
    { type: 'page-break', id: 'a' },
  ])('is no reason to repair a file: %j', async (block) => {
    expect(faultsIn(await renderDocx(documentOf(block)))).toEqual([]);
  });

  it('nor is a report without a block', async () => {
    expect(faultsIn(await renderDocx(documentOf()))).toEqual([]);
  });
});

/** A sound file with something wrong in one of its parts. */
async function spoiled(path: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const parts = unzipSync(await sound());
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`There is no ${from}`);
  return faultsIn(zipSync({ ...parts, [path]: strToU8(after) }));
}

let made: Promise<Uint8Array> | undefined;

function sound(): Promise<Uint8Array> {
  made ??= renderDocx(reportOf(example('partnership'), 'contract'));
  return made;
}

const body = 'word/document.xml';

describe('what Word would repair', () => {
  it.each([
    [body, '<w:body>', '<w:body><w:p><w:r><w:t>&#7;</w:t></w:r></w:p>', `${body}: no character 7`],
    [
      body,
      '<w:pStyle w:val="Title"/>',
      '<w:keepNext/><w:pStyle w:val="Title"/>',
      `${body}: w:pStyle too late in w:pPr`,
    ],
    [body, '<w:pStyle w:val="Title"/>', '<w:title/>', `${body}: w:title in w:pPr`],
    [body, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Tilte"/>', 'no style Tilte'],
    [body, /<w:tr>.*?<\/w:tr>/s, '<w:tr/>', `${body}: a row of another width than its table`],
    [body, '<w:body>', '<w:body><w:tbl><w:tblGrid><w:gridCol/></w:tblGrid></w:tbl>', `${body}: a table without rows`],
    [body, 'w:fldCharType="separate"', 'w:fldCharType="end"', `${body}: a field astray: end`],
    [body, '<w:fldChar w:fldCharType="end"/>', '', `${body}: a field that does not end`],
    [body, '<w:bookmarkEnd w:id="1"/>', '', `${body}: a bookmark that does not end`],
    [body, 'w:anchor="_Toc1"', 'w:anchor="_Toc99"', `${body}: no bookmark _Toc99`],
    [body, 'w:name="_Toc2"', 'w:name="_Toc1"', `${body}: two bookmarks _Toc1`],
    [body, 'r:id="rId6"', 'r:id="rId66"', `${body}: leads nowhere: rId66`],
    [
      'word/_rels/document.xml.rels',
      'Target="header1.xml"',
      'Target="header9.xml"',
      `${body}: no such part: word/header9.xml`,
    ],
    [
      '[Content_Types].xml',
      'PartName="/word/header1.xml"',
      'PartName="/word/header9.xml"',
      'no type of its own: word/header1.xml',
    ],
    ['word/styles.xml', '<w:numId w:val="', '<w:numId w:val="9', expect.stringMatching(/^no list 9/)],
    [
      'word/numbering.xml',
      '<w:abstractNumId w:val="',
      '<w:abstractNumId w:val="9',
      expect.stringMatching(/^no pattern 9/),
    ],
  ])('is found out, in %s: %s as %s', async (path, from, to, fault) => {
    expect(await spoiled(path, from, to)).toContainEqual(fault);
  });
});
