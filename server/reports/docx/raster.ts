import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontFiles, rasterProgram } from './assets.ts';

/** Pictures of points, for programs that cannot draw SVG: made without a browser, and the same on every machine. */

interface Raster {
  readonly fonts: Uint8Array[];
}

let made: Promise<Raster> | undefined;

/** The program that draws, which is started once. */
function raster(): Promise<Raster> {
  made ??= start();
  return made;
}

async function start(): Promise<Raster> {
  const [program, fonts] = await Promise.all([rasterProgram(), fontFiles()]);
  await initWasm(program);
  return { fonts };
}

/** Signs that these letters lack, by others that say the same: in a picture each of them would be an empty box. */
const alike: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '↔': '–',
  '≤': '&lt;=',
  '≥': '&gt;=',
  '\u2011': '-',
};

const lacking = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** An SVG as a PNG, so many times as large. */
export async function pngOf(svg: string, zoom: number): Promise<Uint8Array> {
  const { fonts } = await raster();
  const drawing = new Resvg(
    svg.replace(lacking, (sign) => alike[sign] ?? sign),
    {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers: fonts, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
    },
  );
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
