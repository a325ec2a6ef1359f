import { factsOf, says } from '../../model/ask/facts.ts';
import type { Fact, Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { MyPartWords } from '../words/en/my-part.ts';
import { owedIn } from './duties.ts';
import { listed, mention, titleOf } from './names.ts';
import { owingIt, type Task } from './promises.ts';
import { clauses, factText, labelled, owning } from './telling.ts';
import { around, capital } from './text.ts';
import { times, whatItIs } from './work.ts';

/** What somebody has to do, in words: when, what, with whom, and what became of it. */

/** What is to be done, and where it is said of a thing, which. */
type Work = Pick<Task, 'thing' | 'fact'>;

export function whenText(teller: Teller, { thing, fact }: Work): Text {
  return capital(clauses(teller, fact ?? thing, ...times, 'within'));
}

/** A thing by its kind and title; what was decided somewhere, or what something is used for, with where it is written. */
export function whatText(teller: Teller, { thing, fact }: Work): Text {
  if (!fact) return whatItIs(teller, thing);
  const said = labelled(teller, { ...fact, facts: [] });
  return [...said, { text: ' (' }, mention(teller, thing), { text: ')' }];
}

const besides: readonly Phrase[] = ['to', 'with', 'for', 'of', 'at'];

/** Whoever takes part wants to know whose it is, and is one of those who are with them. */
const beside: readonly Phrase[] = [...owning, 'to', 'for', 'of', 'at'];

/** To whom, with whom, for whom; a duty is owed to those its block names. */
export function whomText(teller: Teller, words: MyPartWords, { thing, part }: Pick<Task, 'thing' | 'part'>): Text {
  if (thing.kind === 'duty') return owedTo(teller, words, thing);
  return capital(clauses(teller, thing, ...(part === 'takes part' ? beside : besides)));
}

export function owedTo(teller: Teller, words: MyPartWords, duty: Thing): Text {
  const block = teller.plan.parents.get(duty);
  const to = block ? (owedIn(teller, block).find((owed) => owed.duty === duty)?.to ?? []) : [];
  const labels = to.map(({ label }) => label);
  return labels.length > 0 ? around(words.toWhom, listed(teller, labels)) : [];
}

/** The organisations that owe a duty. */
export function owingText(teller: Teller, duty: Thing): Text {
  return listed(
    teller,
    owingIt(teller.plan, duty).map((party): Text => [titleOf(teller, party)]),
  );
}

const became: readonly Phrase[] = ['happened', 'carried out', 'result', 'came back'];

/** Whether anything is told of what became of something. */
export function saysWhatBecame(told: Pick<Fact, 'facts'>): boolean {
  return became.some((phrase) => says(told, phrase));
}

/** What is told of what became of something, a line for each. */
export function becameOf(teller: Teller, told: Pick<Fact, 'facts'>): readonly Text[] {
  return became.flatMap((phrase) => factsOf(told, phrase).map((fact) => factText(teller, fact)));
}
