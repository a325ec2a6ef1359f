import { Command, Option } from 'commander';
import { buildReport, planTitle } from '../../../language/reports/build.ts';
import { allReports, reportById } from '../../../language/reports/index.ts';
import { renderHtml } from '../../../language/reports/render/html.ts';
import { renderJson } from '../../../language/reports/render/json.ts';
import { renderMarkdown } from '../../../language/reports/render/markdown.ts';
import type { Document, ReportDefinition } from '../../../language/reports/report.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { gather, tell } from '../gather.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { asOfOption, unknownOf } from '../options.ts';
import { columns } from '../output/columns.ts';
import { jsonVersion, printed } from '../output/json.ts';
import { absolute, shown } from '../paths.ts';
import { reason, writeWhole } from '../write.ts';

type Format = 'html' | 'md' | 'json';

interface ReportOptions {
  readonly format?: Format | 'text';
  readonly output?: string;
  readonly list?: true;
  readonly asOf?: string;
}

/** `inquiry report`: one report of one plan, or the list of reports. */
export function reportCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('report')
    .description('print a report of a plan, or write it to a file')
    .argument('[id]', 'the report, such as evidence-matrix; --list shows them')
    .argument('[path]', 'the plan: a folder or a file', '.')
    .addOption(
      new Option('--format <format>', 'html, md or json; where nothing is said, as the file is called').choices([
        'html',
        'md',
        'json',
        'text',
      ]),
    )
    .option('-o, --output <file>', 'where to write it; standard output where nothing is said')
    .option('--list', 'list the reports there are')
    .addOption(asOfOption())
    .action(async (id: string | undefined, path: string, options: ReportOptions) => {
      if (options.list) return end(list(options.format ?? 'text', io));
      if (id === undefined) throw new UsageError('Which report? `inquiry report --list` shows them.');
      end(await report(id, path, options, io));
    });
}

function list(format: Format | 'text', io: Io): ExitCode {
  if (format !== 'text' && format !== 'json') throw new UsageError('The list of reports is printed as text or json.');
  const reports = allReports.map(({ id, words }) => ({ id, title: words('en').title }));
  if (format === 'json') io.out(printed({ version: jsonVersion, reports }));
  else io.out(columns(allReports.map(({ id, words }) => [id, words('en').title, words('en').answers])));
  return 0;
}

async function report(id: string, path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const definition = reportById(id);
  if (definition === undefined)
    throw new UsageError(
      unknownOf(
        'report',
        id,
        allReports.map((one) => one.id),
      ),
    );
  const format = formatOf(options);
  const { plans, troubles } = await gather([path], options.asOf, io);
  tell(troubles, io);
  const [plan, ...others] = aboutPath(plans, path, io);
  if (plan === undefined) return 2;
  if (others.length > 0) throw new UsageError(several([plan, ...others], io));
  const text = rendered(definition, plan, format, options.asOf);
  if (options.output === undefined) io.out(text);
  else await save(options.output, text, io);
  return troubles.length > 0 ? 2 : 0;
}

/** The plan whose folder was named, else every plan found there. */
function aboutPath(plans: readonly CheckedPlan[], path: string, io: Io): readonly CheckedPlan[] {
  const named = absolute(path, io.cwd);
  const exact = plans.filter(({ root }) => root === named);
  return exact.length > 0 ? exact : plans;
}

function formatOf({ format, output }: ReportOptions): Format {
  if (format === 'text') throw new UsageError('A report is printed as html, md or json.');
  if (format !== undefined) return format;
  const ending = output?.slice(output.lastIndexOf('.') + 1);
  return ending === 'html' || ending === 'json' ? ending : 'md';
}

function several(plans: readonly CheckedPlan[], io: Io): string {
  const names = plans.map(({ plan, root }) => `  ${shown(root, io.cwd)}  ${planTitle(plan)}`);
  return `There are ${plans.length} plans here; a report is about one. Name it:\n${names.join('\n')}`;
}

function rendered(
  definition: ReportDefinition,
  { plan, verdict }: CheckedPlan,
  format: Format,
  asOf: string | undefined,
): string {
  const document: Document = buildReport(definition, { plan, verdict, ...(asOf === undefined ? {} : { asOf }) });
  if (format === 'html') return renderHtml(document, { page: 'document' });
  return format === 'json' ? renderJson(document) : renderMarkdown(document);
}

async function save(output: string, text: string, io: Io): Promise<void> {
  try {
    await writeWhole(absolute(output, io.cwd), text);
  } catch (error) {
    throw new UsageError(`${output}: ${reason(error)}`);
  }
}
