import type { Command } from 'commander';
import { hostVoice } from '../../../language/locales/hosts.ts';
import { actorsOf, planTitle } from '../../../language/reports/build.ts';
import { allReports, reportById } from '../../../language/reports/index.ts';
import type { Members } from '../../../language/reports/members.ts';
import { reportsOwed } from '../../../language/reports/owed.ts';
import type { ReportDefinition } from '../../../language/reports/report.ts';
import type { Edition } from '../../../language/reports/teller.ts';
import type { Language } from '../../../language/text/languages.ts';
import { forReaders } from '../../engine/for-readers.ts';
import { membersAmong } from '../../engine/members.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { type FormatId, formatIds, formatNamed, formatOf as rowOf } from '../../reports/formats.ts';
import { SpokenCommand } from '../command.ts';
import { Gathering, tell } from '../gather.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { asOfOption, choosing, languageOption, oneOf, unknownOf } from '../options.ts';
import { columns } from '../output/columns.ts';
import { jsonVersion, printed } from '../output/json.ts';
import { reportFile } from '../output/report-file.ts';
import { absolute, shown } from '../paths.ts';
import { reasonIn, writeWhole } from '../write.ts';
import { everyReport } from './every-report.ts';

interface ReportOptions {
  readonly format?: FormatId | 'text';
  readonly output?: string;
  readonly list?: true;
  readonly all?: true;
  readonly role?: string;
  readonly for?: Edition;
  readonly language?: Language;
  readonly asOf?: string;
  readonly browser?: string;
}

/** `inquiry report`: one report of one plan, every report it owes, or the list of reports. */
export function reportCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  const means = say('helpReportFormat');
  return new SpokenCommand('report', language)
    .description(say('helpReport'))
    .argument('[id]', say('helpReportId'))
    .argument('[path]', say('helpReportPath'), '.')
    .addOption(choosing('--format <format>', { means, words: [...formatIds, 'text'], language }))
    .option('-o, --output <file>', say('helpOutput'))
    .option('--all', say('helpAll'))
    .option('--role <name>', say('helpRole'))
    .addOption(choosing('--for <readers>', { means: say('helpFor'), words: ['partners', 'public'], language }))
    .addOption(languageOption(say('helpReportLanguage'), language))
    .option('--browser <program>', say('helpBrowser'))
    .option('--list', say('helpList'))
    .addOption(asOfOption(language))
    .action(async (id: string | undefined, path: string, options: ReportOptions) => {
      if (options.list) return end(list(options, io));
      if (options.all) return end(await all(id ?? path, options, io));
      if (id === undefined) throw new UsageError(say('whichReport'));
      end(await report(id, path, options, io));
    });
}

function list({ format = 'text' }: ReportOptions, { language, out }: Io): ExitCode {
  if (format !== 'text' && format !== 'json') throw new UsageError(hostVoice(language)('listForms'));
  const reports = allReports.map(({ id, words }) => ({ id, title: words(language).title }));
  if (format === 'json') out(printed({ version: jsonVersion, reports }));
  else out(columns(allReports.map(({ id, words }) => [id, words(language).title, words(language).answers])));
  return 0;
}

async function all(path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { output, role } = options;
  const say = hostVoice(io.language);
  if (output === undefined) throw new UsageError(say('whereReports'));
  if (role !== undefined) throw new UsageError(say('roleOrAll'));
  const format = formatOf({ ...options, output: undefined }, io);
  const { plan, code, members } = await onePlan(path, options, io);
  if (plan === undefined) return code;
  const told = reportsOwed(plan.plan).some(({ report }) => report?.aboutMembers) ? await members() : {};
  await everyReport(plan, { ...options, ...told, format, folder: output }, spokenOf(plan, io));
  return code;
}

async function report(id: string, path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const definition = reportById(id);
  if (definition === undefined) throw new UsageError(unknownReport(id, io));
  const format = formatOf(options, io);
  if (options.output === undefined) expectText(format, id, io);
  const { plan, code, members } = await onePlan(path, { ...options, ofProgramme: definition.aboutMembers }, io);
  if (plan === undefined) return code;
  if (options.role !== undefined) expectRole(definition, plan, options.role);
  const told = definition.aboutMembers ? await members() : {};
  const { content, notes } = await reportFile(definition, plan, { ...options, ...told, format });
  if (options.output !== undefined) await save(options.output, content, spokenOf(plan, io));
  else if (typeof content === 'string') io.out(content);
  for (const note of notes) io.err(`${note}\n`);
  return code;
}

function unknownReport(id: string, { language }: Io): string {
  const say = hostVoice(language);
  const ids = allReports.map((one) => one.id);
  return unknownOf(say('noReport', { id }), id, ids, say);
}

