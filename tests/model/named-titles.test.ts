import { describe, expect, it } from 'vitest';
import { NamedTitles } from '../../language/model/named-titles.ts';

/** The titles that a sentence names. */

function namedIn(titles: readonly string[], text: string): string[] {
  const all = new NamedTitles<string>();
  for (const title of titles) all.put(title, title);
  return all.within(text).map(({ words }) => words);
}

describe('a sentence', () => {
  it('names titles in its order and its own words, the longer of two that begin alike first', () => {
    const titles = ['Year 9', 'Year 9 researchers', 'The library at Ash'];
    expect(namedIn(titles, 'In the LIBRARY at Ash, year 9 researchers meet.')).toEqual([
      'the LIBRARY at Ash',
      'year 9 researchers',
      'year 9',
    ]);
  });

  it('names nothing of which it says a part only', () => {
    expect(namedIn(['Year 9 researchers'], 'Year 9 meets the researchers of Year 9')).toEqual([]);
  });

  it('names nothing that nobody bears any more', () => {
    const all = new NamedTitles<string>();
    for (const plan of ['ash', 'birch']) all.put('Year 9', plan);
    all.leave('Year 9', 'ash');
    expect(all.within('Year 9 meets.')).toEqual([{ words: 'Year 9', by: new Set(['birch']) }]);
    all.leave('Year 9', 'birch');
    expect(all.within('Year 9 meets.')).toEqual([]);
  });
});
