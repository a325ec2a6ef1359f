import { styleText } from 'node:util';
import { type Finding, type Severity, severities } from '../../../language/findings/finding.ts';
import { type HostVoice, hostVoice } from '../../../language/locales/hosts.ts';
import { labelOf } from '../../../language/locales/labels.ts';
import { ruleWords } from '../../../language/locales/rules.ts';
import { called, statusOf } from '../../../language/model/ask/facts.ts';
import { openPointWords } from '../../../language/reports/build.ts';
import { ruleIn } from '../../../language/rules/own.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { shown } from '../paths.ts';
import { excerpt } from './excerpt.ts';
import { Places } from './places.ts';
import { printable } from './printable.ts';
import { wrapped } from './wrap.ts';

export interface TextOptions {
  readonly cwd: string;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** List also what was accepted, what cannot be told and what is left open. */
  readonly verbose: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', hint: 'cyan' };

/** What a check found, for a person at a terminal: plan by plan, file by file, the heaviest first. */
export class TextOutput {
  private readonly options: TextOptions;
  /** Rules whose reason was told already: once is enough. */
  private readonly explained = new Set<string>();

  constructor(options: TextOptions) {
    this.options = options;
  }

  /** One plan; empty when there is nothing to say of it. */
  plan(checked: CheckedPlan): string {
    const places = new Places(checked, this.options.cwd);
    const byFile = Map.groupBy(inOrder(checked.verdict.findings), ({ span }) => span.file);
    const files = [...byFile.values()].map((findings) =>
      findings.map((finding) => this.finding(finding, places, checked)).join('\n\n'),
    );
    const notes = [...unheard(checked), ...(this.options.verbose ? this.rest(checked, places) : [])];
    const sections = [...files, ...(notes.length > 0 ? [notes.join('\n')] : [])];
    if (sections.length === 0) return '';
    return `${[this.heading(checked), ...sections].join('\n\n')}\n\n`;
  }

  private heading({ plan, root, today }: CheckedPlan): string {
    const { asOf, language, words } = plan.settings;
    const status = labelOf('status', statusOf(plan), language, words);
    const title = plan.settings.title ?? (plan.head ? called(plan.head) : undefined);
    const where = printable(shown(root, this.options.cwd));
    const read = asOf === undefined ? [] : [hostVoice(language)('readAsOf', { day: today })];
    const name = title === undefined ? where : `${printable(title)} (${where})`;
    return `${this.paint('bold', name)} ${this.paint('dim', [status, ...read].join(', '))}`;
  }

  private finding(finding: Finding, places: Places, checked: CheckedPlan): string {
    const { severity, message, span, rule, related, fixes } = finding;
    const say = hostVoice(checked.plan.settings.language);
    const { file, range } = places.at(span);
    const where = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
    const beside = related.map((one) => this.labelled(say('see'), `${one.message} (${this.spot(one.span, places)})`));
    const [fix] = fixes;
    const lines = [
      `${this.paint(styles[severity], say(severity))} ${where} ${this.paint('dim', rule)}`,
      wrapped(printable(message), '  ', this.options.width),
      ...this.source(finding, places),
      ...beside,
      ...this.why(rule, checked, say),
      ...(fix === undefined ? [] : [this.labelled(say('help'), fix.title)]),
    ];
    return lines.join('\n');
  }

  private source({ span, severity }: Finding, places: Places): string[] {
    const { range } = places.at(span);
    const found = excerpt(range, (line) => printable(places.line(span.file, line)), this.options.width);
    if (found === undefined) return [];
    return [this.paint('dim', found.margin) + found.line, this.paint(styles[severity], found.carets)];
  }

  private why(id: string, { plan }: CheckedPlan, say: HostVoice): string[] {
    const rule = this.explained.has(id) ? undefined : ruleIn(plan.settings, id);
    this.explained.add(id);
    return rule ? [this.labelled(say('why'), ruleWords(rule, plan.settings.language).why)] : [];
  }

  private labelled(label: string, text: string): string {
    return wrapped(`${label}: ${printable(text)}`, '  ', this.options.width);
  }

  private spot(span: Finding['span'], places: Places): string {
    const { file, range } = places.at(span);
    return `${printable(file)}:${range.start.line + 1}`;
  }

  private rest({ verdict, plan }: CheckedPlan, places: Places): string[] {
    const { accepted, undecided, openPoints } = verdict;
    const say = hostVoice(plan.settings.language);
    const noted = (what: string, span: Finding['span'], words: string, rule = ''): string =>
      `${[what, this.spot(span, places), rule].join(' ').trimEnd()}\n  ${printable(words)}`;
    return [
      ...accepted.map(({ rule, span, until, by, because }) => {
        const end = until === undefined ? [] : [say('until', { day: until })];
        const terms = `${[by ?? say('nobody'), ...end].join(', ')}: ${because ?? say('noReason')}`;
        return noted(say('accepted'), span, terms, rule);
      }),
      ...undecided.map(({ rule, span, why }) => noted(say('cannotTell'), span, why, rule)),
      ...openPoints.map((open) => noted(say('open'), open.value.span, openPointWords(plan, open))),
    ];
  }

  private paint(style: Style, text: string): string {
    return this.options.colour ? styleText(style, text, { validateStream: false }) : text;
  }
}

/** Files by their heaviest finding, findings in a file by weight, then by place. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const weight = ({ severity }: Finding): number => severities.indexOf(severity);
  const heaviest = new Map<string, number>();
  for (const finding of findings) {
    const { file } = finding.span;
    heaviest.set(file, Math.min(heaviest.get(file) ?? severities.length, weight(finding)));
  }
  return findings.toSorted((a, b) => {
    const byFile =
      (heaviest.get(a.span.file) ?? 0) - (heaviest.get(b.span.file) ?? 0) || compare(a.span.file, b.span.file);
    return byFile || weight(a) - weight(b) || a.span.start - b.span.start;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Which questions were not asked, and why. */
function unheard({ plan }: CheckedPlan): string[] {
  const say = hostVoice(plan.settings.language);
  if (plan.parts.some(({ conflicted }) => conflicted)) return [say('merge')];
  return plan.partial ? [say('partial')] : [];
}
