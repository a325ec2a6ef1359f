import type { CancellationToken, Location } from 'vscode-languageserver';
import { type HostVoice, hostVoice } from '../../language/locales/hosts.ts';
import { called } from '../../language/model/ask/facts.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { actorsOf } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderHtml } from '../../language/reports/render/html.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { forReaders } from '../engine/for-readers.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import type { RenderedReport, RenderReportParams, ReportInfo, ReportLanguage, RoleInfo } from '../protocol.ts';
import { canBe, type FormatId, type Means, made, type ReportSource, sourceOf } from '../reports/formats.ts';
import { accountFor } from './accounts.ts';
import { fileOf } from './from-lsp.ts';
import type { Session } from './session.ts';
import { rangeOf } from './to-lsp.ts';

/** The forms of a whole file, in the order to offer them. */
const forms = ['docx', 'pdf', 'page', 'md', 'ics', 'madmp', 'json'] as const;

/** The reports there are. */
export function listReports({ language }: { readonly language: ReportLanguage }): ReportInfo[] {
  return allReports.map((report) => {
    const { id, aboutRoles, words } = report;
    const { title, answers } = words(language);
    return { id, title, answers, aboutRoles, formats: forms.filter((form) => canBe(report, formatFor(form))) };
  });
}

/** A report on the plan of a document. */
export async function renderReport(
  checked: CheckedPlan,
  { format, role, browser, ...asked }: RenderReportParams,
  { session, token }: { readonly session: Session; readonly token: CancellationToken },
): Promise<RenderedReport | null> {
  const told = toldTo(checked, asked);
  if (!told) return null;
  const { definition, edition, account } = told;
  const { plan, verdict } = told.checked;
  const members = definition.aboutMembers ? await session.shelf.of(checked, edition, token) : undefined;
  const roles = definition.aboutRoles ? rolesOf(plan) : [];
  const isRoleGone = definition.aboutRoles && role !== undefined && actorsOf(plan, role).length === 0;
  const source = sourceOf(definition, {
    plan,
    verdict,
    edition,
    ...(account && { account }),
    ...(role === undefined || isRoleGone ? {} : { role }),
    ...(members && { members }),
  });
  const why = whyStale(checked, isRoleGone ? role : undefined, hostVoice(source.document.language));
  return {
    title: account ? called(account) : source.document.title,
    plan: source.document.plan,
    root: session.uriOf(checked.root),
    ...(await contentOf(source, { format, ...(browser && { browser }) }, session)),
    language: source.document.language,
    planLanguage: checked.plan.settings.language,
    edition,
    ownEdition: told.ownEdition,
    roles,
    ...(why === undefined ? { state: 'fresh' } : { state: 'stale', why }),
  };
}

/** A plan as the readers of a report get it. */
interface Telling {
  readonly definition: ReportDefinition;
  readonly checked: CheckedPlan;
  readonly edition: Edition;
  readonly ownEdition: Edition;
  readonly account?: Thing;
}

/** What is told, and in which edition: an account chooses its form and its edition by itself. */
function toldTo(
  checked: CheckedPlan,
  { report, account, language, edition }: Pick<RenderReportParams, 'report' | 'account' | 'language' | 'edition'>,
): Telling | undefined {
  const readers = { ...(language && { language }), ...(edition && { edition }) };
  if (account !== undefined) {
    const { report: definition, ...given } = accountFor(checked, account, readers);
    return { definition, ...given };
  }
  const definition = reportById(report);
  if (!definition) return undefined;
  const ownEdition = 'partners';
  return { definition, checked: forReaders(checked, readers), edition: edition ?? ownEdition, ownEdition };
}

/** The roles and teams that a report about roles may be asked for, by what to ask for and what they are called. */
function rolesOf(plan: Plan): readonly RoleInfo[] {
  return actorsOf(plan, undefined).flatMap(({ name, title }) => {
    const asked = name ?? title;
    return asked ? [{ name: asked.text, title: (title ?? asked).text }] : [];
  });
}

function whyStale({ plan, unreadable }: CheckedPlan, goneRole: string | undefined, say: HostVoice): string | undefined {
  if (plan.partial || unreadable.length > 0) return say('partUnread');
  return goneRole === undefined ? undefined : say('roleGone', { role: goneRole });
}

type Form = RenderReportParams['format'];

function formatFor(form: Exclude<Form, 'html'>): FormatId {
  return form === 'page' ? 'html' : form;
}

/** The body for a preview, which leads back to documents by their URI, or a whole file to keep: bytes go as Base64. */
async function contentOf(
  source: ReportSource,
  { format, ...means }: Means & { readonly format: Form },
  session: Session,
): Promise<Pick<RenderedReport, 'content' | 'encoding' | 'notes'>> {
  if (format === 'html')
    return { content: renderHtml(source.document, { page: 'fragment', addressOf: session.uriOf }), encoding: 'text' };
  const { content, notes } = await made(formatFor(format), source, means);
  if (typeof content === 'string') return { content, encoding: 'text', notes };
  return { content: Buffer.from(content).toString('base64'), encoding: 'base64', notes };
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
