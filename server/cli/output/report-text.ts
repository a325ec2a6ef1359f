import { buildReport } from '../../../language/reports/build.ts';
import type { Members } from '../../../language/reports/members.ts';
import { renderHtml } from '../../../language/reports/render/html.ts';
import { renderJson } from '../../../language/reports/render/json.ts';
import { renderMarkdown } from '../../../language/reports/render/markdown.ts';
import type { Document, ReportDefinition } from '../../../language/reports/report.ts';
import type { Edition } from '../../../language/reports/teller.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';

export const reportFormats = ['html', 'md', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportTextOptions {
  readonly format: ReportFormat;
  readonly for?: Edition;
  readonly asOf?: string;
  readonly role?: string;
  /** Of a report about a programme: its plans. */
  readonly members?: Members;
}

/** A report on a plan, as the text of a file. */
export function reportText(
  definition: ReportDefinition,
  { plan, verdict }: CheckedPlan,
  { format, for: edition, asOf, role, members }: ReportTextOptions,
): string {
  const document: Document = buildReport(definition, {
    plan,
    verdict,
    ...(edition && { edition }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(role === undefined ? {} : { role }),
    ...(members === undefined ? {} : { members }),
  });
  switch (format) {
    case 'html':
      return renderHtml(document, { page: 'document' });
    case 'md':
      return renderMarkdown(document);
    case 'json':
      return renderJson(document);
  }
}
