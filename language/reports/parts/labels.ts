import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Teller } from '../teller.ts';
import { wordFor } from '../words/translated.ts';

/** What the words of the language are called in a report. A quoted text is nobody's word but the plan's own. */

/** Known values that are not said as they are typed. */
const english: Readonly<Record<string, string>> = {
  'opt-in': 'opt-in',
  'opt-out': 'opt-out',
  'within-school': 'within the school',
  'between-schools': 'between schools',
  'beyond-school': 'beyond the school',
  'peer-school': 'colleagues from another school',
  cbs: 'Collaboration for Better Schools',
  pdsa: 'plan, do, study, act',
  'plan-act-observe-reflect': 'plan, act, observe, reflect',
};

/** A known value as a reader says it: `support-staff` is “support staff”. */
export function valueLabel(_teller: Teller, _phrase: Phrase, word: string): string {
  return wordFor(english, word) ?? word.replaceAll('-', ' ');
}

/** A keyword as a reader says it: `external agenda`, `research aim`. */
export function kindLabel({ said }: Teller, word: string): string {
  return wordFor(said.kinds, word) ?? word;
}

/** What opens a clause: `by`, `based on`. */
export function phraseLabel({ said }: Teller, phrase: Phrase): string {
  return said.clauses[phrase] ?? phrase;
}

/** What is counted, how often something recurs, or a group that every school has. */
export function countedLabel({ said }: Teller, word: string): string {
  return wordFor(said.counted, word) ?? word;
}
