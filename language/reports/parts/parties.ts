import { factsOf, valuesOf } from '../../model/ask/facts.ts';
import { declaredAs, partiesOf, partyOf } from '../../model/ask/people/organisations.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, SignatureLine, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { ContractWords } from '../words/en/contract.ts';
import { heading, note, paragraph, table } from './blocks.ts';
import { kindLabel } from './labels.ts';
import { mention, titleOf, valueText } from './names.ts';
import { linesOf } from './telling.ts';
import { capital, cell, cellOr, joined, quote } from './text.ts';

/** Those a contract is between, who leads there, and who signs. */

/** Those a contract is between, else all parties of the plan. */
export function partiesIn({ plan }: Teller, contract: Thing): readonly Thing[] {
  const named = valuesOf(contract, 'between')
    .flatMap((value) => declaredAs(plan, value))
    .filter(({ kind }) => kind === 'party');
  return named.length > 0 ? named : partiesOf(plan);
}

export function partyTable(teller: Teller, words: ContractWords, parties: readonly Thing[]): Block[] {
  if (parties.length === 0) return [note('gap', words.parties.none)];
  const rows = parties.map((party): Cell[] => [
    cell([titleOf(teller, party)]),
    cell(capital([quote(kindLabel(teller, party.word), party.wordSpan)])),
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
    .map((actor) => joined([[titleOf(teller, actor)], ...linesOf(teller, actor, 'mandate')], ': '));
}

export function signatures(teller: Teller, words: ContractWords): Block[] {
  const { contract: contracts, agreement: agreements } = teller.plan.byKind;
  const signing = [...contracts, ...agreements];
  if (signing.length === 0) return [];
  const parties = new Set(
    signing.flatMap((thing) =>
      thing.kind === 'contract'
        ? partiesIn(teller, thing)
        : valuesOf(thing, 'between').flatMap((value) => declaredAs(teller.plan, value)),
    ),
  );
  const named = signing
    .flatMap((thing) => valuesOf(thing, 'between'))
    .filter((value) => declaredAs(teller.plan, value).length === 0);
  const lines: SignatureLine[] = [
    ...[...parties].map((party) => ({ party: [titleOf(teller, party)], ...signatory(teller, party) })),
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
