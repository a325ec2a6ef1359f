import { strFromU8, unzipSync } from 'fflate';
import type { Document, PlacedBlock } from '../../language/reports/report.ts';
import { renderDocx } from '../../server/reports/docx/render.ts';

/** The parts of a Word document, read as its readers would. */

/** The text of one part: `word/document.xml`. */
export function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`There is no ${path}`);
  return strFromU8(found);
}

/** What a reader reads of a part: its letters alone. */
export function lettersIn(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return texts.join('').replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => signs[name] ?? '');
}

export function documentOf(...blocks: readonly PlacedBlock[]): Document {
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

/** The blocks as Word has them, below the head of the report: an element a line, without what only says how it looks. */
export async function bodyOf(...blocks: readonly PlacedBlock[]): Promise<readonly string[]> {
  const xml = part(await renderDocx(documentOf(...blocks)), 'word/document.xml');
  const from = xml.indexOf('</w:p>', xml.indexOf('What is it?')) + '</w:p>'.length;
  return xml
    .slice(from, xml.lastIndexOf('<w:sectPr>'))
    .replaceAll(/<w:(tblBorders|tcBorders|tblCellMar)>.*?<\/w:\1>|<w:(tblW|tcW|tblLayout|shd|vAlign)\b[^>]*\/>/g, '')
    .replaceAll(/<w:(tcPr|trPr)><\/w:\1>| xml:space="preserve"/g, '')
    .replaceAll(/(?<!^)<w:(p|tbl|tr|tc)>/g, '\n$&')
    .split('\n');
}
