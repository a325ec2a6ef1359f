import { dataAgreementsOf, movingData } from '../../model/ask/agreements/data-agreements.ts';
import { missingClauses } from '../../model/ask/agreements/data-clauses.ts';
import { personalSources, sourcesHeld, unsaid, unsaidOf } from '../../model/ask/care/data-held.ts';
import { factsOf, isPartnership, says } from '../../model/ask/facts.ts';
import { withoutDeputy } from '../../model/ask/people/backups.ts';
import type { Thing } from '../../model/plan.ts';
import { unique } from '../../text/unique.ts';
import type { Block, FactRow, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { DataWords } from '../words/en/data-agreement.ts';
import { facts, row, rowOr } from './blocks.ts';
import { endsOf } from './care.ts';
import { listed, mention } from './names.ts';
import { clauses, factText, linesOf } from './telling.ts';
import { around, joined, line, once, sentence, wordsIn } from './text.ts';

/** The answer before the tables: what is held, by whom, under what, until when, and what is still to be said. */
export function shortAnswer(teller: Teller, words: DataWords): Block[] {
  const { short } = words;
  const held = personalSources(teller.plan);
  const names = held.map((one): Text => [mention(teller, one)]);
  const open = openLines(teller, words);
  return facts([
    ...row(short.personal, [names.length > 0 ? listed(teller, names) : line(short.noPersonal, 'quiet')]),
    ...(held.length > 0 ? [rowOr(short.noHolder, short.holder, keepers(teller))] : row(short.holder, keepers(teller))),
    ...agreementRow(teller, short),
    ...row(short.moves, [partners(teller)]),
    ...(held.length > 0 ? [rowOr(short.noEnd, short.until, ends(teller))] : row(short.until, ends(teller))),
    open.length > 0
      ? { term: short.open, lines: open, state: 'gap' }
      : { term: short.open, lines: [line(short.complete)], state: 'met' },
  ]);
}

/** Everything that says who keeps data, or until when. */
function keeping({ plan }: Teller): readonly Thing[] {
  return [...dataAgreementsOf(plan), ...plan.byKind.contract, ...plan.byKind.evidence];
}

function keepers(teller: Teller): readonly Text[] {
  return once(
    unique(keeping(teller)).flatMap((one) =>
      factsOf(one, 'custodian').map((fact) => sentence(factText(teller, fact), clauses(teller, one, 'deputy'))),
    ),
  );
}

function ends(teller: Teller): readonly Text[] {
  return once(
    unique(keeping(teller)).flatMap((one) => [...endsOf(teller, one), ...linesOf(teller, one, 'kept until')]),
  );
}

function agreementRow(teller: Teller, words: DataWords['short']): readonly FactRow[] {
  const { plan } = teller;
  const agreements = dataAgreementsOf(plan).map((one) =>
    sentence([mention(teller, one)], clauses(teller, one, 'from', 'until', 'lasting', 'on')),
  );
  if (agreements.length > 0) return row(words.agreement, agreements);
  if (sourcesHeld(plan).length === 0) return [];
  return isPartnership(plan)
    ? [rowOr(words.noAgreement, words.agreement, [])]
    : row(words.agreement, [line(words.inHouse, 'quiet')]);
}

/** The organisations between which personal data pass. */
function partners(teller: Teller): Text {
  const named = unique(movingData(teller.plan).flatMap((one) => one.partners));
  return listed(
    teller,
    named.map((one): Text => [mention(teller, one)]),
  );
}

/** What is still to be said, each point with all the data that it is to be said of. */
function openLines(teller: Teller, { open, clauses: names }: DataWords): readonly Text[] {
  const { plan } = teller;
  const missing = unsaidOf(plan);
  const mentions = (things: readonly Thing[]): Text =>
    listed(
      teller,
      things.map((one): Text => [mention(teller, one)]),
    );
  const alone = withoutDeputy(plan).filter(({ task, fact }) => task === 'custodian' && !says(fact, 'deputy'));
  return [
    ...unsaid.filter((what) => missing[what].length > 0).map((what) => around(open[what], mentions(missing[what]))),
    ...(alone.length > 0 ? [around(open.deputy, mentions(alone.map(({ actor }) => actor)))] : []),
    ...dataAgreementsOf(plan).flatMap((agreement): readonly Text[] => {
      const lacking = missingClauses(plan, agreement).filter((clause) => clause !== 'deputy');
      const said = joined(
        lacking.map((clause) => line(names[clause])),
        ', ',
      );
      const name: Text = [mention(teller, agreement)];
      return lacking.length === 0 ? [] : [around((hole) => open.clauses(hole, wordsIn(said)), name)];
    }),
  ];
}
