import { called, everyFact, factsOf, valuesOf } from '../../../model/ask/facts.ts';
import { partiesOf, partnersNamed } from '../../../model/ask/people/organisations.ts';
import { jointItems, type Right, rights } from '../../../model/ask/people/owners.ts';
import { defaultOwner, ownedByDefault } from '../../../model/ask/people/ownership.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing, Value } from '../../../model/plan.ts';
import { unique } from '../../../text/unique.ts';
import { type Balance, type BalancePart, type BalanceSide, balanceParts, type Item } from '../figure.ts';
import { idOf, isSaid, itemOf } from './item.ts';

type RightPhrase = `owner of ${Right}`;

/** What is owned, as the report around the figure calls it; the words of the plan where nothing is given. */
export type RightLabels = Readonly<Partial<Record<RightPhrase, string>>>;

/** Something that lies with somebody, and with whom. */
interface Held {
  readonly part: BalancePart;
  readonly item: Item;
  readonly values: readonly Value[];
}

/** What each organisation owns, leads and decides; and what lies with nobody who can be placed. */
export function balanceOf(plan: Plan, labels: RightLabels = {}): Balance {
  const held = [...owned(plan, labels), ...led(plan), ...decided(plan, labels)];
  const byPartner = held.map((one) => ({
    ...one,
    partners: unique(one.values.flatMap((value) => partnersNamed(plan, value))),
  }));
  const organisations = unique([...partiesOf(plan), ...byPartner.flatMap(({ partners }) => partners)]);
  const side = (who: BalanceSide['who'], lies: (one: (typeof byPartner)[number]) => boolean): BalanceSide => ({
    who,
    parts: { owns: within('owns', lies), leads: within('leads', lies), decides: within('decides', lies) },
  });
  const within = (part: BalancePart, lies: (one: (typeof byPartner)[number]) => boolean): readonly Item[] =>
    byPartner.filter((one) => one.part === part && lies(one)).map(({ item }) => item);
  const beside = [
    side('unplaced', ({ values, partners }) => values.length > 0 && partners.length === 0),
    side('nobody', ({ values }) => values.length === 0),
  ].filter(({ parts }) => balanceParts.some((part) => parts[part].length > 0));
  const sides = organisations.map((party) => side(itemOf(plan, party), ({ partners }) => partners.includes(party)));
  return { type: 'balance', sides: [...sides, ...beside] };
}

/** Questions, evidence, work, findings and reports with their owners, and the rights that a contract gives. */
function owned(plan: Plan, labels: RightLabels): readonly Held[] {
  const items = jointItems(plan).map((thing): Held => {
    const said = valuesOf(thing, 'by', 'gathered by');
    const elsewhere = valuesOf(thing, 'led by', 'coordinated by');
    const byDefault = ownedByDefault.has(thing.kind) && elsewhere.length === 0 ? defaultOwner(plan) : [];
    return { part: 'owns', item: itemOf(plan, thing), values: said.length > 0 ? said : [...elsewhere, ...byDefault] };
  });
  const given = agreements(plan).flatMap((agreement) =>
    rights
      .filter((right) => right !== 'decisions')
      .flatMap((right): Held[] => {
        const phrase = `owner of ${right}` as const;
        return rightOf(plan, agreement, phrase, { part: 'owns', labels });
      }),
  );
  return [...items, ...given];
}

function agreements(plan: Plan): readonly Thing[] {
  return [...plan.byKind.contract, ...plan.byKind.agreement];
}

function rightOf(
  plan: Plan,
  agreement: Thing,
  phrase: RightPhrase,
  { part, labels }: { readonly part: BalancePart; readonly labels: RightLabels },
): Held[] {
  const [said] = factsOf(agreement, phrase);
  const values = valuesOf(agreement, phrase);
  if (!said || values.length === 0) return [];
  const item = { ...itemOf(plan, agreement), span: said.span };
  return [
    {
      part,
      item: { ...item, id: `${item.id} ${phrase}`, label: `${labels[phrase] ?? phrase}: ${called(agreement)}` },
      values,
    },
  ];
}

function led(plan: Plan): readonly Held[] {
  return plan.things.flatMap((thing): Held[] => {
    const values = valuesOf(thing, 'led by', 'coordinated by');
    return values.length > 0 && isSaid(thing) ? [{ part: 'leads', item: itemOf(plan, thing), values }] : [];
  });
}

/** Decisions, what meetings decide, for whose decision a question is asked, and who owns decisions by contract. */
function decided(plan: Plan, labels: RightLabels): readonly Held[] {
  const decisions = plan.byKind.decision.filter(isSaid).map(
    (thing): Held => ({
      part: 'decides',
      item: itemOf(plan, thing),
      values: valuesOf(thing, 'by', 'led by', 'decided by'),
    }),
  );
  const made = plan.things.flatMap((thing) =>
    everyFact(thing, 'decides', 'use').flatMap((fact, at): Held[] => {
      const [said] = fact.values.filter(({ type }) => type === 'text');
      if (!said || (fact.phrase === 'use' && valuesOf(fact, 'by').length === 0)) return [];
      const by = valuesOf(fact, 'by', 'decided by');
      const values = by.length > 0 ? by : valuesOf(thing, 'by', 'led by');
      const item = {
        id: `${idOf(plan, thing)} ${fact.phrase} ${at + 1}`,
        label: said.text,
        description: called(thing),
        span: said.span,
      };
      return [{ part: 'decides', item, values }];
    }),
  );
  const given = agreements(plan).flatMap((agreement) =>
    rightOf(plan, agreement, 'owner of decisions', { part: 'decides', labels }),
  );
  return [...decisions, ...made, ...given];
}
