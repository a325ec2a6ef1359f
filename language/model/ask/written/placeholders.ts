import { gapWords } from '../../../locales/skeletons.ts';
import { allKinds, type Kind, kindRow } from '../../../syntax/vocabulary/kinds.ts';
import { languages } from '../../../text/languages.ts';
import { isPlaceholder } from '../../../text/placeholders.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Span, Thing, Words } from '../../plan.ts';
import { ancestors, statusOf, wordsOf } from '../facts.ts';
import { inAllThings } from '../once.ts';

/** Words that were to be replaced, and were not. */

export interface Left {
  readonly thing: Thing;
  readonly at: Span;
  readonly text: string;
  /** It stands as a value of something said, which could say honestly that it is not stated. */
  readonly isValue: boolean;
}

/** Placeholders in whatever is no draft any more: the plan as a whole, or the thing itself or what it stands in. */
export function placeholdersLeft(plan: Plan): readonly Left[] {
  const isFirm = firm.includes(statusOf(plan));
  return placeholders(plan).filter(
    ({ thing }) => isFirm || [thing, ...ancestors(plan, thing)].some((one) => firm.includes(statusOfThing(one))),
  );
}

const firm: readonly string[] = ['agreed', 'running', 'closed', 'done'];

function statusOfThing(thing: Thing): string {
  return wordsOf(thing, 'status')[0] ?? '';
}

const placeholders = inAllThings((thing, { language }): readonly Left[] => {
  const found: Left[] = [];
  const asked = instructions.get(thing.kind) ?? [];
  const look = (words: Words, isValue: boolean): void => {
    if (asked.includes(words.text) || isPlaceholder(words.text, language))
      found.push({ thing, at: words.span, text: words.text, isValue });
  };
  const lookIn = (facts: readonly Fact[]): void => {
    for (const fact of facts) {
      for (const value of fact.values) if (value.type === 'text') look(value, true);
      lookIn(fact.facts);
    }
  };
  if (thing.title) look(thing.title, false);
  for (const value of thing.values) if (value.type === 'text') look(value, false);
  lookIn(thing.facts);
  return found;
});

/** What the editor writes into a new line of a kind, in any language, to be replaced. Names that may well be meant are left out. */
const instructions: ReadonlyMap<Kind, readonly string[]> = new Map(
  allKinds.map((kind) => {
    const gaps = [...kindRow(kind).skeleton.matchAll(/"\$\{\d+:([^}]*)\}"/g)].map(([, words = '']) => words);
    const asking = gaps.filter((words) => /^(?:What|Whom|Which|Who|Its full name|In what|On what)\b/.test(words));
    return [kind, asking.flatMap((words) => languages.map((language) => gapWords(words, language)))];
  }),
);
