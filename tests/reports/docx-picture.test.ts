import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../language/reports/figures/draw.ts';
import { filePaints } from '../../language/reports/figures/paint.ts';
import { figureWords } from '../../language/reports/figures/words.ts';
import { languages } from '../../language/text/languages.ts';
import { pngOf } from '../../server/reports/docx/raster.ts';
import { everyElement, readXml } from '../support/xml.ts';
import { example, reportIds, reportOf } from './plans.ts';

/** A picture of a few letters, to compare with another. */
async function pictureOf(letters: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text x="5" y="22" font-family="Noto Sans" font-size="16">${letters}</text></svg>`;
  return Buffer.from(await pngOf(svg, 1)).toString('base64');
}

/** Every letter beyond the most usual that the figures of an example draw, in each language. */
function lettersDrawn(name: string): ReadonlySet<string> {
  const figures = reportIds.flatMap((id) =>
    reportOf(example(name), id).blocks.flatMap((block) => (block.type === 'figure' ? [block.data] : [])),
  );
  const drawn = figures.flatMap((data) =>
    languages.map((language) => drawFigure(data, figureWords[language], 'a', { paints: filePaints, simple: true })),
  );
  const said = drawn.flatMap((svg) =>
    everyElement(readXml(svg)).flatMap(({ tag, text }) => (tag === 'title' ? '' : text)),
  );
  return new Set(said.join('').replaceAll(/[\s -ÿ]/g, ''));
}

describe('a picture of points', () => {
  it.each(['partnership', 'patio'])('has no empty box where the figures of %s have a letter', async (name) => {
    const box = await pictureOf('\uE000');
    const boxed: string[] = [];
    for (const letter of lettersDrawn(name)) if ((await pictureOf(letter)) === box) boxed.push(letter);
    expect(boxed).toEqual([]);
  });

  it('says by other signs what its letters have no sign for', async () => {
    expect(await pictureOf('A → B')).toBe(await pictureOf('A › B'));
    expect(await pictureOf('A ↔ B')).toBe(await pictureOf('A – B'));
    expect(await pictureOf('≤ 85 %')).toBe(await pictureOf('&lt;= 85 %'));
  });
});
