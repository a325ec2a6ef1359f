import { inflateSync } from 'node:zlib';

/** How many pieces of text each page of a PDF shows; a page that shows none is blank. */
export function textsPerPage(pdf: Uint8Array): readonly number[] {
  const bytes = Buffer.from(pdf);
  const file = bytes.toString('latin1');
  const pages = [...file.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/Contents\s+(\d+)\s+0\s+R/g)];
  return pages.map(([, object]) => textsIn(streamOf(bytes, file, Number(object))));
}

function streamOf(bytes: Buffer, file: string, object: number): string {
  const found = new RegExp(`(?:^|\\n)${object} 0 obj\\s*<<[^>]*?/Length (\\d+)[^>]*>>\\s*?stream\\r?\\n`).exec(file);
  if (!found) throw new Error(`The PDF has no stream ${object}`);
  const [from, length] = [found.index + found[0].length, Number(found[1])];
  // A page with nothing on it has nothing that was made small.
  return length === 0 ? '' : inflateSync(bytes.subarray(from, from + length)).toString('latin1');
}

/** The operators that show text. */
function textsIn(stream: string): number {
  return stream.match(/\bT[jJ]\b/g)?.length ?? 0;
}
