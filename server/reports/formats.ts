import { hostVoice } from '../../language/locales/hosts.ts';
import type { Plan } from '../../language/model/join.ts';
import { type BuildInput, buildReport } from '../../language/reports/build.ts';
import { allReports } from '../../language/reports/index.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Document, ReportDefinition } from '../../language/reports/report.ts';
import { inRow } from '../../language/text/rows.ts';
import { calendarFile, hasCalendar, notInCalendar } from './calendar-file.ts';
import { dataPlanFile, hasDataPlan, toFillIn } from './data-plan-file.ts';
import { renderPdf } from './pdf/render.ts';
import { CannotMake } from './refusal.ts';

/** The forms in which a report leaves the house: one row each, for the command line and the editor alike. */

/** What a file is made of. */
export interface ReportSource {
  readonly document: Document;
  readonly plan: Plan;
  /** What was asked for: some forms are made of the plan, and not of what stands on the page. */
  readonly definition: ReportDefinition;
  readonly input: BuildInput;
}

/** What a format may use of the machine. */
export interface Means {
  /** The browser to print with, where one is named. */
  readonly browser?: string;
}

/** A report as whoever wants it in some form asks for it. */
export function sourceOf(definition: ReportDefinition, input: BuildInput): ReportSource {
  return { document: buildReport(definition, input), plan: input.plan, definition, input };
}

type Content = string | Uint8Array;

interface ReportFormat {
  /** How its files are called at the end, without the dot; the first is the one that we write. */
  readonly endings: readonly [string, ...string[]];
  /** `bytes` have no place on a terminal. */
  readonly content: 'text' | 'bytes';
  /** The reports that can be had in this form, where it is not all of them. */
  readonly only?: (report: ReportDefinition) => boolean;
  /** The content of the file; throws `CannotMake` where there is nothing to write, or nothing to write it with. */
  render(source: ReportSource, means: Means): Content | Promise<Content>;
  /** What whoever asked has to know of the file, a line each: what is not in it, or is to be filled in. */
  readonly notes?: (source: ReportSource) => readonly string[];
}

export const reportFormats = {
  html: {
    endings: ['html', 'htm'],
    content: 'text',
    render: ({ document }) => renderHtml(document),
  },
  md: { endings: ['md', 'markdown'], content: 'text', render: ({ document }) => renderMarkdown(document) },
  json: { endings: ['json'], content: 'text', render: ({ document }) => renderJson(document) },
  docx: {
    endings: ['docx'],
    content: 'bytes',
    render: async ({ document }) => (await import('./docx/render.ts')).renderDocx(document),
  },
  pdf: {
    endings: ['pdf'],
    content: 'bytes',
    render: ({ document }, { browser }) => renderPdf(document, browser),
  },
  ics: { endings: ['ics'], content: 'text', only: hasCalendar, render: calendarFile, notes: notInCalendar },
  madmp: { endings: ['madmp.json'], content: 'text', only: hasDataPlan, render: dataPlanFile, notes: toFillIn },
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

/** Whether a report can be had in some form. */
export function canBe(definition: ReportDefinition, id: FormatId): boolean {
  return formatOf(id).only?.(definition) ?? true;
}

/** The file, with what is to be known of it. */
export interface Made {
  readonly content: Content;
  readonly notes: readonly string[];
}

/** A report in some form, as the content of a file. Throws `CannotMake` where it cannot be had so. */
export async function made(id: FormatId, source: ReportSource, means: Means): Promise<Made> {
  const { render, notes } = formatOf(id);
  if (!canBe(source.definition, id)) throw new CannotMake(notAs(id, source));
  return { content: await render(source, means), notes: notes?.(source) ?? [] };
}

function notAs(id: FormatId, { definition: { id: report }, document: { language } }: ReportSource): string {
  const able = allReports.filter((one) => canBe(one, id)).map((one) => one.id);
  return hostVoice(language)('notAsForm', { report, format: id, reports: inRow(able, language, 'and') });
}

/** The format that a file is called by: that of its longest ending; undefined where it is none of ours. */
export function formatNamed(file: string): FormatId | undefined {
  const name = file.toLowerCase();
  const called = formatIds.flatMap((id) =>
    formatOf(id)
      .endings.filter((ending) => name.endsWith(`.${ending}`))
      .map((ending) => ({ id, length: ending.length })),
  );
  return called.toSorted((a, b) => b.length - a.length)[0]?.id;
}
