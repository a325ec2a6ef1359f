import { hostVoice } from '../locales/hosts.ts';
import { knownWordFor } from '../locales/labels.ts';
import type { Fact, TextValue, Thing } from '../model/plan.ts';
import { knownListsOf } from '../syntax/vocabulary/lists.ts';
import type { Asked, Refactor, Refactoring } from './refactoring.ts';

/** Turns a quoted text into the word it means: the name of what bears that title, or a known value. */
export const useKnown: Refactor = (asked) => {
  const found = asked.plan.things.flatMap((thing) => textsIn(thing)).find(({ value }) => isAt(asked, value));
  return found && (nameInstead(asked, found.value) ?? knownInstead(asked, found));
};

interface Quoted {
  readonly fact: Fact;
  readonly value: TextValue;
}

/** The quoted values of what is said of a thing. */
function textsIn({ facts }: Pick<Thing, 'facts'>): Quoted[] {
  return facts.flatMap((fact) => [
    ...fact.values.flatMap((value): Quoted[] => (value.type === 'text' ? [{ fact, value }] : [])),
    ...textsIn(fact),
  ]);
}

function isAt({ place }: Asked, { span }: TextValue): boolean {
  return span.file === place.file && span.start <= place.start && place.end <= span.end;
}

function nameInstead({ plan }: Asked, value: TextValue): Refactoring | undefined {
  const [target, ...others] = plan.targets.get(value) ?? [];
  if (target?.name === undefined || others.length > 0) return undefined;
  const word = target.name.text;
  return replaced(value, word, hostVoice(plan.settings.language)('useName', { word }));
}

function knownInstead({ plan }: Asked, { fact, value }: Quoted): Refactoring | undefined {
  for (const list of knownListsOf(fact.phrase)) {
    const word = knownWordFor(list, value.text, plan.settings.words);
    if (word !== undefined) return replaced(value, word, hostVoice(plan.settings.language)('useKnown', { word }));
  }
  return undefined;
}

function replaced({ span }: TextValue, word: string, title: string): Refactoring {
  return { title, kind: 'rewrite', edits: [{ span, text: word }] };
}
