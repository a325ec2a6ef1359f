import { type Finding, type Severity, severities } from '../../../language/findings/finding.ts';
import { type HostVoice, hostVoice } from '../../../language/locales/hosts.ts';
import { ruleWords } from '../../../language/locales/rules.ts';
import { called } from '../../../language/model/ask/facts.ts';
import { ruleIn } from '../../../language/rules/own.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { shown } from '../paths.ts';
import type { Outcome, Output } from './outcome.ts';
import { Places } from './places.ts';
import { inWords } from './summary.ts';

/** Annotations of GitHub Actions, one a line, and the summary that its page of a run shows. */

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<Severity, string>;

export const github: Output = ({ plans, troubles, cwd, language }) =>
  [
    ...troubles.map(({ path, message }) =>
      command('error', { file: path, title: hostVoice(language)('notChecked') }, message),
    ),
    ...plans.flatMap((checked) => {
      const places = new Places(checked, cwd);
      return checked.verdict.findings.map((finding) => annotation(finding, places, checked));
    }),
  ].join('');

function annotation({ rule, severity, message, span }: Finding, places: Places, { plan }: CheckedPlan): string {
  const { file, range } = places.at(span);
  const known = ruleIn(plan.settings, rule);
  const title = `${known ? ruleWords(known, plan.settings.language).title : rule} (${rule})`;
  const place = {
    file,
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    // GitHub takes columns only where a stretch lies in one line.
    ...(range.start.line === range.end.line
      ? { col: range.start.character + 1, endColumn: range.end.character + 1 }
      : {}),
  };
  return command(commands[severity], { ...place, title }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(`${value}`)}`);
  return `::${name} ${said.join(',')}::${inMessage(message)}\n`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The most findings that a summary lists of one plan; the page of a run holds a megabyte. */
const mostListed = 50;

/** The summary of a run, as Markdown for `GITHUB_STEP_SUMMARY`. */
export function jobSummary({ plans, troubles, summary, cwd, language }: Outcome): string {
  const say = hostVoice(language);
  const speaking = plans.filter(({ verdict }) => verdict.findings.length > 0);
  const sections = speaking.map((plan) => section(plan, cwd, say));
  const unread = troubles.map(({ path, message }) => `- **${say('notChecked')}** ${inCode(path)}: ${plain(message)}`);
  return [
    `## ${say('friendAsks')}`,
    inWords(summary, troubles.length === 0, language).replaceAll('\n', '\n\n'),
    ...(unread.length > 0 ? [unread.join('\n')] : []),
    ...sections,
    '',
  ].join('\n\n');
}

function section(checked: CheckedPlan, cwd: string, say: HostVoice): string {
  const places = new Places(checked, cwd);
  const { head, settings } = checked.plan;
  const title = settings.title ?? (head ? called(head) : shown(checked.root, cwd));
  const findings = severities.flatMap((level) => checked.verdict.findings.filter(({ severity }) => severity === level));
  const rows = findings.slice(0, mostListed).map((finding) => {
    const { file, range } = places.at(finding.span);
    return `| ${say(finding.severity)} | ${inCode(`${file}:${range.start.line + 1}`)} | ${plain(finding.message)} | ${finding.rule} |`;
  });
  const more = findings.length - rows.length;
  const rest = more > 0 ? [say('andMore', { count: more })] : [];
  const columns = `| | ${say('where')} | ${say('what')} | ${say('rule')} |`;
  return [`### ${plain(title)}`, [columns, '|---|---|---|---|', ...rows].join('\n'), ...rest].join('\n\n');
}

/** A path as it is typed; what would end the code, or its cell in the table, is text. */
function inCode(path: string): string {
  return /[`|\r\n]/.test(path) ? plain(path) : `\`${path}\``;
}

/** Text of a plan in which Markdown reads nothing but text. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#!|<>~]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
