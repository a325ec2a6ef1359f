import type { Plan } from '../join.ts';
import type { Thing } from '../plan.ts';

/** What rules ask of a plan again and again. A plan never changes, so an answer holds as long as the plan does. */

/** A question that is worked out once for each object it is asked of. */
export function onceFor<Asked extends object, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const known = answers.get(asked);
    if (known) return known.answer;
    const answer = work(asked);
    answers.set(asked, { answer });
    return answer;
  };
}

/** A question about a plan that is worked out once for each plan. */
export function oncePerPlan<Answer>(work: (plan: Plan) => Answer): (plan: Plan) => Answer {
  return onceFor(work);
}

/** A question about something in a plan that is worked out once for each of them. */
export function onceForEach<Asked extends object, Answer>(
  work: (plan: Plan, asked: Asked) => Answer,
): (plan: Plan, asked: Asked) => Answer {
  const answersOf = oncePerPlan(() => new Map<Asked, { readonly answer: Answer }>());
  return (plan, asked) => {
    const answers = answersOf(plan);
    const known = answers.get(asked);
    if (known) return known.answer;
    const answer = work(plan, asked);
    answers.set(asked, { answer });
    return answer;
  };
}

/** What a plan is read with, and nothing of what it says. */
export type Read = Pick<Plan, 'settings'>;

/** What a thing has answered by itself with some settings, each question at a place of its own. */
interface Answered {
  readonly settings: Plan['settings'];
  readonly answers: unknown[];
}

/** One table for all questions: what is weak costs the garbage collector dear, and rules ask one thing many questions. */
const answered = new WeakMap<Thing, Answered>();
let places = 0;

/**
 * A question that a thing answers by itself, with the settings of its plan and nothing else of it. The answer holds as
 * long as the thing does, and an edit leaves the things of all other files as they are: what is asked this way costs what
 * was edited, not what the plan holds.
 */
export function onceForThing<Answer>(
  work: (thing: Thing, settings: Plan['settings']) => Answer,
): (plan: Read, thing: Thing) => Answer {
  const place = places++;
  return ({ settings }, thing) => {
    const answers = answersOf(thing, settings);
    // Nobody else writes at this place.
    if (place in answers) return answers[place] as Answer;
    const answer = work(thing, settings);
    answers[place] = answer;
    return answer;
  };
}

function answersOf(thing: Thing, settings: Plan['settings']): unknown[] {
  const known = answered.get(thing);
  if (known?.settings === settings) return known.answers;
  const answers: unknown[] = [];
  answered.set(thing, { settings, answers });
  return answers;
}
