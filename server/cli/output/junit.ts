import XMLBuilder from 'fast-xml-builder';
import { type Finding, severities } from '../../../language/findings/finding.ts';
import { type HostVoice, hostVoice } from '../../../language/locales/hosts.ts';
import { called } from '../../../language/model/ask/facts.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import type { Trouble } from '../gather.ts';
import { shown } from '../paths.ts';
import type { Outcome, Output } from './outcome.ts';
import { Places } from './places.ts';

/**
 * JUnit's XML, which most CI servers show: a suite a plan, a case a finding. A finding that makes the check end with exit
 * code 1 is a failure, a lighter one a passed case with words; what cannot be told is skipped, what could not be looked
 * at is an error. Written so that the strictest reader takes it, the schema of Jenkins's xUnit plugin: it knows no `file`
 * of a case, so the file stands where a class would.
 */

type Element = Readonly<Record<string, unknown>>;

export const junit: Output = (outcome) => {
  const suites = outcome.plans.map((plan) => suite(plan, outcome));
  const { troubles, language } = outcome;
  const all = troubles.length > 0 ? [unread(troubles, hostVoice(language)), ...suites] : suites;
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { '@name': 'inquiry', testsuite: all } })}`;
};

function unread(troubles: readonly Trouble[], say: HostVoice): Element {
  return {
    '@name': say('notChecked'),
    '@tests': troubles.length,
    '@failures': 0,
    '@errors': troubles.length,
    '@skipped': 0,
    testcase: troubles.map(({ path, message }) => ({
      '@classname': whole(path),
      '@name': say('lookedAt'),
      error: { '@message': whole(message) },
    })),
  };
}

function suite(checked: CheckedPlan, { cwd, failOn }: Outcome): Element {
  const places = new Places(checked, cwd);
  const { findings, undecided } = checked.verdict;
  const say = hostVoice(checked.plan.settings.language);
  const heavy = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const fails = ({ severity }: Finding): boolean => heavy.includes(severity);
  const cases: Element[] = [
    ...findings.map((finding) => ({
      ...caseAt(finding, places, say),
      ...(fails(finding)
        ? { failure: { '@type': finding.severity, '@message': whole(finding.message) } }
        : { 'system-out': whole(`${say(finding.severity)}: ${finding.message}`) }),
    })),
    ...undecided.map((one) => ({
      ...caseAt(one, places, say),
      skipped: { '@message': whole(say('cannotTellFor', { why: one.why })) },
    })),
  ];
  const { head, root } = { head: checked.plan.head, root: shown(checked.root, cwd) };
  const silent = { '@classname': whole(root), '@name': say('nothingToAsk') };
  return {
    '@name': whole(head ? `${called(head)} (${root})` : root),
    '@tests': Math.max(cases.length, 1),
    '@failures': findings.filter(fails).length,
    '@errors': 0,
    '@skipped': undecided.length,
    testcase: cases.length > 0 ? cases : [silent],
  };
}

function caseAt({ rule, span }: Pick<Finding, 'rule' | 'span'>, places: Places, say: HostVoice): Element {
  const { file, range } = places.at(span);
  return { '@classname': whole(file), '@name': say('onLine', { rule, line: range.start.line + 1 }) };
}

/** Text that XML can hold: it knows no control characters and no half of a surrogate pair, not even escaped. */
function whole(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ' ');
}
