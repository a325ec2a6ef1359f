import type { CancellationToken, Location } from 'vscode-languageserver';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import type { Document } from '../../language/reports/report.ts';
import { forReaders } from '../engine/for-readers.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import type { RenderedReport, RenderReportParams, ReportInfo, ReportLanguage } from '../protocol.ts';
import { canBe, type FormatId, type Means, made, type ReportSource, sourceOf } from '../reports/formats.ts';
import { fileOf } from './from-lsp.ts';
import type { Session } from './session.ts';
import { rangeOf } from './to-lsp.ts';

/** The forms of a whole file, in the order to offer them. */
const forms = ['docx', 'pdf', 'page', 'md', 'ics', 'madmp', 'json'] as const;

/** The reports there are. */
export function listReports({ language = 'en' }: { readonly language?: ReportLanguage }): ReportInfo[] {
  return allReports.map((report) => {
    const { id, aboutRoles, words } = report;
    const { title, answers } = words(language);
    return { id, title, answers, aboutRoles, formats: forms.filter((form) => canBe(report, formatFor(form))) };
  });
}

/** A report on the plan of a document. */
export async function renderReport(
  checked: CheckedPlan,
  { report, format, language, edition, role, browser }: RenderReportParams,
  { session, token }: { readonly session: Session; readonly token: CancellationToken },
): Promise<RenderedReport | null> {
  const definition = reportById(report);
  if (!definition) return null;
  const { plan, verdict } = forReaders(checked, { ...(language && { language }), ...(edition && { edition }) });
  const members = definition.aboutMembers ? await session.shelf.of(checked, edition, token) : undefined;
  const source = sourceOf(definition, {
    plan,
    verdict,
    ...(edition && { edition }),
    ...(role === undefined ? {} : { role }),
    ...(members && { members }),
  });
  const isStale = checked.plan.partial || checked.unreadable.length > 0;
  return {
    title: source.document.title,
    plan: source.document.plan,
    root: session.uriOf(checked.root),
    ...(await contentOf(source, { format, ...(browser && { browser }) }, session)),
    ...(isStale
      ? { state: 'stale', why: 'Part of the plan could not be read: see the problems in its files.' }
      : { state: 'fresh' }),
  };
}

type Form = RenderReportParams['format'];

function formatFor(form: Exclude<Form, 'html'>): FormatId {
  return form === 'page' ? 'html' : form;
}

/** The body for a preview, or a whole file to keep: bytes go over the wire as Base64. */
async function contentOf(
  source: ReportSource,
  { format, ...means }: Means & { readonly format: Form },
  session: Session,
): Promise<Pick<RenderedReport, 'content' | 'encoding' | 'notes'>> {
  if (format === 'html')
    return { content: renderHtml(withUris(source.document, session), { page: 'fragment' }), encoding: 'text' };
  const { content, notes } = await made(formatFor(format), source, means);
  if (typeof content === 'string') return { content, encoding: 'text', notes };
  return { content: Buffer.from(content).toString('base64'), encoding: 'base64', notes };
}

/** A preview leads back to documents, which go by their URI. */
function withUris(document: Document, session: Session): Document {
  const copy: Document = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    isSpan(value) ? { ...value, file: session.uriOf(value.file) } : value,
  );
  return copy;
}

function isSpan(value: unknown): value is { readonly file: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    typeof value.file === 'string' &&
    'start' in value &&
    'end' in value
  );
}

/** The place in a document that a `data-source` names: `uri#start-end`. */
export async function reveal(session: Session, source: string): Promise<Location | null> {
  const [, uri, start, end] = /^(.*)#(\d+)-(\d+)$/.exec(source) ?? [];
  if (uri === undefined) return null;
  const file = fileOf(uri);
  const root = session.workspace.rootOf(file);
  const checked = root === undefined ? undefined : await session.workspace.check(root);
  const document = checked && session.documentsOf(checked)(file);
  return document ? { uri: document.uri, range: rangeOf(document, { start: Number(start), end: Number(end) }) } : null;
}
