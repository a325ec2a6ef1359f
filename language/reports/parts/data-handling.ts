import { type MovingData, movingData } from '../../model/ask/agreements/data-agreements.ts';
import { sourcesHeld } from '../../model/ask/care/data-held.ts';
import { cameUnasked } from '../../model/ask/evidence/evidence.ts';
import { pointingAt } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { heading, section, tableOf } from './blocks.ts';
import { agreementsFor } from './care.ts';
import { listed, mention, titleOf } from './names.ts';
import { clauses, linesOf, ownersText } from './telling.ts';
import { capital, cell, cellOr, line } from './text.ts';

/** Through whose hands the data go, from which organisation to which, and whether an agreement covers that. */

type Words = DataWords['handling'];

export function handlingBlocks(teller: Teller, words: Words): Block[] {
  return section(
    heading(2, 'handling', words.heading),
    tableOf(words, sourcesHeld(teller.plan), (source) => handlingRow(teller, words, source)),
  );
}

function handlingRow(teller: Teller, words: Words, source: Thing): Cell[] {
  const { plan } = teller;
  const moving = movingData(plan).find(({ evidence }) => evidence === source);
  const partners = (moving?.partners ?? []).map((one): Text => [mention(teller, one)]);
  const reading = pointingAt(plan, source, 'reads').map((one): Text => [mention(teller, one)]);
  return [
    cell([titleOf(teller, source)]),
    gatherersCell(teller, words, source),
    cell(...linesOf(teller, source, 'interpreted by'), ...reading),
    cell(listed(teller, partners)),
    moving ? coverCell(teller, words, moving) : cell(...agreementsFor(teller, words, source).map(({ text }) => text)),
  ];
}

/** What came unasked nobody has gathered. */
function gatherersCell(teller: Teller, words: Words, source: Thing): Cell {
  if (cameUnasked(source)) return cell(...linesOf(teller, source, 'by', 'noticed by'));
  return cellOr(words.nobody, [ownersText(teller, source), capital(clauses(teller, source, 'with'))]);
}

function coverCell(teller: Teller, words: Words, { under, cover }: MovingData): Cell {
  const agreements = under.map((one): Text => [mention(teller, one)]);
  if (cover === 'none') return cellOr(words.uncovered, []);
  if (typeof cover === 'object') return { lines: [...agreements, line(words.lapsed)], state: 'unsure' };
  return { lines: agreements, state: cover === 'in force' ? 'met' : 'unsure' };
}
