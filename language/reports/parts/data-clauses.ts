import { dataAgreementsOf } from '../../model/ask/agreements/data-agreements.ts';
import {
  clauses as allClauses,
  type Clause,
  declaredFor,
  holderOf,
  missingClauses,
  phrasesOf,
} from '../../model/ask/agreements/data-clauses.ts';
import { pointedAt } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { facts, heading, paragraph, row, rowOr } from './blocks.ts';
import { owedIn } from './duties.ts';
import { kindLabel } from './labels.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, clausesBut, linesOf } from './telling.ts';
import { around, capital, joined, line, quote, say, sentence, wordsIn } from './text.ts';

/** An agreement about data, clause by clause; what it hangs on may say it in its place. */

type Words = DataWords['clauses'];

export function agreedBlocks(teller: Teller, { says, clauses: words }: DataWords): Block[] {
  const agreements = dataAgreementsOf(teller.plan).flatMap((one) => clauseBlocks(teller, words, one));
  return agreements.length === 0 ? [] : [heading(2, 'agreed', says.heading), paragraph(says.intro), ...agreements];
}

function clauseBlocks(teller: Teller, words: Words, agreement: Thing): Block[] {
  const missing = missingClauses(teller.plan, agreement);
  const kind = capital([quote(kindLabel(teller, agreement.word), agreement.wordSpan)]);
  return [
    heading(3, teller.plan.ids.get(agreement) ?? 'agreement', joined([kind, [mention(teller, agreement)]], ' ')),
    ...facts(allClauses.flatMap((clause) => clauseRow(teller, words, agreement, clause, missing.includes(clause)))),
  ];
}

function clauseRow(
  teller: Teller,
  words: Words,
  agreement: Thing,
  clause: Clause,
  isMissing: boolean,
): readonly FactRow[] {
  const term = wordsIn(capital(line(words[clause])));
  const holder = holderOf(teller.plan, agreement, clause);
  if (!holder) return isMissing ? [rowOr(teller.words.notStated, term, [])] : [];
  const lines = clauseLines(teller, words, holder, clause);
  const [last = [], ...before] = lines.toReversed();
  if (holder === agreement || lines.length === 0) return row(term, lines);
  const from = around(words.from, [mention(teller, holder)]);
  return row(term, [...before.toReversed(), [...last, say(' ('), ...from, say(')')]]);
}

function clauseLines(teller: Teller, words: Words, holder: Thing, clause: Clause): readonly Text[] {
  if (clause === 'term') return [capital(clauses(teller, holder, ...phrasesOf(clause)))];
  const declared = declaredFor(teller.plan, holder, clause);
  if (clause === 'items') return declared.map((item) => itemText(teller, words, item));
  if (clause === 'access') return declared.map((duty) => accessText(teller, duty));
  return linesOf(teller, holder, ...phrasesOf(clause)).map(capital);
}

/** A data item with the question it serves. */
function itemText(teller: Teller, words: Words, item: Thing): Text {
  const questions = pointedAt(teller.plan, item, 'for').map((question): Text => [mention(teller, question)]);
  const served: Text =
    questions.length > 0 ? [say(`${words.forWhich} `), ...listed(teller, questions)] : line(words.noQuestion);
  return sentence([titleOf(teller, item)], served, clausesBut(teller, item, 'for', 'worded'));
}

/** Who gives access, and to what. */
function accessText(teller: Teller, duty: Thing): Text {
  const block = teller.plan.parents.get(duty);
  const owed = block && owedIn(teller, block).find((one) => one.duty === duty);
  const by = listed(
    teller,
    (owed?.by ?? []).map(({ label }) => label),
  );
  const what = sentence([titleOf(teller, duty)], clauses(teller, duty, 'within', 'due', 'every', 'on'));
  return by.length > 0 ? [...by, say(': '), ...what] : what;
}
