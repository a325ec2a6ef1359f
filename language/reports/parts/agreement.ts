import { pointedAt, says, wordsOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Block, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { alsoRows } from './also.ts';
import { facts, heading, row, rowOr } from './blocks.ts';
import { dutyBlocks } from './duties.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, clausesBut, linesOf } from './telling.ts';
import { capital, line, say, sentence } from './text.ts';

/** A smaller agreement: what is stated, and for one about data also what is not. */
export function agreementBlocks(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const { term, ethics, disputes, parties: party } = words;
  const duties = thing.things.filter(({ kind }) => kind === 'duties');
  const parties = pointedAt(teller.plan, thing, 'between');
  return [
    heading(
      2,
      teller.plan.ids.get(thing) ?? 'agreement',
      thing.title ? [say(`${words.agreement}: `), titleOf(teller, thing)] : line(words.agreement),
    ),
    ...facts([
      ...row(term.kind, linesOf(teller, thing, 'kind').map(capital)),
      ...row(term.under, linesOf(teller, thing, 'under')),
      rowOr(teller.words.notStated, party.heading, linesOf(teller, thing, 'between')),
      rowOr(term.noPeriod, term.period, [capital(clauses(teller, thing, 'from', 'until', 'lasting', 'on'))]),
      ...dataRows(teller, words, thing),
      ...row(ethics.approval, linesOf(teller, thing, 'approval')),
      ...row(ethics.anonymity, linesOf(teller, thing, 'anonymity')),
      ...row(ethics.withdrawal, linesOf(teller, thing, 'withdrawal')),
      ...row(ethics.publication, linesOf(teller, thing, 'publication')),
      ...row(ethics.consent, linesOf(teller, thing, 'consent')),
      ...row(term.review, linesOf(teller, thing, 'review')),
      ...row(term.notice, linesOf(teller, thing, 'notice')),
      ...row(disputes.term, linesOf(teller, thing, 'disputes')),
      ...alsoRows(teller, thing, toldOfAgreements),
    ]),
    ...(duties.length > 0 ? dutyBlocks(teller, words.duties, duties, parties) : []),
  ];
}

const toldOfAgreements: readonly Phrase[] = [
  'kind',
  'under',
  'between',
  'from',
  'until',
  'lasting',
  'on',
  'custodian',
  'legal basis',
  'kept until',
  'approval',
  'anonymity',
  'withdrawal',
  'publication',
  'consent',
  'review',
  'notice',
  'disputes',
];

function isAboutData(thing: Thing): boolean {
  const kind = wordsOf(thing, 'kind')[0] ?? '';
  const isSaid = (['custodian', 'legal basis', 'kept until'] as const).some((phrase) => says(thing, phrase));
  return kind.startsWith('data') || isSaid || thing.things.some((one) => one.kind === 'data');
}

function dataRows(teller: Teller, words: ContractWords, thing: Thing): ReturnType<typeof rowOr>[] {
  if (!isAboutData(thing)) return [];
  const { notStated } = teller.words;
  const items = thing.things.filter(({ kind }) => kind === 'data').map((item) => dataItem(teller, words, item));
  return [
    rowOr(notStated, words.data.items, items),
    rowOr(notStated, words.data.custodian, linesOf(teller, thing, 'custodian')),
    rowOr(notStated, words.data.legalBasis, linesOf(teller, thing, 'legal basis')),
    rowOr(notStated, words.data.keptUntil, linesOf(teller, thing, 'kept until')),
  ];
}

/** A data item with the question it serves. */
function dataItem(teller: Teller, words: ContractWords, item: Thing): Text {
  const questions = pointedAt(teller.plan, item, 'for').map((question): Text => [mention(teller, question)]);
  const served: Text =
    questions.length > 0 ? [say(`${words.data.forWhich} `), ...listed(teller, questions)] : line(words.data.noQuestion);
  const kept = clausesBut(teller, item, 'for', 'worded');
  return sentence([titleOf(teller, item)], served, kept);
}
