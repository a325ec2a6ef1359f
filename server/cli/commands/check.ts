import { Command, Option } from 'commander';
import { type Severity, severities } from '../../../language/findings/finding.ts';
import { hostText, hostVoice } from '../../../language/locales/hosts.ts';
import type { Language } from '../../../language/text/languages.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { decode } from '../../engine/reading.ts';
import { withFindings } from '../baseline.ts';
import { mended, patchOf, writeBack } from '../fix.ts';
import { type Gathered, Gathering, languageOf, type Trouble, troubleOf } from '../gather.ts';
import { type ExitCode, gravest, type Io, UsageError } from '../io.ts';
import { keepAsBaseline, type Narrowing, onlyNew } from '../narrowing.ts';
import { asOfOption, languageOption } from '../options.ts';
import { formats } from '../output/formats.ts';
import { type Printing, print } from '../output/print.ts';
import { summaryOf } from '../output/summary.ts';
import { absolute, shown } from '../paths.ts';

interface CheckOptions extends Narrowing, Printing {
  readonly failOn: Severity | 'never';
  readonly asOf?: string;
  readonly language?: Language;
  readonly fix?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly watch?: true;
  readonly writeBaseline?: true;
}

/** `inquiry check`: what a critical friend would ask of the plans at some paths. */
export function checkCommand(io: Io, end: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('ask what a critical friend would ask of the plans at these paths')
    .argument('[paths...]', 'folders or files; the working directory where none is given')
    .addOption(new Option('--format <format>', 'how to print what was found').choices(formats).default('text'))
    .addOption(failOn)
    .addOption(asOfOption())
    .addOption(languageOption('the language of what is found'))
    .option('--verbose', 'list also what was accepted, what cannot be told and what is left open')
    .option('--statistics', 'print how often each rule spoke instead of what it said')
    .option('--fix', 'mend what needs no decision, and tell the rest')
    .option('--diff', 'write nothing; print as a patch what --fix would change')
    .option('--baseline <file>', 'tell only what this file does not know; what is mended leaves the file')
    .option('--write-baseline', 'write everything that is found into the file of --baseline')
    .option('--against <revision>', 'tell only what is new since a revision in git')
    .option('--stdin', 'check the text on standard input')
    .option('--stdin-filename <file>', 'where the text on standard input belongs')
    .option('--watch', 'check again whenever a file changes')
    .action(async (paths: string[], options: CheckOptions) => end(await check(paths, options, io)));
}

const failOn = new Option('--fail-on <severity>', 'end with exit code 1 from this weight on')
  .choices([...severities, 'never'])
  .default('error');

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  refuse(paths, options);
  const gathering = new Gathering(options, io);
  const asked = paths.length > 0 ? paths : ['.'];
  if (options.stdin) return checkInput(gathering, options, io);
  const started = io.now();
  const code = await finish(await gathering.at(asked), gathering, options, io, started);
  return options.watch ? keepWatch(asked, gathering, options, io) : code;
}

/** Options that make no sense together are refused, rather than one of them quietly left out. */
function refuse(paths: readonly string[], options: CheckOptions): void {
  const {
    stdin,
    stdinFilename,
    watch,
    fix,
    diff,
    baseline,
    writeBaseline: writes,
    statistics: counts,
    format,
  } = options;
  const wrong: readonly (readonly [boolean, string])[] = [
    [
      stdin === true && stdinFilename === undefined,
      '--stdin needs --stdin-filename, which tells to which plan it belongs.',
    ],
    [stdin === true && paths.length > 0, '--stdin checks one text; leave the paths out.'],
    [stdin === undefined && stdinFilename !== undefined, '--stdin-filename goes with --stdin.'],
    [writes === true && baseline === undefined, '--write-baseline needs --baseline with the file to write.'],
    [
      watch === true && (stdin ?? fix ?? diff ?? writes) === true,
      '--watch only looks: it goes with none of --stdin, --fix, --diff and --write-baseline.',
    ],
    [counts === true && format !== 'text' && format !== 'json', '--statistics are printed as text or JSON.'],
  ];
  const [first] = wrong.filter(([isWrong]) => isWrong);
  if (first) throw new UsageError(first[1]);
}

