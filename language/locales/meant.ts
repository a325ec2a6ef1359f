import type { Kind } from '../syntax/vocabulary/kinds.ts';
import type { known } from '../syntax/vocabulary/known.ts';
import type { Gap, Mark } from '../syntax/vocabulary/marks.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';

/** What every kind means, and every word that stands alone. A word that is forgotten does not compile. */
export interface MeantKinds {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly gaps: Readonly<Record<Gap, string>>;
}
export type MeantPhrases = Readonly<Record<Phrase, string>>;
export type MeantKnown = {
  readonly [List in keyof typeof known]: { readonly [Word in keyof (typeof known)[List]]: string };
};
