import type { PeopleWords } from '../../locales/locale.ts';
import { called } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import type { AskedOfPeople } from '../../questions/ask.ts';
import { shortly } from '../../sources/bibliography.ts';
import type { Block, Heading, Run, Text } from '../report.ts';

/** Room to write an answer, on paper or in the file. */
const room = '_'.repeat(40);

/** Questions that only people can answer, each under a heading of its own. */
export function questionBlocks(
  asked: readonly AskedOfPeople[],
  { labels }: PeopleWords,
  level: Heading['level'] = 2,
): readonly Block[] {
  return asked.flatMap((one): Block[] => [
    { type: 'heading', level, id: one.id, text: [{ text: one.question }] },
    { type: 'paragraph', text: [{ text: one.why }] },
    {
      type: 'facts',
      rows: [
        { term: labels.about, lines: one.about.map((thing) => [titleRun(thing)]) },
        { term: labels.where, lines: [placeText(one)], ...(one.forum ? {} : { state: 'gap' }) },
        { term: labels.from, lines: [[{ text: one.sources.map(shortly).join('; ') }]] },
        { term: labels.answer, lines: [[{ text: room }]] },
      ],
    },
  ]);
}

function placeText({ forum, place }: AskedOfPeople): Text {
  if (!forum) return [{ text: place }];
  const { thing, day } = forum;
  const said = [day === undefined ? '' : `, ${day}`, place === '' ? '' : `: ${place}`].join('');
  return said === '' ? [titleRun(thing)] : [titleRun(thing), { text: said }];
}

function titleRun(thing: Thing): Run {
  return { text: `“${called(thing)}”`, origin: thing.span };
}
