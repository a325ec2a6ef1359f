import { factsOf, isLeftOpen, isPartnership, pointedAt, valuesOf, within } from '../model/ask/facts.ts';
import { partiesOf, partyOf } from '../model/ask/people.ts';
import type { Thing } from '../model/plan.ts';
import type { Phrase } from '../syntax/vocabulary/phrases.ts';
import { agreementBlocks } from './parts/agreement.ts';
import { facts, heading, note, paragraph, row, rowOr, section, table } from './parts/blocks.ts';
import { benefitTable, dutyBlocks, timeTable } from './parts/duties.ts';
import { mention, titleOf, valueText } from './parts/names.ts';
import { acceptedLimitations, amendmentTable } from './parts/standing.ts';
import { clauses, factText, linesOf } from './parts/telling.ts';
import { capital, cell, cellOr, joined, line } from './parts/text.ts';
import { type Block, type Cell, defineReport, type SignatureLine, type Text } from './report.ts';
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

/** Those a contract is between, else all parties of the plan. */
function partiesIn({ plan }: Teller, contract: Thing): readonly Thing[] {
  const named = pointedAt(plan, contract, 'between').filter(({ kind }) => kind === 'party');
  return named.length > 0 ? named : partiesOf(plan);
}

function contractBlocks(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const id = teller.plan.ids.get(thing) ?? 'contract';
  const parties = partiesIn(teller, thing);
  const inside = within(teller.plan, thing);
  const about = teller.plan.byKind.amendment.filter(
    (one) => inside.includes(one) || pointedAt(teller.plan, one, 'about').some((target) => inside.includes(target)),
  );
  return [
    heading(2, id, [titleOf(thing)]),
    heading(3, `${id}-parties`, words.parties.heading),
    ...partyTable(teller, words, parties),
    heading(3, `${id}-term`, words.term.heading),
    ...term(teller, words, thing),
    heading(3, `${id}-duties`, words.duties.heading),
    ...dutyBlocks(
      teller,
      words.duties,
      inside.filter(({ kind }) => kind === 'duties'),
      parties,
    ),
    heading(3, `${id}-rights`, words.rights.heading),
    rights(teller, words, thing),
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

function partyTable(teller: Teller, words: ContractWords, parties: readonly Thing[]): Block[] {
  if (parties.length === 0) return [note('gap', words.parties.none)];
  const rows = parties.map((party): Cell[] => [
    cell([titleOf(party)]),
    cell(capital(line(party.word))),
    cell(...linesOf(teller, party, 'part of')),
    cellOr(words.parties.noLead, leadersAt(teller, party)),
  ]);
  return [table(words.parties.caption, words.parties.columns, rows)];
}

/** The roles and teams of a party that hold a mandate, each with it. */
function leadersAt(teller: Teller, party: Thing): Text[] {
  const { role, team } = teller.plan.byKind;
  return [...role, ...team]
    .filter((actor) => partyOf(teller.plan, actor) === party && factsOf(actor, 'mandate').length > 0)
    .map((actor) => joined([[titleOf(actor)], ...linesOf(teller, actor, 'mandate')], ': '));
}

function term(teller: Teller, words: ContractWords, thing: Thing): Block[] {
  const period = clauses(teller, thing, 'from', 'until', 'lasting', 'on');
  const reviews = factsOf(thing, 'review').map((fact) => factText(teller, fact));
  return facts([
    rowOr(words.term.noPeriod, words.term.period, [capital(period)]),
    rowOr(words.term.noReview, words.term.review, reviews.map(capital)),
    ...row(words.term.notice, linesOf(teller, thing, 'notice')),
    ...row(words.term.agreed, linesOf(teller, thing, 'agreed by')),
  ]);
}

/** What is owned, in the order of the table. */
const owning = [
  'owner of questions',
  'owner of data',
  'owner of findings',
  'owner of dissemination',
  'owner of decisions',
] as const;

function rights(teller: Teller, words: ContractWords, thing: Thing): Block {
  const rows = owning.map((phrase) => [cell(line(words.rights.rows[phrase])), rightCell(teller, thing, phrase)]);
  return table(words.rights.caption, words.rights.columns, rows);
}

function rightCell(teller: Teller, thing: Thing, phrase: Phrase): Cell {
  return cellOr(teller.words.notStated, linesOf(teller, thing, phrase), isLeftOpen(thing, phrase) ? 'unsure' : 'met');
}

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

function signatures(teller: Teller, words: ContractWords): Block[] {
  const { contract: contracts, agreement: agreements } = teller.plan.byKind;
  const signing = [...contracts, ...agreements];
  if (signing.length === 0) return [];
  const parties = new Set(
    signing.flatMap((thing) =>
      thing.kind === 'contract' ? partiesIn(teller, thing) : pointedAt(teller.plan, thing, 'between'),
    ),
  );
  const named = signing
    .flatMap((thing) => valuesOf(thing, 'between'))
    .filter((value) => !teller.plan.targets.has(value));
  const lines: SignatureLine[] = [
    ...[...parties].map((party) => ({ party: [titleOf(party)], ...signatory(teller, party) })),
    ...named.map((value) => ({ party: [valueText(teller, value)] })),
  ];
  if (lines.length === 0) return [];
  return [
    heading(2, 'signatures', words.signatures.heading),
    paragraph(words.signatures.intro),
    { type: 'signatures', lines },
  ];
}

/** The role that signs for a party: the first with a mandate there. */
function signatory(teller: Teller, party: Thing): { role?: Text } {
  const { plan } = teller;
  const role = plan.byKind.role.find((one) => partyOf(plan, one) === party && factsOf(one, 'mandate').length > 0);
  return role ? { role: [mention(teller, role)] } : {};
}
