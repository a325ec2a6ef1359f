/**
 * A PDF that tells nobody when it was printed: one report on one browser is one file. Every other byte stays where it
 * is, since a PDF counts them.
 */
export function steadyPdf(pdf: Uint8Array, asOf: string | undefined): Uint8Array {
  // One byte is one letter here, and back again.
  const text = Buffer.from(pdf).toString('latin1');
  const day = asOf?.replaceAll('-', '');
  const steady = text.replaceAll(/\/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)/g, (entry) =>
    day === undefined ? ' '.repeat(entry.length) : entry.replace(/D:\d{14}/, `D:${day}000000`),
  );
  return Buffer.from(steady, 'latin1');
}
