import type { Plan } from '../../language/model/join.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Document } from '../../language/reports/report.ts';

/** The forms in which a report leaves the house: one row each, for the command line and the editor alike. */

/** What a file is made of. */
export interface ReportSource {
  readonly document: Document;
  readonly plan: Plan;
}

interface ReportFormat {
  /** How its files are called at the end, without the dot; the first is the one that we write. */
  readonly endings: readonly [string, ...string[]];
  /** `bytes` have no place on a terminal. */
  readonly content: 'text' | 'bytes';
  render(source: ReportSource): string | Uint8Array | Promise<string | Uint8Array>;
}

export const reportFormats = {
  html: {
    endings: ['html', 'htm'],
    content: 'text',
    render: ({ document }) => renderHtml(document, { page: 'document' }),
  },
  md: { endings: ['md', 'markdown'], content: 'text', render: ({ document }) => renderMarkdown(document) },
  json: { endings: ['json'], content: 'text', render: ({ document }) => renderJson(document) },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type FormatId = keyof typeof reportFormats;

export const formatIds = Object.keys(reportFormats).filter(isFormat);

export function isFormat(id: string): id is FormatId {
  return Object.hasOwn(reportFormats, id);
}

/** One of the formats, as all of them are used. */
export function formatOf(id: FormatId): ReportFormat {
  return reportFormats[id];
}

/** The format that a file is called by: that of its ending; undefined where it is none of ours. */
export function formatNamed(file: string): FormatId | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return formatIds.find((id) => formatOf(id).endings.includes(ending));
}
