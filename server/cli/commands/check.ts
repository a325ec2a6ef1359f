import type { Command } from 'commander';
import { type Severity, severities } from '../../../language/findings/finding.ts';
import { type HostVoice, hostText, hostVoice } from '../../../language/locales/hosts.ts';
import type { Language } from '../../../language/text/languages.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { decode } from '../../engine/reading.ts';
import { withFile } from '../../engine/with-file.ts';
import { withFindings } from '../baseline.ts';
import { SpokenCommand } from '../command.ts';
import { mended, patchOf, writeBack } from '../fix.ts';
import { type Gathered, Gathering, languageOf, type Trouble, troubleOf } from '../gather.ts';
import { type ExitCode, gravest, type Io, UsageError } from '../io.ts';
import { keepAsBaseline, type Narrowing, onlyNew } from '../narrowing.ts';
import { asOfOption, choosing, languageOption } from '../options.ts';
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
  const { language } = io;
  const say = hostVoice(language);
  return new SpokenCommand('check', language)
    .description(say('helpCheck'))
    .argument(`[${say('argPaths')}...]`, say('helpPaths'))
    .addOption(
      choosing(`--format <${say('argFormat')}>`, { means: say('helpCheckFormat'), words: formats, language }).default(
        'text',
      ),
    )
    .addOption(
      choosing(`--fail-on <${say('argSeverity')}>`, {
        means: say('helpFailOn'),
        words: [...severities, 'never'],
        language,
      }).default('error'),
    )
    .addOption(asOfOption(language))
    .addOption(languageOption(say('helpCheckLanguage'), language))
    .option('--verbose', say('helpVerbose'))
    .option('--statistics', say('helpStatistics'))
    .option('--fix', say('helpFix'))
    .option('--diff', say('helpDiff'))
    .option(`--baseline <${say('argFile')}>`, say('helpBaseline'))
    .option('--write-baseline', say('helpWriteBaseline'))
    .option(`--against <${say('argRevision')}>`, say('helpAgainst'))
    .option('--stdin', say('helpStdin'))
    .option(`--stdin-filename <${say('argFile')}>`, say('helpStdinFilename'))
    .option('--watch', say('helpWatch'))
    .action(async (paths: string[], options: CheckOptions) => end(await check(paths, options, io)));
}

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  refuse(paths, options, hostVoice(io.language));
  if (options.stdin) return checkInput(options, io);
  const gathering = new Gathering(options, io);
  const asked = paths.length > 0 ? paths : ['.'];
  const started = io.now();
  const code = await finish(await gathering.at(asked), gathering, options, io, started);
  return options.watch ? keepWatch(asked, gathering, options, io) : code;
}

/** Options that make no sense together are refused, rather than one of them quietly left out. */
function refuse(paths: readonly string[], options: CheckOptions, say: HostVoice): void {
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
  const wrong = [
    stdin === true && stdinFilename === undefined ? say('stdinNeedsName') : [],
    stdin === true && paths.length > 0 ? say('stdinAlone') : [],
    stdin === undefined && stdinFilename !== undefined ? say('nameNeedsStdin') : [],
    writes === true && baseline === undefined ? say('writeNeedsBaseline') : [],
    watch === true && (stdin ?? fix ?? diff ?? writes) === true ? say('watchOnlyLooks') : [],
    counts === true && format !== 'text' && format !== 'json' ? say('statisticsForms') : [],
  ].flat();
  const [first] = wrong;
  if (first !== undefined) throw new UsageError(first);
}

/** Tells what was gathered: mends it where that was asked, keeps what is new, prints it. */
async function finish(
  gathered: Gathered,
  gathering: Gathering,
  options: CheckOptions,
  outside: Io,
  started: number,
): Promise<ExitCode> {
  const io = { ...outside, language: languageOf(gathered.plans, outside) };
  const fixed = options.fix || options.diff ? await fixAll(gathered, gathering, options, io) : gathered;
  if (options.writeBaseline && options.baseline !== undefined) return keepAsBaseline(fixed, options.baseline, io);
  const { plans, known, troubles } = await onlyNew(fixed, gathering, options, io);
  const summary = summaryOf(plans, known, io.now() - started);
  const asOf = dayOf(plans, options.asOf, io);
  const outcome = { plans, troubles, summary, asOf, failOn: options.failOn, cwd: io.cwd, language: io.language };
  const failed = await print(outcome, options, io);
  return gravest([troubles.length + failed.length > 0 ? 2 : 0, ...plans.map((plan) => codeOf(plan, options.failOn))]);
}

/** Mends every plan; `--diff` prints what would change and writes nothing. */
async function fixAll(gathered: Gathered, gathering: Gathering, { diff }: CheckOptions, io: Io): Promise<Gathered> {
  const results = gathered.plans.map((plan) => mended(plan));
  const files = results.flatMap((result) => [...result.files.keys()]);
  const fixes = results.reduce((sum, result) => sum + result.fixes, 0);
  const say = hostVoice(io.language);
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
async function checkInput(options: CheckOptions, io: Io): Promise<ExitCode> {
  const started = io.now();
  const say = hostVoice(io.language);
  const file = absolute(options.stdinFilename ?? '', io.cwd);
  const bytes = await io.input();
  const reading = decode(bytes);
  if ('unreadable' in reading)
    throw new UsageError(`${say('standardInput')}: ${hostText(reading.unreadable, io.language)}`);
  const gathering = new Gathering(options, { ...io, files: withFile(io.files, file, bytes) });
  const { places, problems } = await gathering.workspace.add(file);
  const home = places.find(({ files, settingsFile }) => settingsFile === file || files.includes(file));
  const checked = home && (await gathering.workspace.check(home.root));
  const why = problems[0] ? hostText(problems[0].why, io.language) : say('planUnread');
  if (!checked) throw new UsageError(`${shown(file, io.cwd)}: ${why}`);
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
