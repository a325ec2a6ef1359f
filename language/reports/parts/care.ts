import { covers } from '../../model/ask/agreements/agreements.ts';
import { isLeftOpen, says } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Cell, CellState, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { MatrixWords } from '../words/en/evidence-matrix.ts';
import { heading, note, paragraph, table, trimmed } from './blocks.ts';
import { mention, titleOf } from './names.ts';
import { factText, linesOf } from './telling.ts';
import { capital, cell, cellOr, line, say } from './text.ts';

/** How each source is looked after: consent, where it is kept, until when, by whom, under which agreement. */

type Words = MatrixWords['care'];

/** What the table of care tells of a source. */
export const cared = ['consent', 'personal data', 'kept until', 'custodian'] as const satisfies readonly Phrase[];

export function careBlocks(teller: Teller, words: Words): Block[] {
  const { evidence } = teller.plan.byKind;
  const head = heading(2, 'care', words.heading);
  if (evidence.length === 0) return [head, note('gap', words.none)];
  const rows = evidence.map((one) => careRow(teller, words, one));
  return [head, paragraph(words.intro), trimmed(table(words.caption, words.columns, rows))];
}

/** Whether silence about consent or keeping is a gap: people or personal data are named. */
function isOfPeople(thing: Thing): boolean {
  return says(thing, 'of') || says(thing, 'voice') || says(thing, 'personal data') || says(thing, 'consent');
}

function careRow(teller: Teller, words: Words, thing: Thing): Cell[] {
  const agreements = agreementsFor(teller, words, thing);
  const isCovered = agreements.some(({ is }) => is === 'yes');
  const silent = (): Cell => {
    if (isCovered) return cell(line(words.byAgreement));
    return isOfPeople(thing) ? cellOr(words.notStated, []) : cell(line(words.notStated, 'quiet'));
  };
  const stated = (phrase: Phrase, lines: readonly Text[]): Cell => {
    const state: CellState = isLeftOpen(thing, phrase) ? 'unsure' : 'met';
    return lines.length > 0 ? { lines, state } : silent();
  };
  const people = says(thing, 'of') ? linesOf(teller, thing, 'of') : linesOf(teller, thing, 'voice').map(capital);
  return [
    cell([titleOf(teller, thing)]),
    people.length > 0 ? cell(...people) : cell(line(words.noPeople, 'quiet')),
    stated('consent', linesOf(teller, thing, 'consent').map(capital)),
    stated('personal data', placesOf(teller, thing)),
    stated('kept until', [...endsOf(teller, thing), ...linesOf(teller, thing, 'kept until')]),
    stated('custodian', linesOf(teller, thing, 'custodian')),
    cell(...agreements.map(({ text }) => text)),
  ];
}

/** Where personal data are kept; until when has a column of its own. */
export function placesOf(teller: Teller, thing: Thing): readonly Text[] {
  const kept = thing.facts.filter(({ phrase }) => phrase === 'personal data');
  return kept.map((fact) =>
    factText(teller, { ...fact, facts: fact.facts.filter(({ phrase }) => phrase !== 'until') }),
  );
}

export function endsOf(teller: Teller, thing: Thing): readonly Text[] {
  const kept = thing.facts.filter(({ phrase }) => phrase === 'personal data');
  return kept.flatMap((fact) => linesOf(teller, fact, 'until'));
}

/** The agreements about data that cover a source, or may. */
export function agreementsFor(
  teller: Teller,
  words: Pick<Words, 'maybe'>,
  thing: Thing,
): readonly { readonly is: 'yes' | 'maybe'; readonly text: Text }[] {
  const { plan } = teller;
  return [...plan.byKind.agreement, ...plan.byKind.contract].filter(isAboutData).flatMap((one) => {
    const is = covers(plan, one, thing);
    if (is === 'no') return [];
    const doubt: Text = is === 'maybe' ? [say(` (${words.maybe})`, 'quiet')] : [];
    return [{ is, text: [mention(teller, one), ...doubt] }];
  });
}

function isAboutData(one: Thing): boolean {
  const hasItems = one.things.some(({ kind }) => kind === 'data');
  return hasItems || says(one, 'custodian') || says(one, 'kept until') || says(one, 'legal basis');
}
