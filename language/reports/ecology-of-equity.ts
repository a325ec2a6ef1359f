import { pointingAt } from '../model/ask/facts.ts';
import type { Ecology } from './figures/figure.ts';
import { ecologyOf } from './figures/select/ecology.ts';
import { logicMapOf } from './figures/select/logic-map.ts';
import { arrangementBlocks } from './parts/arrangements.ts';
import { heading, paragraph, section, tableOf } from './parts/blocks.ts';
import { causeBlocks, causesNamed } from './parts/causes.ts';
import { whereItLies } from './parts/ecology.ts';
import { mention, titleOf } from './parts/names.ts';
import { figure } from './parts/pictures.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { clauses, linesOf } from './parts/telling.ts';
import { capital, cell, line } from './parts/text.ts';
import { type Block, defineReport, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { type EcologyWords, ecologyWords as en } from './words/en/ecology-of-equity.ts';
import { ecologyWords as es } from './words/es/ecology-of-equity.ts';
import { ecologyWords as sv } from './words/sv/ecology-of-equity.ts';

/** Where a plan sees causes and where it acts: within, between and beyond schools. */
export const ecologyOfEquity = defineReport({
  id: 'ecology-of-equity',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    const ecology = ecologyOf(teller.plan, teller.language);
    if (ecology.items.length + teller.plan.byKind.arrangement.length + causesNamed(teller, words.causes).length === 0)
      return [];
    return [
      ...whereItLies(teller, words, ecology),
      ...levels(teller, words.levels, ecology),
      ...causeBlocks(teller, words.causes),
      ...arrangementBlocks(teller, words.arrangements),
      ...resources(teller, words.resources),
      ...logic(teller, words.logic),
      ...acceptedLimitations(teller, isAboutFraming),
      ...undecided(teller, isAboutFraming),
    ];
  },
});

function isAboutFraming(rule: string): boolean {
  return /^framing\//.test(rule);
}

function levels(teller: Teller, words: EcologyWords['levels'], ecology: Ecology): Block[] {
  return section(
    heading(2, 'levels', words.heading),
    ecology.items.length === 0 ? [] : [paragraph(words.intro), figure(teller, ecology)],
  );
}

function resources(teller: Teller, words: EcologyWords['resources']): Block[] {
  const { plan } = teller;
  return section(
    heading(2, 'resources', words.heading),
    tableOf(words, plan.byKind.resource, (one) => {
      const drawing = pointingAt(plan, one, 'draws on').map((work): Text => [mention(teller, work)]);
      return [
        cell([titleOf(teller, one)]),
        cell(capital(clauses(teller, one, 'at', 'in')), ...linesOf(teller, one, 'level').map(capital)),
        drawing.length > 0 ? cell(...drawing) : cell(line(words.nothing, 'quiet')),
      ];
    }),
  );
}

function logic(teller: Teller, words: EcologyWords['logic']): Block[] {
  const map = logicMapOf(teller.plan);
  return section(
    heading(2, 'logic', words.heading),
    map.links.length === 0 ? [] : [paragraph(words.intro), figure(teller, map)],
  );
}
