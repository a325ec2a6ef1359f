import { owned } from '../model/ask/agreements/agreements.ts';
import { factsOf, isPartnership, pointedAt, within } from '../model/ask/facts.ts';
import { partiesOf } from '../model/ask/people/organisations.ts';
import type { Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { agreementBlocks } from './parts/agreement.ts';
import { alsoRows } from './parts/also.ts';
import { facts, heading, note, row, rowOr, section } from './parts/blocks.ts';
import { dutiesOf, dutyBlocks } from './parts/duties.ts';
import { benefitTable, expectationBlocks, grantBlocks, timeTable } from './parts/gains.ts';
import { titleOf } from './parts/names.ts';
import { partiesIn, partyTable, signatures } from './parts/parties.ts';
import { rightsTable } from './parts/rights.ts';
import { acceptedLimitations, amendmentTable } from './parts/standing.ts';
import { clauses, factText, linesOf } from './parts/telling.ts';
import { capital } from './parts/text.ts';
import { type Block, defineReport, type FactRow } from './report.ts';
import type { Teller } from './teller.ts';
import { type ContractWords, contractWords as en } from './words/en/contract.ts';
import { contractWords as es } from './words/es/contract.ts';
import { contractWords as sv } from './words/sv/contract.ts';

/** What the parties owe each other, and what each of them signs. */
export const contract = defineReport({
  id: 'contract',
  words: { en, sv, es },
  build: ({ teller: base, words }) => {
    const teller: Teller = { ...base, rolesInFull: true };
    const { contract: contracts, agreement } = teller.plan.byKind;
    return [
      ...(contracts.length === 0
        ? withoutContract(teller, words)
        : contracts.flatMap((thing) => contractBlocks(teller, words, thing))),
      ...agreement.flatMap((thing) => agreementBlocks(teller, words, thing)),
      ...looseDuties(teller, words),
      ...looseBenefits(teller, words),
      ...expectationBlocks(teller, words.expectations),
      ...grantBlocks(teller, words.grants),
      ...acceptedLimitations(teller, (rule) => /^(contract|ownership|ethics)\//.test(rule)),
      ...signatures(teller, words),
    ];
  },
});

function withoutContract(teller: Teller, words: ContractWords): Block[] {
  const partnership = isPartnership(teller.plan);
  return [
    note(partnership ? 'gap' : 'info', partnership ? words.none.partnership : words.none.inquiry),
    ...(partnership
      ? section(heading(2, 'parties', words.parties.heading), partyTable(teller, words, partiesOf(teller.plan)))
      : []),
  ];
}

function contractBlocks(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const id = teller.plan.ids.get(thing) ?? 'contract';
  const parties = partiesIn(teller, thing);
  const inside = within(teller.plan, thing);
  const about = teller.plan.byKind.amendment.filter(
    (one) => inside.includes(one) || pointedAt(teller.plan, one, 'about').some((target) => inside.includes(target)),
  );
  const owed = inside.filter(({ kind }) => kind === 'duties');
  const { glance, full } = dutiesOf(teller, words.duties, owed, parties);
  return [
    heading(2, id, [titleOf(teller, thing)]),
    // What whoever signs looks for comes first, and everything about it once the parties are known.
    heading(3, `${id}-duties`, words.duties.heading),
    ...glance,
    heading(3, `${id}-parties`, words.parties.heading),
    ...partyTable(teller, words, parties),
    heading(3, `${id}-term`, words.term.heading),
    ...term(teller, words, thing),
    ...section(heading(3, `${id}-duties-in-full`, words.duties.inFull), full),
    heading(3, `${id}-rights`, words.rights.heading),
    rightsTable(teller, words.rights, [thing]),
    ...section(heading(3, `${id}-together`, words.together.heading), facts(together(teller, thing))),
    heading(3, `${id}-time`, words.time.heading),
    ...timeTable(teller, words.time, inside),
    heading(3, `${id}-benefits`, words.benefits.heading),
    ...benefitTable(teller, words.benefits, benefitsFor(teller, inside), parties),
    heading(3, `${id}-ethics`, words.ethics.heading),
    ...ethics(teller, words, thing),
    heading(3, `${id}-disputes`, words.disputes.heading),
    ...facts([rowOr(teller.words.notStated, words.disputes.term, linesOf(teller, thing, 'disputes'))]),
    ...section(heading(3, `${id}-amendments`, words.amendments), amendmentTable(teller, about)),
  ];
}

/** The benefits written in the contract and those of the whole plan. */
function benefitsFor({ plan }: Teller, inside: readonly Thing[]): readonly Thing[] {
  return plan.byKind.benefit.filter((benefit) => {
    const parent = plan.parents.get(benefit);
    return inside.includes(benefit) || (parent?.kind !== 'contract' && parent?.kind !== 'agreement');
  });
}

function term(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const period = clauses(teller, thing, 'from', 'until', 'lasting', 'on');
  const reviews = factsOf(thing, 'review').map((fact) => factText(teller, fact));
  return facts([
    rowOr(words.term.noPeriod, words.term.period, [capital(period)]),
    rowOr(words.term.noReview, words.term.review, reviews.map(capital)),
    ...row(words.term.notice, linesOf(teller, thing, 'notice')),
    ...row(words.term.agreed, linesOf(teller, thing, 'agreed by')),
    ...alsoRows(teller, thing, toldOfContracts),
  ]);
}

/** How decisions are made, how people treat one another, and what protects those over whom somebody has power. */
const livingTogether = ['deciding', 'norms', 'safeguard'] as const;

function together(teller: Teller, thing: Thing): readonly FactRow[] {
  const said = { facts: thing.facts.filter(({ phrase }) => livingTogether.some((one) => one === phrase)) };
  return alsoRows(teller, said, []);
}

/** What is told of a contract at a place of its own; everything else follows its term. */
const toldOfContracts: readonly Phrase[] = [
  'between',
  'from',
  'until',
  'lasting',
  'on',
  'review',
  'notice',
  'agreed by',
  'disputes',
  'approval',
  'anonymity',
  'withdrawal',
  'publication',
  'consent',
  'custodian',
  'kept until',
  'legal basis',
  ...owned,
  ...livingTogether,
];

function ethics(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const stated = (term: string, phrase: 'approval' | 'anonymity' | 'withdrawal' | 'publication') =>
    rowOr(teller.words.notStated, term, linesOf(teller, thing, phrase));
  return facts([
    stated(words.ethics.approval, 'approval'),
    stated(words.ethics.anonymity, 'anonymity'),
    stated(words.ethics.withdrawal, 'withdrawal'),
    stated(words.ethics.publication, 'publication'),
    ...row(words.ethics.consent, linesOf(teller, thing, 'consent')),
    ...row(words.data.custodian, linesOf(teller, thing, 'custodian')),
    ...row(words.data.keptUntil, linesOf(teller, thing, 'kept until')),
    ...row(words.data.legalBasis, linesOf(teller, thing, 'legal basis')),
  ]);
}

/** Duties that stand outside every contract and agreement. */
function looseDuties(teller: Teller, words: ContractWords): Block[] {
  const { plan } = teller;
  const loose = plan.byKind.duties.filter((thing) => {
    const kind = plan.parents.get(thing)?.kind;
    return kind !== 'contract' && kind !== 'agreement';
  });
  return loose.length === 0
    ? []
    : [heading(2, 'loose-duties', words.loose), ...dutyBlocks(teller, words.duties, loose, partiesOf(plan))];
}

/** Benefits where there is no contract to tell them in. */
function looseBenefits(teller: Teller, words: ContractWords): Block[] {
  const { contract: contracts, benefit } = teller.plan.byKind;
  const loose =
    contracts.length > 0 ? benefit.filter((one) => teller.plan.parents.get(one)?.kind === 'agreement') : benefit;
  if (loose.length === 0) return [];
  const parties = contracts.length > 0 ? [] : partiesOf(teller.plan);
  return [heading(2, 'benefits', words.benefits.heading), ...benefitTable(teller, words.benefits, loose, parties)];
}
