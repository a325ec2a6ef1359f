import type { Location } from 'vscode-languageserver';
import type { Plan } from '../../language/model/join.ts';
import { actorsOf, buildReport } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import type { Document } from '../../language/reports/report.ts';
import { forReaders } from '../engine/for-readers.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import type { RenderedReport, RenderReportParams, ReportInfo, ReportLanguage, RoleInfo } from '../protocol.ts';
import { fileOf } from './from-lsp.ts';
import type { Session } from './session.ts';
import { rangeOf } from './to-lsp.ts';

/** The reports there are. */
export function listReports({ language = 'en' }: { readonly language?: ReportLanguage }): ReportInfo[] {
  return allReports.map(({ id, aboutRoles, words }) => {
    const { title, answers } = words(language);
    return { id, title, answers, aboutRoles };
  });
}

/** A report on the plan of a document. */
export function renderReport(
  checked: CheckedPlan,
  { report, format, language, edition, role }: RenderReportParams,
  session: Session,
): RenderedReport | null {
  const definition = reportById(report);
  if (!definition) return null;
  const { plan, verdict } = forReaders(checked, { ...(language && { language }), ...(edition && { edition }) });
  const roles = definition.aboutRoles ? rolesOf(plan) : [];
  const isRoleGone = definition.aboutRoles && role !== undefined && actorsOf(plan, role).length === 0;
  const document = buildReport(definition, {
    plan,
    verdict,
    ...(edition && { edition }),
    ...(role === undefined || isRoleGone ? {} : { role }),
  });
  const why = whyStale(checked, isRoleGone ? role : undefined);
  return {
    title: document.title,
    plan: document.plan,
    root: session.uriOf(checked.root),
    content: contentOf(document, format, session),
    language: document.language,
    planLanguage: checked.plan.settings.language,
    roles,
    ...(why === undefined ? { state: 'fresh' } : { state: 'stale', why }),
  };
}

/** The roles and teams that a report about roles may be asked for, by what to ask for and what they are called. */
function rolesOf(plan: Plan): readonly RoleInfo[] {
  return actorsOf(plan, undefined).flatMap(({ name, title }) => {
    const asked = name ?? title;
    return asked ? [{ name: asked.text, title: (title ?? asked).text }] : [];
  });
}

function whyStale({ plan, unreadable }: CheckedPlan, goneRole: string | undefined): string | undefined {
  if (plan.partial || unreadable.length > 0)
    return 'Part of the plan could not be read: see the problems in its files.';
  return goneRole === undefined ? undefined : `No role and no team of the plan is called “${goneRole}”.`;
}

function contentOf(document: Document, format: RenderReportParams['format'], session: Session): string {
  switch (format) {
    case 'html':
      // A preview leads back to documents, which go by their URI.
      return renderHtml(document, { page: 'fragment', addressOf: session.uriOf });
    case 'page':
      return renderHtml(document, { page: 'document' });
    case 'md':
      return renderMarkdown(document);
    case 'json':
      return renderJson(document);
  }
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
