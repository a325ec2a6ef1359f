import { kindRow } from '../../syntax/vocabulary/kinds.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import type { Plan } from '../join.ts';
import type { Fact, Span, Thing } from '../plan.ts';
import { ancestors, statusOf, wordsOf } from './facts.ts';

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
  return plan.things
    .filter((thing) => isFirm || [thing, ...ancestors(plan, thing)].some((one) => firm.includes(statusOfThing(one))))
    .flatMap((thing) => leftIn(thing, plan.settings.language));
}

const firm: readonly string[] = ['agreed', 'running', 'closed', 'done'];

function statusOfThing(thing: Thing): string {
  return wordsOf(thing, 'status')[0] ?? '';
}

function leftIn(thing: Thing, language: string): readonly Left[] {
  const asked = instructionsOf(thing);
  const isLeft = (text: string): boolean => asked.includes(text) || isPlaceholder(text, language);
  const { title } = thing;
  const named = title && isLeft(title.text) ? [{ thing, at: title.span, text: title.text, isValue: false }] : [];
  const values = thing.values.flatMap((value): readonly Left[] =>
    value.type === 'text' && isLeft(value.text) ? [{ thing, at: value.span, text: value.text, isValue: false }] : [],
  );
  const inFact = (fact: Fact): readonly Left[] => [
    ...fact.values.flatMap((value): readonly Left[] =>
      value.type === 'text' && isLeft(value.text) ? [{ thing, at: value.span, text: value.text, isValue: true }] : [],
    ),
    ...fact.facts.flatMap(inFact),
  ];
  return [...named, ...values, ...thing.facts.flatMap(inFact)];
}

/** What the editor writes into a new line of this kind, to be replaced. Names that may well be meant are left out. */
function instructionsOf({ kind }: Thing): readonly string[] {
  const gaps = [...kindRow(kind).skeleton.matchAll(/"\$\{\d+:([^}]*)\}"/g)].map(([, words = '']) => words);
  return gaps.filter((words) => /^(?:What|Whom|Which|Who|Its full name|In what|On what)\b/.test(words));
}