/** Tells what was gathered: mends it where that was asked, keeps what is new, prints it. */
async function finish(
  gathered: Gathered,
  gathering: Gathering,
  options: CheckOptions,
  io: Io,
  started: number,
): Promise<ExitCode> {
  const language = languageOf(gathered.plans, options.language);
  const fixed = options.fix || options.diff ? await fixAll(gathered, gathering, options, io) : gathered;
  if (options.writeBaseline && options.baseline !== undefined)
    return keepAsBaseline(fixed, options.baseline, { language, io });
  const { plans, known, troubles } = await onlyNew(fixed, options, io);
  const summary = summaryOf(plans, known, io.now() - started);
  const asOf = dayOf(plans, options.asOf, io);
  const outcome = { plans, troubles, summary, asOf, failOn: options.failOn, cwd: io.cwd, language };
  const failed = await print(outcome, options, io);
  return gravest([troubles.length + failed.length > 0 ? 2 : 0, ...plans.map((plan) => codeOf(plan, options.failOn))]);
}

/** Mends every plan; `--diff` prints what would change and writes nothing. */
async function fixAll(
  gathered: Gathered,
  gathering: Gathering,
  { diff, language }: CheckOptions,
  io: Io,
): Promise<Gathered> {
  const results = gathered.plans.map((plan) => mended(plan));
  const files = results.flatMap((result) => [...result.files.keys()]);
  const fixes = results.reduce((sum, result) => sum + result.fixes, 0);
  const say = hostVoice(languageOf(gathered.plans, language));
  const counts = { findings: say('findings', { count: fixes }), inFiles: say('inFiles', { count: files.length }) };
  if (diff) {
    for (const result of results) io.out(patchOf(result, io.cwd));
    if (fixes > 0) io.err(`${say('wouldMend', counts)}\n`);
    return { ...gathered, plans: results.map(({ checked }) => checked) };
  }
  const unwritten: Trouble[] = [];
  for (const result of results) unwritten.push(...(await writeBack(result, io)));
  if (fixes > 0) io.err(`${say('mended', counts)}\n`);
  const after = await gathering.again(files);
  return { ...after, troubles: [...after.troubles, ...unwritten] };
}

/** Checks a text that an editor or a hook holds, as part of the plan it belongs to; only what it says itself is told. */
async function checkInput(gathering: Gathering, options: CheckOptions, io: Io): Promise<ExitCode> {
  const started = io.now();
  const file = absolute(options.stdinFilename ?? '', io.cwd);
  const reading = decode(await io.input());
  if ('unreadable' in reading)
    throw new UsageError(`standard input: ${hostText(reading.unreadable, options.language ?? 'en')}`);
  const root = await gathering.workspace.openText(file, reading.text);
  const checked = await gathering.workspace.check(root);
  if (!checked) throw new UsageError(`${shown(file, io.cwd)}: This plan could not be read.`);
  const only = (plan: CheckedPlan): CheckedPlan =>
    withFindings(
      plan,
      plan.verdict.findings.filter(({ span }) => span.file === file),
    );
  const { language } = checked.plan.settings;
  const troubles = checked.unreadable.map(({ file: path, why }) => troubleOf({ path, why }, language, io.cwd));
  if (!options.fix) return finish({ plans: [only(checked)], troubles }, gathering, options, io, started);
  const { checked: after, files } = mended(only(checked), [file]);
  io.out((reading.bom ? '\uFEFF' : '') + (files.get(file)?.after ?? reading.text));
  const toErrors = { ...io, out: io.err };
  return finish({ plans: [only(after)], troubles }, gathering, withoutFix(options), toErrors, started);
}

function withoutFix({ fix: _, ...options }: CheckOptions): CheckOptions {
  return options;
}

/** Checks again at each change until the user has had enough. */
async function keepWatch(
  paths: readonly string[],
  gathering: Gathering,
  options: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  let turn = Promise.resolve<ExitCode>(0);
  const again = async (touched: readonly string[]): Promise<ExitCode> => {
    const started = io.now();
    if (io.colour) io.out('\u001b[2J\u001b[H');
    return finish(await gathering.again(touched), gathering, options, io, started);
  };
  const watching = io.watch(
    paths.map((path) => absolute(path, io.cwd)),
    (touched) => {
      // One after the other, so that two changes close together do not print into each other.
      turn = turn.then(() => again(touched));
    },
  );
  await io.interrupted();
  await watching.close();
  return turn;
}

/** The day on which all plans were read; where they were read on different days, today. */
function dayOf(plans: readonly CheckedPlan[], asOf: string | undefined, io: Io): string {
  const days = new Set(plans.map(({ today }) => today));
  const [only] = days;
  return asOf ?? (days.size === 1 && only !== undefined ? only : io.today());
}

function codeOf({ verdict }: CheckedPlan, level: CheckOptions['failOn']): ExitCode {
  if (verdict.findings.some(({ rule }) => rule === 'internal/rule-failed')) return 3;
  if (level === 'never') return 0;
  const heaviest = severities.slice(0, severities.indexOf(level) + 1);
  return verdict.findings.some(({ severity }) => heaviest.includes(severity)) ? 1 : 0;
}
