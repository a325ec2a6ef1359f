import { escapeText } from '../../../language/reports/render/html-text.ts';
import type { Document } from '../../../language/reports/report.ts';
import type { FrameWords } from '../../../language/reports/words/frame.ts';
import { plain } from './text.ts';

export const corePath = 'docProps/core.xml';

const names = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** What a file says of itself. No day that the plan or the caller has not fixed, and nobody's name. */
export function coreProperties({ title, plan, answers, asOf }: Document, { locale }: FrameWords): string {
  const day = asOf === undefined ? '' : `${asOf}T00:00:00Z`;
  const fields = [
    `<dc:title>${said(`${title}: ${plan}`)}</dc:title>`,
    `<dc:subject>${said(answers)}</dc:subject>`,
    '<dc:creator>Inquiry Plans</dc:creator>',
    `<dc:language>${locale}</dc:language>`,
    ...(day === '' ? [] : ['created', 'modified'].map((name) => stamp(name, day))),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${names}>${fields.join('')}</cp:coreProperties>`;
}

function said(text: string): string {
  return escapeText(plain(text));
}

function stamp(name: string, moment: string): string {
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
}
