import { allKinds, type Kind, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { type Phrase, phraseRow } from '../../language/syntax/vocabulary/phrases.ts';

/** The example of a phrase, or another line that begins with it, in a plan that it may stand in. */
export function wholeOf(phrase: Phrase, line = phraseRow(phrase).example): string {
  const { on, sort } = phraseRow(phrase);
  const kind = on?.find((one) => one !== 'duties') ?? 'question';
  const opener = `${kindRow(kind).words[0] ?? kind} x "Something"`;
  return placed(kind, sort === 'property' ? `${opener} {\n  ${line}\n}` : `${opener} ${line}`);
}

/** A declaration where it may stand. */
export function placed(kind: Kind, text: string): string {
  const { within } = kindRow(kind);
  if (within.includes('top')) return text;
  const holder = allKinds.find((one) => within.includes(one));
  const opener =
    holder === 'duties' || !holder ? 'owed by riverside to manchester' : `${kindRow(holder).words[0]} x "X"`;
  return `${opener} {\n${text}\n}`;
}
