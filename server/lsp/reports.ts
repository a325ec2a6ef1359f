import type { CancellationToken, Location } from 'vscode-languageserver';
import { type HostVoice, hostVoice } from '../../language/locales/hosts.ts';
import { called } from '../../language/model/ask/facts.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { actorsOf } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import { renderPieces } from '../../language/reports/render/html.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
import type { Edition } from '../../language/reports/teller.ts';
import { forReaders } from '../engine/for-readers.ts';
import type { CheckedPlan } from '../engine/plan-state.ts';
import type {
  DrawnPreview,
  DrawPreviewParams,
  Place,
  RenderedReport,
  RenderReportParams,
  ReportAsked,
  ReportForm,
  ReportHead,
  ReportInfo,
  ReportLanguage,
  RoleInfo,
} from '../protocol.ts';
import { canBe, type FormatId, made, type ReportSource, sourceOf } from '../reports/formats.ts';
import { accountFor, listAccounts } from './accounts.ts';
import type { Drawings } from './drawings.ts';
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

/** Where a report is asked for. */
interface Asked {
  readonly session: Session;
  readonly token: CancellationToken;
}

/** A report on the plan of a document, as a file. */
export async function renderReport(
  checked: CheckedPlan,
  params: RenderReportParams,
  asked: Asked,
): Promise<RenderedReport | null> {
  const report = await reportOn(checked, params, asked);
  if (!report) return null;
  const { format, browser } = params;
  const { content, notes } = await made(formatFor(format), report.source, browser === undefined ? {} : { browser });
  // Bytes go as Base64.
  return typeof content === 'string'
    ? { ...report.head, content, encoding: 'text', notes }
    : { ...report.head, content: Buffer.from(content).toString('base64'), encoding: 'base64', notes };
}

/** A report on the plan of a document, for a preview. */
export async function drawPreview(
  checked: CheckedPlan,
  params: DrawPreviewParams,
  asked: Asked & { readonly drawings: Drawings },
): Promise<DrawnPreview | null> {
  const report = await reportOn(checked, params, asked);
  if (!report) return null;
  const { drawings, session } = asked;
  const pieces = renderPieces(report.source.document);
  const accounts = listAccounts(checked, session.language);
  return { ...report.head, ...drawings.draw(pieces, accounts, session.uriOf, params.since) };
}

async function reportOn(
  checked: CheckedPlan,
  asked: ReportAsked,
  { session, token }: Asked,
): Promise<{ readonly head: ReportHead; readonly source: ReportSource } | undefined> {
  const told = toldTo(checked, asked);
  if (!told) return undefined;
  const { role } = asked;
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
  const head: ReportHead = {
    title: account ? called(account) : source.document.title,
    plan: source.document.plan,
    root: session.uriOf(checked.root),
    language: source.document.language,
    planLanguage: checked.plan.settings.language,
    edition,
    ownEdition: told.ownEdition,
    roles,
    ...(why === undefined ? { state: 'fresh' } : { state: 'stale', why }),
  };
  return { head, source };
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
function toldTo(checked: CheckedPlan, { report, account, language, edition }: ReportAsked): Telling | undefined {
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

function formatFor(form: ReportForm): FormatId {
  return form === 'page' ? 'html' : form;
}

/** Where a place that a preview leads back to is now. */
export async function reveal(session: Session, { uri, start, end }: Place): Promise<Location | null> {
  const file = fileOf(uri);
  const root = session.workspace.rootOf(file);
  const checked = root === undefined ? undefined : await session.workspace.check(root);
  const document = checked && session.documentsOf(checked)(file);
  return document ? { uri: document.uri, range: rangeOf(document, { start, end }) } : null;
}
