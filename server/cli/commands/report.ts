import type { Command } from 'commander';
import { hostText, hostVoice } from '../../../language/locales/hosts.ts';
import { called } from '../../../language/model/ask/facts.ts';
import { actorsOf } from '../../../language/reports/build.ts';
import { allReports, reportById } from '../../../language/reports/index.ts';
import { fileNames, owedAs, reportsOwed } from '../../../language/reports/owed.ts';
import type { ReportDefinition } from '../../../language/reports/report.ts';
import type { Edition } from '../../../language/reports/teller.ts';
import type { Language } from '../../../language/text/languages.ts';
import { forReaders } from '../../engine/for-readers.ts';
import { type Given, giving } from '../../engine/given.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { type FormatId, formatIds, formatNamed, formatOf as rowOf } from '../../reports/formats.ts';
import { SpokenCommand } from '../command.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { onePlan } from '../one-plan.ts';
import { asOfOption, choosing, languageOption, oneOf, unknownOf } from '../options.ts';
import { columns } from '../output/columns.ts';
import { jsonVersion, printed } from '../output/json.ts';
import { type ReportFileOptions, reportFile } from '../output/report-file.ts';
import { absolute } from '../paths.ts';
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

interface Asked extends ReportOptions {
  readonly account?: string;
}

/** `inquiry report`: one report or account of one plan, every account it owes, or the list of reports. */
export function reportCommand(io: Io, end: (code: ExitCode) => void): Command {
  const { language } = io;
  const say = hostVoice(language);
  const means = say('helpReportFormat');
  return new SpokenCommand('report', language)
    .description(say('helpReport'))
    .argument(`[${say('argId')}]`, say('helpReportId'))
    .argument(`[${say('argPath')}]`, say('helpReportPath'), '.')
    .addOption(choosing(`--format <${say('argFormat')}>`, { means, words: [...formatIds, 'text'], language }))
    .option(`-o, --output <${say('argFile')}>`, say('helpOutput'))
    .option('--all', say('helpAll'))
    .option(`--account <${say('argName')}>`, say('helpAccount'))
    .option(`--role <${say('argName')}>`, say('helpRole'))
    .addOption(
      choosing(`--for <${say('argReaders')}>`, { means: say('helpFor'), words: ['partners', 'public'], language }),
    )
    .addOption(languageOption(say('helpReportLanguage'), language))
    .option(`--browser <${say('argProgram')}>`, say('helpBrowser'))
    .option('--list', say('helpList'))
    .addOption(asOfOption(language))
    .action(async (id: string | undefined, path: string, options: Asked) => {
      if (options.list) return end(list(options, io));
      if (options.all) return end(await all(id ?? path, options, io));
      if (options.account !== undefined) return end(await account(options.account, id ?? path, options, io));
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

async function all(path: string, options: Asked, io: Io): Promise<ExitCode> {
  const { output, role, account } = options;
  const say = hostVoice(io.language);
  if (output === undefined) throw new UsageError(say('whereReports'));
  if (role !== undefined) throw new UsageError(say('roleOrAll'));
  if (account !== undefined) throw new UsageError(say('accountOrAll'));
  const format = formatOf({ ...options, output: undefined }, io);
  const { plan, code, members } = await onePlan(path, options, io);
  if (plan === undefined) return code;
  await everyReport(plan, { ...options, members, format, folder: output }, spokenOf(plan, io));
  return code;
}

async function report(id: string, path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const definition = reportById(id);
  if (definition === undefined) throw new UsageError(unknownReport(id, io));
  if (options.output === undefined) expectText(formatOf(options, io), id, io);
  const { plan, code, members } = await onePlan(path, { ...options, ofProgramme: definition.aboutMembers }, io);
  if (plan === undefined) return code;
  const checked = forReaders(plan, options.for ? { edition: options.for } : {});
  const told = definition.aboutMembers ? await members(options.for) : {};
  await put(definition, checked, { ...options, ...told }, spokenOf(plan, io));
  return code;
}

/** One of the accounts that a plan declares, as `--all` writes it. */
async function account(asked: string, path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { plan, code, members } = await onePlan(path, options, io);
  if (plan === undefined) return code;
  const given = givenAs(plan, asked, options.for);
  const spoken = spokenOf(plan, io);
  if (options.output === undefined)
    expectText(formatOf(options, io), fileNames([called(given.account)]).join(), spoken);
  const told = given.report.aboutMembers ? await members(given.edition) : {};
  await put(given.report, given.checked, { ...options, ...told, for: given.edition, account: given.account }, spoken);
  return code;
}

/** The account that is asked for; throws, with the nearest, where there is none, or none that can be written. */
function givenAs(checked: CheckedPlan, asked: string, edition: Edition | undefined): Given {
  const { plan } = checked;
  const { language } = plan.settings;
  const owed = owedAs(plan, asked);
  if (owed === undefined) {
    const say = hostVoice(language);
    const names = reportsOwed(plan).map(({ declared }) => called(declared));
    const unknown = unknownOf(say('noAccount', { account: asked }), asked, names, say);
    throw new UsageError(names.length === 0 ? say('owesNothing') : unknown);
  }
  const given = giving(checked, edition ? { edition } : {})(owed);
  if ('because' in given) throw new UsageError(hostText(given.because, language));
  return given;
}

type Written = Omit<ReportFileOptions, 'format'> & Pick<ReportOptions, 'format' | 'output'>;

/** Prints a report, or writes it to the file that is named, and says what is to be known of it. */
async function put(definition: ReportDefinition, checked: CheckedPlan, options: Written, io: Io): Promise<void> {
  if (options.role !== undefined) expectRole(definition, checked, options.role);
  const { content, notes } = await reportFile(definition, checked, { ...options, format: formatOf(options, io) });
  if (options.output !== undefined) await save(options.output, content, io);
  else if (typeof content === 'string') io.out(content);
  for (const note of notes) io.err(`${note}\n`);
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

function expectRole({ id, aboutRoles }: ReportDefinition, { plan }: CheckedPlan, role: string): void {
  const say = hostVoice(plan.settings.language);
  if (!aboutRoles) throw new UsageError(say('notAboutRoles', { report: id, role }));
  if (actorsOf(plan, role).length > 0) return;
  const names = actorsOf(plan, undefined).flatMap(({ name, title }) => [name?.text ?? [], title?.text ?? []].flat());
  throw new UsageError(unknownOf(say('noRole', { role }), role, names, say));
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
