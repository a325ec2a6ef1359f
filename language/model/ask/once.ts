import { flatten } from '../flatten.ts';
import type { Plan } from '../join.ts';
import type { Part, Thing } from '../plan.ts';

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
  return onceRead(work);
}

/**
 * What all things of a plan answer by themselves, in the order of the plan. It is kept file by file: of a file that was
 * not edited no thing is so much as looked at.
 */
export function inAllThings<Found>(
  work: (thing: Thing, settings: Plan['settings']) => readonly Found[],
): (plan: Plan) => readonly Found[] {
  const inPart = onceRead((part: Part, settings) => thingsIn(part).flatMap((thing) => work(thing, settings)));
  return (plan) =>
    isWhole(plan)
      ? partsRead(plan).flatMap((part) => inPart(plan, part))
      : plan.things.flatMap((thing) => work(thing, plan.settings));
}

/** An account may go only so far: then there is more in the parts of its plan than it tells of. */
const isWhole = oncePerPlan((plan) => {
  const inParts = partsRead(plan).reduce((sum, part) => sum + thingsIn(part).length, 0);
  return plan.things.length === inParts;
});

function partsRead({ parts }: Plan): readonly Part[] {
  return parts.filter(({ conflicted }) => !conflicted);
}

const thingsIn = onceFor((part: Part) => flatten([part]).things);

function onceRead<Asked extends object, Answer>(
  work: (asked: Asked, settings: Plan['settings']) => Answer,
): (plan: Read, asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly settings: Plan['settings']; readonly answer: Answer }>();
  return ({ settings }, asked) => {
    const known = answers.get(asked);
    if (known?.settings === settings) return known.answer;
    const answer = work(asked, settings);
    answers.set(asked, { settings, answer });
    return answer;
  };
}
