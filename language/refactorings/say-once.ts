import type { Edit } from '../findings/finding.ts';
import { type HostVoice, hostVoice } from '../locales/hosts.ts';
import { factsOf, isLeftOpen, says, targetsOf } from '../model/ask/facts.ts';
import { hasSecondParty } from '../model/ask/people/organisations.ts';
import { isOwned, ownedByDefault, ownershipOf, placedByDefault } from '../model/ask/people/ownership.ts';
import type { Plan } from '../model/join.ts';
import type { Fact, Thing, Value } from '../model/plan.ts';
import { cutOf } from './cut.ts';
import { isInOnePlace, isPlain, wordsOfFact } from './declared-at.ts';
import type { Asked, Refactor } from './refactoring.ts';

/**
 * What the header of an inquiry can say for all of it: its owner, where somebody declared is named, and its place, where
 * that is kept in words. A declared party is where people belong, which no default says for them.
 */
interface Default {
  readonly phrase: 'by' | 'at';
  readonly isFilledIn: (thing: Thing) => boolean;
  readonly mayStand: (plan: Plan, value: Value) => boolean;
  /** Whether a declaration says nothing of the kind, so that the header would speak for it too. */
  readonly isSilent: (plan: Plan, thing: Thing) => boolean;
}

const owner: Default = {
  phrase: 'by',
  isFilledIn: ({ kind }) => ownedByDefault.has(kind),
  mayStand: (plan, value) => targetsOf(plan, value).length > 0,
  isSilent: (plan, thing) => {
    const ownership = ownershipOf(plan, thing);
    return !isOwned(ownership) && !ownership.leftOpen;
  },
};

const place: Default = {
  phrase: 'at',
  isFilledIn: ({ kind }) => placedByDefault.has(kind),
  mayStand: (plan, value) => value.type === 'text' && targetsOf(plan, value).length === 0,
  isSilent: (_, thing) => !says(thing, 'at') && !says(thing, 'in'),
};

/** Moves what every line repeats into the header of the inquiry. */
export const sayOnce: readonly Refactor[] = [owner, place].map((one) => (asked) => {
  const { plan, text, part } = asked;
  const { head } = plan;
  if (head?.kind !== 'inquiry' || hasSecondParty(plan) || !part.things.includes(head) || !isInOnePlace(head))
    return undefined;
  const repeated = repetitions(plan, one);
  const [first] = repeated ?? [];
  if (!repeated || !first || !isAskedOf(asked, head, repeated)) return undefined;
  if (repeated.some(({ thing }) => thing.span.file !== part.file)) return undefined;
  const { start, end } = wordsOfFact(first.fact);
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  const isSaid = says(head, one.phrase);
  const silent = isSaid ? 0 : plan.things.filter((thing) => one.isFilledIn(thing) && one.isSilent(plan, thing)).length;
  const added: Edit[] = isSaid ? [] : [{ span: { ...head.head, start: head.head.end }, text: ` ${words}` }];
  const cuts = repeated.map(({ thing, fact }) => cutOf(text, thing, fact));
  return {
    title: titleFor(words, silent, hostVoice(plan.settings.language)),
    kind: 'rewrite',
    edits: [
      ...added,
      ...cuts.map(({ start: from, end: to }) => ({ span: { ...head.span, start: from, end: to }, text: '' })),
    ],
  };
});

/** A default speaks for those who say nothing too; whoever chooses it should know. */
function titleFor(words: string, silent: number, say: HostVoice): string {
  return silent === 0 ? say('sayOnce', { words }) : say('sayOnceForMore', { words, count: silent });
}

interface Said {
  readonly thing: Thing;
  readonly fact: Fact;
}

/** The places that say the same as each other and as the header; undefined where one of them says something else. */
function repetitions(plan: Plan, { phrase, isFilledIn, mayStand }: Default): Said[] | undefined {
  const saying = plan.things.filter((thing) => isFilledIn(thing) && says(thing, phrase) && !isLeftOpen(thing, phrase));
  const said = saying.flatMap((thing) => factsOf(thing, phrase).map((fact) => ({ thing, fact })));
  const above = plan.head ? factsOf(plan.head, phrase) : [];
  const facts = [...above, ...said.map(({ fact }) => fact)];
  const [first] = facts;
  const isEnough = said.length >= (above.length > 0 ? 1 : 2) && said.length === saying.length && above.length < 2;
  const isSame = facts.every(
    (fact) => first && sameValues(fact, first) && isPlain(fact) && fact.values.every((value) => mayStand(plan, value)),
  );
  return isEnough && isSame ? said : undefined;
}

function sameValues(a: Fact, b: Fact): boolean {
  const words = ({ values }: Fact): string => values.map(({ type, text }) => `${type} ${text}`).join();
  return words(a) === words(b);
}

/** Whether the cursor is in the header of the inquiry or on one of the repetitions. */
function isAskedOf({ place: { file, start, end } }: Asked, head: Thing, repeated: readonly Said[]): boolean {
  const places = [head.head, ...repeated.map(({ fact }) => ({ ...fact.span, ...wordsOfFact(fact) }))];
  return places.some((one) => one.file === file && one.start <= start && end <= one.end);
}
