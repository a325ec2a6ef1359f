import fc from 'fast-check';
import { type Piece, piecesOf } from '../../language/syntax/layout/pieces.ts';

/** White space between two pieces that leaves what they say as it is. */
function spaceBetween(before: Piece, after: Piece): fc.Arbitrary<string> {
  const inLine = fc.constantFrom(' ', '  ', '\t', '     ', ' \t ');
  const lineEnd = fc.tuple(fc.constantFrom('', ' ', '\t'), fc.constantFrom('', ' ', '  ', '\t', '         '));
  const broken = fc
    .tuple(lineEnd, fc.constantFrom('\n', '\n\n', '\n \n\n'))
    .map(([[end, indent], breaks]) => end + breaks + indent);
  // What a comment stands right above is part of what it says.
  if (before.role.endsWith('comment')) {
    return lineEnd.map(([, indent]) => '\n'.repeat(after.startLine - before.endLine) + indent || ' ');
  }
  if (after.startLine > before.endLine) return after.role === 'open' ? fc.oneof(broken, inLine) : broken;
  if (before.role === 'open' || before.role === 'close' || after.role === 'open' || after.role === 'close') {
    return after.role.endsWith('comment') ? inLine : fc.oneof(inLine, inLine, broken);
  }
  return after.role === 'comma' ? fc.constantFrom('', ' ') : inLine;
}

/** The same text with other white space between its words. */
export function respaced(text: string): fc.Arbitrary<string> {
  const { pieces } = piecesOf(text) ?? { pieces: [] };
  const [first, ...rest] = pieces;
  if (first === undefined) return fc.constant(text);
  const spaces = rest.map((piece, index) => spaceBetween(pieces[index] ?? first, piece));
  return fc
    .tuple(...spaces)
    .map((chosen) => rest.reduce((sum, piece, index) => sum + chosen[index] + piece.text, first.text));
}

/** The same text with a few stretches taken out, and a few signs put in. */
export function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const cut = fc.record({
    at: place,
    length: fc.integer({ min: 0, max: 30 }),
    put: fc.constantFrom('', '', '{', '}', '"', '/*', '//', '@', ',', '\n', '"""', '  ', '<<<<<<< a\n'),
  });
  return fc
    .array(cut, { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.reduce((sum, { at, length, put }) => sum.slice(0, at) + put + sum.slice(at + length), text));
}
