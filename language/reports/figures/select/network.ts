import { called, everyFact, labelOf, pointedAt, targetsOf, valuesOf } from '../../../model/ask/facts.ts';
import { declaredAs, partiesOf, partiesOfActor } from '../../../model/ask/people/organisations.ts';
import { edgeOf, edgesOf } from '../../../model/ask/time/periods.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing, Value } from '../../../model/plan.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import { unique } from '../../../text/unique.ts';
import type { Network, Site, Tie, TieSort } from '../figure.ts';
import { idOf, isSaid, itemOf, whoAndWhere } from './item.ts';

/** Schools and organisations by cluster and level, and what moves between them: knowledge, visits, and what work needs. */
export function networkOf(plan: Plan): Network {
  const ties = [...movesOf(plan), ...visitsOf(plan), ...needsOf(plan)];
  const inOrder = ties.toSorted((a, b) => (a.days?.first ?? '9').localeCompare(b.days?.first ?? '9'));
  const parties = unique([...partiesOf(plan), ...plan.byKind.party]);
  const sites = parties.map((party) => siteOf(plan, party)).toSorted(byBand(plan));
  const declared = new Set(sites.map(({ id }) => id));
  const ends = unique(inOrder.flatMap(({ from, to }) => [...from, ...to]));
  const inWords = ends.filter((id) => !declared.has(id));
  return { type: 'network', sites: [...sites, ...inWords.map(wordSite)], ties: inOrder };
}

function siteOf(plan: Plan, party: Thing): Site {
  const [cluster] = plan.byKind.cluster.filter((one) => membersIn(plan, one).includes(party));
  return {
    ...itemOf(
      plan,
      party,
      valuesOf(party, 'focus')
        .map(({ text }) => text)
        .join(', '),
    ),
    cluster: cluster ? called(cluster) : '',
    level: party.word === 'school' ? 'schools' : 'beyond',
  };
}

function membersIn(plan: Plan, cluster: Thing): readonly Thing[] {
  return valuesOf(cluster, 'members').flatMap((value) => declaredAs(plan, value));
}

/** Clusters in the order of the plan, then the other schools, then what lies beyond them. */
function byBand(plan: Plan): (a: Site, b: Site) => number {
  const clusters = plan.byKind.cluster.map(called);
  const rank = ({ cluster, level }: Site): number => {
    if (cluster !== '') return clusters.indexOf(cluster);
    return clusters.length + (level === 'schools' ? 0 : 1);
  };
  return (a, b) => rank(a) - rank(b);
}

/** A place that no declaration bears keeps its words. */
const wordMark = 'words: ';

function wordSite(id: string): Site {
  return { id, label: id.replace(wordMark, ''), description: '', cluster: '', level: 'words' };
}

/** The sites that values name: organisations, those of an actor, or words. */
function sitesNamed(plan: Plan, values: readonly Value[]): readonly string[] {
  return unique(
    values.flatMap((value) => {
      const named = declaredAs(plan, value);
      const sites = named.flatMap((thing) => partiesOfActor(plan, thing));
      if (sites.length > 0) return sites.map((site) => idOf(plan, site));
      return [`${wordMark}${labelOf(plan, value)}`];
    }),
  );
}

function tieOf(plan: Plan, thing: Thing, sort: TieSort, from: readonly string[], to: readonly string[]): Tie {
  // Of a move, `from … to … on …` is one saying: its day belongs to `from`.
  const begin = thing.kind === 'move' ? edgeOf(plan, everyFact(thing, 'on')) : edgesOf(plan, thing).begin;
  return {
    ...itemOf(plan, thing, whoAndWhere(plan, thing)),
    sort,
    from,
    to: to.filter((id) => !from.includes(id)),
    ...(begin.state === 'known' ? { days: begin.days } : {}),
  };
}

function movesOf(plan: Plan): readonly Tie[] {
  return plan.byKind.move.filter(isSaid).map((move) => {
    // `from` and `to` may name people or days, and `to` may belong to `from`.
    const named = (...phrases: readonly Phrase[]): readonly Value[] =>
      everyFact(move, ...phrases).flatMap(({ values }) =>
        values.filter(({ type }) => type === 'name' || type === 'text'),
      );
    return tieOf(plan, move, 'move', sitesNamed(plan, named('by', 'from')), sitesNamed(plan, named('to')));
  });
}

/** A visit joins those who come with those who are visited; of one whose hosts nobody names, nothing can be drawn. */
function visitsOf(plan: Plan): readonly Tie[] {
  return plan.byKind.visit.filter(isSaid).flatMap((visit) => {
    const guests = sitesNamed(plan, valuesOf(visit, 'by', 'with', 'attended by'));
    const hosts = sitesNamed(plan, valuesOf(visit, 'at'));
    const visitors = guests.filter((id) => !hosts.includes(id));
    return visitors.length > 0 && hosts.length > 0 ? [tieOf(plan, visit, 'visit', visitors, hosts)] : [];
  });
}

/** Work at one site that depends on work at another. */
function needsOf(plan: Plan): readonly Tie[] {
  return plan.things.flatMap((thing) =>
    pointedAt(plan, thing, 'depends on').flatMap((needed): readonly Tie[] => {
      const to = placesOf(plan, thing);
      const from = placesOf(plan, needed).filter((id) => !to.includes(id));
      if (from.length === 0 || to.length === 0) return [];
      const tie = tieOf(plan, thing, 'need', from, to);
      return [{ ...tie, id: `${tie.id} needs ${idOf(plan, needed)}`, label: `${called(needed)} → ${called(thing)}` }];
    }),
  );
}

/** Where work is done: at its sites, else where those belong who do it. */
function placesOf(plan: Plan, work: Thing): readonly string[] {
  const at = valuesOf(work, 'at').filter((value) => declaredAs(plan, value).length > 0);
  const by = valuesOf(work, 'by', 'led by').filter((value) => targetsOf(plan, value).length > 0);
  return sitesNamed(plan, at.length > 0 ? at : by).filter((id) => !id.startsWith(wordMark));
}
