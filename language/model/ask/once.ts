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

/**
 * A question that a thing answers by itself, with the settings of its plan and nothing else of it. The answer holds as
 * long as the thing does, and an edit leaves the things of all other files as they are: what is asked this way costs what
 * was edited, not what the plan holds.
 */
export function onceForThing<Answer>(
  work: (thing: Thing, settings: Plan['settings']) => Answer,
): (plan: Read, thing: Thing) => Answer {
  return onceForSaid(work);
}

/** The same of whatever was read from one file: a thing, a fact, a value. */
export function onceForSaid<Said extends object, Answer>(
  work: (said: Said, settings: Plan['settings']) => Answer,
): (plan: Read, said: Said) => Answer {
  const answers = new WeakMap<Said, { readonly settings: Plan['settings']; readonly answer: Answer }>();
  return ({ settings }, said) => {
    const known = answers.get(said);
    if (known?.settings === settings) return known.answer;
    const answer = work(said, settings);
    answers.set(said, { settings, answer });
    return answer;
  };
}