/** Bytes would only upset a terminal. */
function expectText(format: FormatId, id: string, { language }: Io): void {
  const { content, endings } = rowOf(format);
  if (content === 'text') return;
  throw new UsageError(hostVoice(language)('noTerminal', { format, file: `${id}.${endings[0]}` }));
}

/** What is told of the plans of a programme; nothing of a plan that is none. */
interface Told {
  readonly members?: Members;
}

interface Found {
  readonly plan?: CheckedPlan;
  readonly code: ExitCode;
  /** Reads the plans of the programme, where the plan is one and not all of them were read already. */
  readonly members: () => Promise<Told>;
}

/** The one plan at a path, as the readers get it. */
async function onePlan(
  path: string,
  { asOf, language, for: edition, ofProgramme = false }: ReportOptions & { readonly ofProgramme?: boolean },
  io: Io,
): Promise<Found> {
  const gathering = new Gathering({ asOf, language }, io);
  const { plans, troubles } = await gathering.at([path]);
  tell(troubles, io);
  const bare = ofProgramme ? await bareProgramme(gathering, plans, absolute(path, io.cwd)) : undefined;
  const [plan, ...others] = bare ? [bare] : aboutPath(plans, path, io);
  if (plan === undefined) return { code: 2, members: async () => ({}) };
  if (others.length > 0) throw new UsageError(several([plan, ...others], io));
  return {
    plan: forReaders(plan, edition ? { edition } : {}),
    code: troubles.length > 0 ? 2 : 0,
    members: () => membersIn(gathering, plan, { plans, edition }),
  };
}

/** A programme may be no more than an `inquiry.yaml` that names its plans. */
async function bareProgramme(
  { workspace }: Gathering,
  plans: readonly CheckedPlan[],
  root: string,
): Promise<CheckedPlan | undefined> {
  const isBare = workspace.membersOf(root).length > 0 && !plans.some((plan) => plan.root === root);
  return isBare ? workspace.check(root) : undefined;
}

/** Where one file of a programme was named, its plans lie in the folder around it. */
async function membersIn(
  gathering: Gathering,
  programme: CheckedPlan,
  { plans, edition }: { readonly plans: readonly CheckedPlan[]; readonly edition: Edition | undefined },
): Promise<Told> {
  const { root, plan } = programme;
  if (plan.settings.plans.length === 0) return {};
  const isFound = gathering.workspace.membersOf(root).length > 0;
  const all = isFound ? plans : (await gathering.at([root])).plans;
  return { members: membersAmong(programme, all, { known: gathering.workspace.membersOf(root).length, edition }) };
}

function expectRole({ id, aboutRoles }: ReportDefinition, { plan }: CheckedPlan, role: string): void {
  const say = hostVoice(plan.settings.language);
  if (!aboutRoles) throw new UsageError(say('notAboutRoles', { report: id, role }));
  if (actorsOf(plan, role).length > 0) return;
  const names = actorsOf(plan, undefined).flatMap(({ name, title }) => [name?.text ?? [], title?.text ?? []].flat());
  throw new UsageError(unknownOf(say('noRole', { role }), role, names, say));
}

/** The plan whose folder was named, else every plan found there. */
function aboutPath(plans: readonly CheckedPlan[], path: string, io: Io): readonly CheckedPlan[] {
  const named = absolute(path, io.cwd);
  const exact = plans.filter(({ root }) => root === named);
  return exact.length > 0 ? exact : plans;
}

function formatOf(
  { format, output }: Pick<ReportOptions, 'format'> & { readonly output?: string | undefined },
  { language }: Io,
): FormatId {
  if (format === 'text')
    throw new UsageError(hostVoice(language)('reportForms', { forms: oneOf(formatIds, language) }));
  if (format !== undefined) return format;
  return (output === undefined ? undefined : formatNamed(output)) ?? 'md';
}

function several(plans: readonly CheckedPlan[], io: Io): string {
  const names = plans.map(({ plan, root }) => `  ${shown(root, io.cwd)}  ${planTitle(plan)}`);
  return `${hostVoice(io.language)('severalPlans', { count: plans.length })}\n${names.join('\n')}`;
}

/** What is said of one plan is said in its language. */
function spokenOf({ plan }: CheckedPlan, io: Io): Io {
  return { ...io, language: plan.settings.language };
}

async function save(output: string, content: string | Uint8Array, io: Io): Promise<void> {
  try {
    await writeWhole(absolute(output, io.cwd), content);
  } catch (error) {
    throw new UsageError(`${output}: ${reasonIn(error, io.language)}`);
  }
}
