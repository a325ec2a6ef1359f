import { type Finding, severities, type Verdict } from '../findings/finding.ts';
import { called, pointedAt, valuesOf, wordsOf } from '../model/ask/facts.ts';
import { organisationsNamed, outermostOf, schoolsOf } from '../model/ask/people/organisations.ts';
import type { Plan } from '../model/join.ts';
import { unique } from '../text/unique.ts';
import { planTitle } from './build.ts';
import type { DatedItem, TimelineSort } from './figures/figure.ts';
import { timelineOf } from './figures/select/timeline.ts';
import type { MemberDate, MemberQuestions, MemberSummary } from './members.ts';
import { isAboutOverdue } from './parts/promises.ts';

/** So many dates ahead are kept of each plan. */
const mostAhead = 3;

/** What a programme is told of one of its plans, as of a day. */
export function summaryOf(plan: Plan, verdict: Verdict, today: string): MemberSummary {
  const { items } = timelineOf(plan);
  const late = new Set(verdict.findings.filter(({ rule }) => isAboutOverdue(rule)).map(({ about }) => about));
  const ahead = items.filter((item) => isStillToCome(item, today)).toSorted((a, b) => a.first.localeCompare(b.first));
  const title = plan.settings.title === undefined ? plan.head?.title : undefined;
  const [status] = plan.head ? wordsOf(plan.head, 'status') : [];
  return {
    title: planTitle(plan),
    ...(title ? { origin: title.span } : {}),
    places: placesOf(plan),
    ...(status === undefined ? {} : { status }),
    underWay: items.filter(({ sort, first, last }) => sort === 'cycle' && first <= today && today <= last).map(dateOf),
    next: ahead.slice(0, mostAhead).map(dateOf),
    overdue: items.filter(({ id }) => late.has(id)).map(dateOf),
    asked: questionsIn(verdict.findings),
    isPartial: plan.partial,
  };
}

/** What happens or is due on a day, be it that only its month is known; of all else the beginning counts. */
const onADay: readonly TimelineSort[] = ['duty', 'report', 'shared', 'meeting', 'visit', 'decision', 'review'];

/** What nobody plans ahead. */
const unplanned: readonly TimelineSort[] = ['moment', 'amendment'];

function isStillToCome({ sort, first, last, progress }: DatedItem, today: string): boolean {
  if (progress === 'happened' || unplanned.includes(sort)) return false;
  return (onADay.includes(sort) ? last : first) >= today;
}

function dateOf({ sort, label, span, first, last }: DatedItem): MemberDate {
  return { sort, label, first, last, ...(span ? { span } : {}) };
}

/** The authority or other organisation that its schools are part of, else these; nothing where it names no school. */
function placesOf(plan: Plan): readonly string[] {
  const named = plan.head ? valuesOf(plan.head, 'at').flatMap((value) => organisationsNamed(plan, value)) : [];
  const own = named.length > 0 ? named : schoolsOf(plan);
  const inside = own.filter((one) => pointedAt(plan, one, 'part of').length > 0);
  return unique([...inside.map((one) => outermostOf(plan, one)), ...own.filter((one) => !inside.includes(one))]).map(
    called,
  );
}

function questionsIn(findings: readonly Finding[]): readonly MemberQuestions[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, same]) => ({
    rule,
    severity: severities.find((one) => same.some(({ severity }) => severity === one)) ?? 'hint',
    count: same.length,
  }));
}
