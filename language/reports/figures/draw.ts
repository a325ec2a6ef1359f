import { drawBalance } from './balance.ts';
import type { DrawOptions } from './canvas.ts';
import { drawEcology } from './ecology.ts';
import type { FigureData } from './figure.ts';
import { drawLogicMap } from './logic-map.ts';
import { drawMatrix } from './matrix.ts';
import { drawMoments } from './moments.ts';
import { drawNetwork } from './network.ts';
import { drawTimeline } from './timeline.ts';
import type { FigureWords } from './words.ts';

export type { DrawOptions };

/**
 * Draws a figure as one static `svg` element: no script, no style sheet, nothing from elsewhere, and the same on every
 * run. `id` begins every id in it.
 */
export function drawFigure(
  figure: FigureData,
  words: FigureWords,
  id: string,
  how: Pick<DrawOptions, 'paints' | 'sourceOf' | 'simple'> = {},
): string {
  const options: DrawOptions = { ...how, id, words };
  switch (figure.type) {
    case 'timeline':
      return drawTimeline(figure, options);
    case 'matrix':
      return drawMatrix(figure, options);
    case 'balance':
      return drawBalance(figure, options);
    case 'logic-map':
      return drawLogicMap(figure, options);
    case 'ecology':
      return drawEcology(figure, options);
    case 'network':
      return drawNetwork(figure, options);
    case 'moments':
      return drawMoments(figure, options);
  }
}
