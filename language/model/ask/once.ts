import { flatten } from '../flatten.ts';
import type { Plan } from '../join.ts';
import { Gathered } from '../living/gathered.ts';
import { Kept, type Memory } from '../living/memory.ts';
import { LivingPlan } from '../living/plan.ts';
import { LivingThing } from '../living/thing.ts';
import type { Part, Thing } from '../plan.ts';

/**
 * What rules ask of a plan again and again. Of a plan that never changes an answer holds as long as the plan does; of one
 * that is typed into, until something changes that was looked at to find it.
 */

/** A question that is worked out once for each object it is asked of, which never changes. */
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
  const ask = onceForEach<Plan, Answer>(work);
  return (plan) => ask(plan, plan);
}

/** The answers to one question about a plan. */
class Answers<Asked extends object, Answer> extends Kept {
  known = new WeakMap<Asked, { readonly answer: Answer }>();
  /** That of the plan, where it is typed into. */
  readonly memory: Memory | undefined;

  constructor(plan: Plan) {
    super();
    this.memory = plan instanceof LivingPlan ? plan.memory : undefined;
    this.memory?.keep(this);
  }

  override forget(): void {
    super.forget();
    this.known = new WeakMap();
  }
}

/** A question about something in a plan that is worked out once for each of them. */
export function onceForEach<Asked extends object, Answer>(
  work: (plan: Plan, asked: Asked) => Answer,
): (plan: Plan, asked: Asked) => Answer {
  const answersOf = onceFor((plan: Plan) => new Answers<Asked, Answer>(plan));
  return (plan, asked) => {
    const answers = answersOf(plan);
    const { memory } = answers;
    memory?.rest(answers);
    const known = answers.known.get(asked);
    if (known) return known.answer;
    const answer = memory ? memory.during(answers, () => work(plan, asked)) : work(plan, asked);
    answers.known.set(asked, { answer });
    return answer;
  };
}

/** What a plan is read with, and nothing of what it says. */
export type Read = Pick<Plan, 'settings'>;

/**
 * A question that a thing answers by itself, with the settings of its plan and nothing else of it. The answer holds as
 * long as the thing says what it says, and an edit leaves the things of all other files as they are: what is asked this
 * way costs what was edited, not what the plan holds.
 */
export function onceForThing<Answer>(
  work: (thing: Thing, settings: Plan['settings']) => Answer,
): (plan: Read, thing: Thing) => Answer {
  const answers = new ByItself<Thing, Answer>();
  const readingsOf = onceFor((memory: Memory) => memory.keep(new Readings()));
  return ({ settings }, thing) => {
    const memory = thing instanceof LivingThing ? thing.memory : undefined;
    const readings = memory && readingsOf(memory);
    if (readings) memory.rest(readings);
    const known = answers.of(thing, settings);
    if (known) return known.answer;
    const answer = readings ? memory.during(readings, () => work(thing, settings)) : work(thing, settings);
    return answers.put(thing, settings, answer);
  };
}

/** What is read to answer a question that each thing answers by itself: the answers tell themselves when they are outdated. */
class Readings extends Kept {
  override forget(): void {}
}

/**
 * What all things of a plan answer by themselves, in the order of the plan. It is kept file by file: of a file that was
 * not edited no thing is so much as looked at.
 */
export function inAllThings<Found>(
  work: (thing: Thing, settings: Plan['settings']) => readonly Found[],
): (plan: Plan) => readonly Found[] {
  const inThing = onceRead(work);
  const inPart = onceRead((part: Part, settings) => thingsIn(part).flatMap((thing) => work(thing, settings)));
  const inLiving = onceFor((plan: LivingPlan) => plan.memory.keep(new Gathered(plan, (thing) => inThing(plan, thing))));
  return (plan) => {
    if (plan instanceof LivingPlan) return inLiving(plan).now();
    return isWhole(plan)
      ? partsRead(plan).flatMap((part) => inPart(plan, part))
      : plan.things.flatMap((thing) => work(thing, plan.settings));
  };
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

/** Answers that hold as long as what was asked says what it says, read with the same settings. */
class ByItself<Asked extends object, Answer> {
  private readonly known = new WeakMap<Asked, AnswerRead<Answer>>();

  of(asked: Asked, settings: Plan['settings']): AnswerRead<Answer> | undefined {
    const known = this.known.get(asked);
    return known?.settings === settings && known.revision === revisionOf(asked) ? known : undefined;
  }

  put(asked: Asked, settings: Plan['settings'], answer: Answer): Answer {
    this.known.set(asked, { settings, revision: revisionOf(asked), answer });
    return answer;
  }
}

interface AnswerRead<Answer> {
  readonly settings: Plan['settings'];
  readonly revision: number;
  readonly answer: Answer;
}

function revisionOf(asked: object): number {
  return asked instanceof LivingThing ? asked.revision : 0;
}

function onceRead<Asked extends object, Answer>(
  work: (asked: Asked, settings: Plan['settings']) => Answer,
): (plan: Read, asked: Asked) => Answer {
  const answers = new ByItself<Asked, Answer>();
  return ({ settings }, asked) =>
    (answers.of(asked, settings) ?? { answer: answers.put(asked, settings, work(asked, settings)) }).answer;
}
