import { type Kind, workKinds } from '../../../syntax/vocabulary/kinds.ts';
import { daysBetween } from '../../dates.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { cameUnasked, evidenceVoices, methodsOf } from '../evidence/evidence.ts';
import { everyFact, hasMark, isAhead, says, wordsOf } from '../facts.ts';
import { edgesOf, precedes } from '../time/periods.ts';
import { asksChildren } from '../voices/students.ts';
import { workOf } from './inside.ts';

/** Whether a plan goes round more than once, and whether anything can come in between. */

/** The one cycle of a plan, where no second pass of its length fits into the time the plan has. */
export interface OnePass {
  readonly cycle: Thing;
  readonly begin: string;
  readonly end: string;
  readonly term: { readonly begin: string; readonly end: string };
}

/** A plan with one cycle that fills its time. `words`: a date in words leaves it open. */
export function onePass(plan: Plan): OnePass | { readonly cycle: Thing; readonly words: string } | undefined {
  const [cycle, ...others] = plan.byKind.cycle;
  if (!cycle || others.length > 0 || isAhead(cycle) || goesRound(plan, cycle)) return undefined;
  const own = edgesOf(plan, cycle);
  const whole = [plan.head, ...plan.byKind.contract].flatMap((one) => (one ? [edgesOf(plan, one)] : []));
  const [term] = whole.filter(({ begin, end }) => begin.state !== 'absent' && end.state !== 'absent');
  if (!term) return undefined;
  const words = [own.begin, own.end, term.begin, term.end].find(({ state }) => state === 'words');
  if (words?.state === 'words') return { cycle, words: words.value.text };
  if (own.begin.state !== 'known' || own.end.state !== 'known') return undefined;
  if (term.begin.state !== 'known' || term.end.state !== 'known') return undefined;
  const pass = { begin: own.begin.days.first, end: own.end.days.last };
  const time = { begin: term.begin.days.first, end: term.end.days.last };
  // As long again as the cycle lasted: were that still within the time of the plan, a second pass could follow.
  const roomLeft = lengthOf(time) - lengthOf(pass) >= lengthOf(pass);
  return roomLeft || worksOutside(plan, cycle) ? undefined : { cycle, ...pass, term: time };
}

const work: readonly Kind[] = [...workKinds, 'evidence', 'change', 'phase'];

/** Whether anything is surely done before the cycle begins or after it has ended. */
function worksOutside(plan: Plan, cycle: Thing): boolean {
  const frame = edgesOf(plan, cycle);
  return plan.things.some((thing) => {
    if (!work.includes(thing.kind) || hasMark(thing, 'routine')) return false;
    const { begin, end } = edgesOf(plan, thing);
    return precedes(end.state === 'known' ? end : begin, frame.begin) || precedes(frame.end, begin);
  });
}

/** A length in days. */
function lengthOf({ begin, end }: { readonly begin: string; readonly end: string }): number {
  return daysBetween(begin, end) + 1;
}

/** A phase that comes twice, a rhythm, a review or words for what comes next say that it is no single pass. */
function goesRound(plan: Plan, cycle: Thing): boolean {
  const titles = workOf(plan, cycle).flatMap(({ kind, title }) => (kind === 'phase' && title ? [title.text] : []));
  const twice = new Set(titles).size < titles.length;
  const again = plan.byKind.decision.some((decision) => everyFact(decision, 'review').length > 0);
  return twice || again || says(cycle, 'every') || plan.byKind.next.length > 0;
}

const strangeMethods = [
  'mutual-observation',
  'video',
  'photography',
  'drawing',
  'shadowing',
  'learning-walk',
  'lesson-study',
  'listening-session',
];
const insiders: readonly string[] = ['teacher', 'support-staff', 'leader'];
const interrupting = ['interruption', 'anomaly', 'turbulence', 'contextual-analysis'];
const outside: readonly Kind[] = ['visit', 'source', 'move'];

/**
 * Whether anything in a plan can make the familiar look unfamiliar: a visit, something read, a moment that questions, a
 * friend who challenges, evidence in another voice than that of staff or by eyes from elsewhere.
 */
export function hasInterruption(plan: Plan): boolean {
  return plan.things.some(
    (thing) =>
      outside.includes(thing.kind) ||
      everyFact(thing, 'questioned').length > 0 ||
      wordsOf(thing, 'kind').some((sort) => interrupting.includes(sort)) ||
      wordsOf(thing, 'contributes').includes('challenge') ||
      (thing.kind === 'evidence' && makesStrange(plan, thing)),
  );
}

function makesStrange(plan: Plan, evidence: Thing): boolean {
  const voices = evidenceVoices(plan, evidence);
  const asked = wordsOf(evidence, 'voice');
  return (
    says(evidence, 'from outside the team') ||
    cameUnasked(evidence) ||
    hasMark(evidence, 'not expected') ||
    methodsOf(evidence).some((method) => strangeMethods.includes(method)) ||
    asksChildren(plan, evidence).is !== false ||
    (asked.length > 0 && voices.some((voice) => !insiders.includes(voice)))
  );
}
