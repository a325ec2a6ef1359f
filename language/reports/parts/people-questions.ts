import type { PeopleWords } from '../../locales/locale.ts';
import type { AskedOfPeople } from '../../questions/ask.ts';
import { shortly } from '../../sources/bibliography.ts';
import type { Block, Heading, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import { dateWords } from './dates.ts';
import { mention } from './names.ts';

/** Room to write an answer, on paper or in the file. */
const room = '_'.repeat(40);

/** Questions that only people can answer, each under a heading of its own. */
export function questionBlocks(
  teller: Teller,
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
        { term: labels.about, lines: one.about.map((thing) => [mention(teller, thing)]) },
        { term: labels.where, lines: [placeText(teller, one)], ...(one.forum ? {} : { state: 'gap' }) },
        { term: labels.from, lines: [[{ text: one.sources.map(shortly).join('; ') }]] },
        { term: labels.answer, lines: [[{ text: room }]] },
      ],
    },
  ]);
}

function placeText(teller: Teller, { forum, place }: AskedOfPeople): Text {
  if (!forum) return [{ text: place }];
  const { thing, day } = forum;
  const said = [
    day === undefined ? '' : `, ${dateWords(teller.words.locale, day)}`,
    place === '' ? '' : `: ${place}`,
  ].join('');
  return said === '' ? [mention(teller, thing)] : [mention(teller, thing), { text: said }];
}
