import { everyFact, pointedAt, pointingAt, says } from '../model/ask/facts.ts';
import { actionsOf } from '../model/ask/framing/levels.ts';
import type { Thing } from '../model/plan.ts';
import { networkOf } from './figures/select/network.ts';
import { wholeTable } from './parts/also.ts';
import { heading, paragraph, section, tableOf } from './parts/blocks.ts';
import { clusterTable } from './parts/learning.ts';
import { whatMoves } from './parts/moving.ts';
import { mention, titleOf } from './parts/names.ts';
import { figure } from './parts/pictures.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { factText, linesOf } from './parts/telling.ts';
import { capital, cell, type cellOr, line } from './parts/text.ts';
import { toldBlocks } from './parts/told-beyond.ts';
import { visitBlocks } from './parts/visits.ts';
import { type Block, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { networkWords as en, type NetworkWords } from './words/en/network.ts';
import { networkWords as es } from './words/es/network.ts';
import { networkWords as sv } from './words/sv/network.ts';

/** What moves between schools and organisations: knowledge, visits, summaries, and what work needs of other work. */
export const network = defineReport({
  id: 'network',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    const body = [
      ...map(teller, words.map),
      ...section(heading(2, 'groups', words.groups.heading), clusterTable(teller, words.groups)),
      ...visitBlocks(teller, words.visits),
      ...changed(teller, words.changed),
      ...toldBlocks(teller, words.told),
      ...levels(teller, words.levels),
    ];
    if (body.length === 0) return [];
    return [
      ...whatMoves(teller, words.answer),
      ...body,
      ...acceptedLimitations(teller, isAboutNetworks),
      ...undecided(teller, isAboutNetworks),
    ];
  },
});

function isAboutNetworks(rule: string): boolean {
  return /^network\//.test(rule);
}

/** Schools without anything between them are drawn only where the plan says that they belong together. */
function map(teller: Teller, words: NetworkWords['map']): Block[] {
  const shown = networkOf(teller.plan);
  const { network: networks, cluster } = teller.plan.byKind;
  const isDrawn = shown.ties.length > 0 || (shown.sites.length > 1 && networks.length + cluster.length > 0);
  return isDrawn ? [heading(2, 'map', words.heading), paragraph(words.intro), figure(teller, shown)] : [];
}

/** What moved and could not stay as it was; where nothing is said of that, the picture has told it all. */
function changed(teller: Teller, words: NetworkWords['changed']): Block[] {
  const moves = teller.plan.byKind.move.filter((move) => says(move, 'transfer'));
  return section(
    heading(2, 'changed', words.heading),
    wholeTable(teller, words, moves, {
      row: (move) => [
        cell([titleOf(teller, move)]),
        cell(...everyFact(move, 'transfer').map((fact) => factText(teller, fact))),
      ],
      printed: ['transfer', 'by', 'from', 'to', 'on', 'in'],
    }),
  );
}

/** What is done at each level, with what it waits for; only where a level or a need is stated. */
function levels(teller: Teller, words: NetworkWords['levels']): Block[] {
  const { plan } = teller;
  const needs = (thing: Thing): readonly Text[] => linesOf(teller, thing, 'depends on');
  const needing = plan.things.filter((thing) => says(thing, 'depends on'));
  const needed = needing.flatMap((thing) => pointedAt(plan, thing, 'depends on'));
  const actions = actionsOf(plan).filter((action) => says(action, 'level'));
  const shown = plan.things.filter((thing) => [actions, needing, needed].some((some) => some.includes(thing)));
  return section(
    heading(2, 'levels', words.heading),
    needing.length === 0 && new Set(actions.flatMap((one) => linesOf(teller, one, 'level'))).size < 2
      ? []
      : [
          paragraph(words.intro),
          ...tableOf(words, shown, (thing) => [
            cell([titleOf(teller, thing)]),
            says(thing, 'level')
              ? cell(...linesOf(teller, thing, 'level').map(capital))
              : cell(line(words.noLevel, 'quiet')),
            cellOrQuiet(words.nothing, needs(thing)),
            cell(...pointingAt(plan, thing, 'depends on').map((one): Text => [mention(teller, one)])),
          ]),
        ],
  );
}

/** That nothing is named is no gap: work may well need no other. */
function cellOrQuiet(nothing: string, lines: readonly Text[]): ReturnType<typeof cellOr> {
  return lines.length > 0 ? cell(...lines) : cell(line(nothing, 'quiet'));
}
