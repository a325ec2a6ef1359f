import { labelOf } from '../../locales/labels.ts';
import { isKnown, knownListsOf } from '../../syntax/vocabulary/lists.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Teller } from '../teller.ts';
import { wordFor } from '../words/translated.ts';

/** What the words of the language are called in a report. A quoted text is nobody's word but the plan's own. */

/** A known value as a reader says it: `support-staff` is “support staff”, and “stödpersonal” in Swedish. */
export function valueLabel({ language, plan }: Teller, phrase: Phrase, word: string): string {
  const { words } = plan.settings;
  const list = knownListsOf(phrase).find((one) => isKnown(one, word, words));
  return list === undefined ? word.replaceAll('-', ' ') : labelOf(list, word, language, words);
}

/** A keyword as a reader says it: `external agenda`, `research aim`. */
export function kindLabel({ said }: Pick<Teller, 'said'>, word: string): string {
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
