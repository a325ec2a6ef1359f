import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied } from '../../client/preview/pieces.ts';
import { stepsFrom } from '../../server/lsp/drawings.ts';
import type { Piece } from '../../server/protocol.ts';

const rows = (...said: readonly string[]): string => said.map((one) => `<li>${one}</li>\n`).join('');
const piece = (id: string, html: string, places: readonly number[] = [0, 1, 2]): Piece => ({ id, html, places });

describe('what is sent of pieces that a preview has', () => {
  const before = [piece('a', rows('one', 'two', 'three')), piece('b', rows('four'))];

  it.each<readonly [string, readonly Piece[], ReturnType<typeof stepsFrom>]>([
    ['nothing but their numbers where all is the same', before, [0, 1]],
    [
      'the line that changed',
      [piece('a', rows('one', '2', 'three')), piece('b', rows('four'))],
      [{ of: 0, from: 13, to: 26, html: '<li>2</li>\n' }, 1],
    ],
    [
      'a line more',
      [piece('a', rows('one', 'two', 'two', 'three')), piece('b', rows('four'))],
      [{ of: 0, from: 26, to: 26, html: '<li>two</li>\n' }, 1],
    ],
    [
      'places that moved',
      [piece('a', rows('one', 'two', 'three')), piece('b', rows('four'), [0, 3, 4])],
      [0, { of: 1, from: 0, to: 0, html: '', places: [0, 3, 4] }],
    ],
    [
      'a piece that came, and none that went',
      [piece('c', rows('five')), before[1] ?? piece('b', '')],
      [piece('c', rows('five')), 1],
    ],
    ['another order', before.toReversed(), [1, 0]],
  ])('is %s', (_, now, steps) => {
    expect(stepsFrom(before, now)).toEqual(steps);
    expect(applied(before, steps)).toEqual(now);
  });

  const line = fc.constantFrom('', '<p>a</p>', '<p>b</p>', '<p>🌱</p>', '<p>🌿</p>', 'a');
  const html = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const places = fc.array(fc.nat({ max: 3 }), { maxLength: 3 });
  const pieces = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), html, places }), {
    selector: ({ id }) => id,
  });

  it('makes any pieces of any others', () => {
    fc.assert(
      fc.property(pieces, pieces, (from, to) => {
        expect(applied(from, stepsFrom(from, to))).toEqual(to);
      }),
    );
  });
});
