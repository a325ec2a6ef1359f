import { ImageRun, Paragraph } from 'docx';
import { drawFigure } from '../../../language/reports/figures/draw.ts';
import { filePaints } from '../../../language/reports/figures/paint.ts';
import { figureWords } from '../../../language/reports/figures/words.ts';
import type { Figure } from '../../../language/reports/report.ts';
import type { Language } from '../../../language/text/languages.ts';
import { pictureRoom } from './measures.ts';
import { pngOf } from './raster.ts';
import { plain } from './text.ts';

/** So many points for each of the drawing: sharp on paper, where a page of them is still a small file. */
const zoom = 2;

/** A figure as a drawing that Word can take apart, with a picture of points for programs that cannot. */
export async function pictureOf(figure: Figure, language: Language, number: number): Promise<Paragraph> {
  const svg = drawFigure(figure.data, figureWords[language], `figure-${number}`, { paints: filePaints, simple: true });
  const { width, height } = sizeOf(svg);
  const scale = Math.min(pictureRoom.width / width, pictureRoom.height / height, 1);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: Buffer.from(await pngOf(svg, zoom)) },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: {
          id: String(number),
          name: plain(figure.title),
          title: plain(figure.title),
          description: plain(figure.alternative),
        },
      }),
    ],
  });
}

/** What a drawing says of its own size. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '1', height = '1'] = /^<svg [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
