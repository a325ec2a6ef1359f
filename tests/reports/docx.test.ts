import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from '../../language/reports/report.ts';
import { renderDocx } from '../../server/reports/docx/render.ts';
import { bodyOf, documentOf, lettersIn, part } from './docx.ts';
import { faultsIn } from './docx-faults.ts';
import { everywhere, hostile } from './hostile.ts';
import { example, reportIds, reportOf } from './plans.ts';

const said = (text: string) => [{ text }];
const heading: PlacedBlock = { type: 'heading', level: 2, id: 'one', text: said('One') };

describe('a Word document', () => {
  it('is the same every time, and tells no day that nobody fixed', async () => {
    const document = reportOf(example('partnership'), 'ownership-map');
    const bytes = await renderDocx(document);
    expect(Buffer.compare(await renderDocx(document), bytes)).toBe(0);
    expect(part(bytes, 'docProps/core.xml')).not.toContain('dcterms:created');
  });

  it('says what it is called, its language and the day it stands for', async () => {
    const bytes = await renderDocx({ ...documentOf(heading), plan: 'A & B', language: 'sv', asOf: '2026-11-02' });
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Test: A &amp; B</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-02T00:00:00Z</dcterms:created>');
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE" w:bidi="ar-SA"/>');
    expect(lettersIn(part(bytes, 'word/document.xml'))).toContain('Läget den 2 november 2026');
  });

  it('has contents that lead to its sections before anybody updates them', async () => {
    const xml = part(await renderDocx(reportOf(example('partnership'), 'contract')), 'word/document.xml');
    const entries = [...xml.matchAll(/<w:hyperlink w:history="1" w:anchor="(_Toc\d+)">.*?<w:t [^>]*>([^<]*)/g)];
    expect(entries.map(([, , text]) => text)).toEqual([
      'Working contract, first year',
      'Agreement: Data sharing',
      'Signatures',
    ]);
    for (const [, anchor] of entries) expect(xml).toContain(`<w:bookmarkStart w:name="${anchor}"`);
    expect(xml).not.toContain('w:dirty="true"');
  });

  it('has the plan and the report on each page but the first, and its number on all', async () => {
    const bytes = await renderDocx({ ...documentOf(heading), language: 'es' });
    expect(lettersIn(part(bytes, 'word/header1.xml'))).toBe('A planTest');
    expect(lettersIn(part(bytes, 'word/header2.xml'))).toBe('');
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(lettersIn(part(bytes, footer))).toBe('Página  de ');
      expect(part(bytes, footer)).toMatch(/PAGE<[\s\S]*NUMPAGES</);
    }
    expect(part(bytes, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });
});

/** Every part that is XML. */
function partsOf(bytes: Uint8Array): readonly (readonly [path: string, xml: string])[] {
  const paths = Object.keys(unzipSync(bytes)).filter((path) => /\.(xml|rels|svg)$/.test(path));
  return paths.map((path) => [path, part(bytes, path)]);
}

describe('whatever a plan says', () => {
  const everything = hostile.join(' ¶ ');

  it.each(reportIds)('comes out as text in %s', async (id) => {
    const bytes = await renderDocx(reportOf(everywhere(example('partnership'), everything), id));
    for (const [path, xml] of partsOf(bytes)) expect([path, XMLValidator.validate(xml)]).toEqual([path, true]);
    expect(faultsIn(bytes)).toEqual([]);
    const xml = part(bytes, 'word/document.xml');
    expect(lettersIn(xml)).toContain(everything);
    expect(xml).not.toMatch(/<(script|img|svg|i|b|h1)\b/);
    expect(part(bytes, 'word/_rels/document.xml.rels')).not.toContain('TargetMode="External"');
  });

  it('holds no character that XML has no place for', async () => {
    const bad = 'a\u0000b\u0007c\uFFFEd\uD800e\u202Ef\r\n\tg';
    const text = said(bad);
    const document = { ...documentOf({ type: 'paragraph', id: 'p', text }), title: bad, plan: bad, answers: bad };
    for (const [path, xml] of partsOf(await renderDocx(document))) {
      expect([path, XMLValidator.validate(xml)]).toEqual([path, true]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E\uFFFE\uFFFF]/);
    }
    expect(await bodyOf({ type: 'paragraph', id: 'p', text })).toEqual([
      '<w:p><w:r><w:t>a\uFFFDb\uFFFDc\uFFFDd\uFFFDef g</w:t></w:r></w:p>',
    ]);
  });
});
