import { describe, expect, it } from 'vitest';
import { readPart } from '../../language/syntax/lower.ts';
import { exampleText } from './example.ts';
import { cutsOf, linesHeld } from './lines-held.ts';

describe.each(['first-inquiry', 'stockborough', 'programme'])('every line of %s, cut after each word', (name) => {
  const lines = exampleText(name).split('\n');
  const whole = linesHeld(readPart(name, lines.join('\n')), lines.join('\n'));

  it('leaves the lines below as they were', () => {
    const misread: string[] = [];
    lines.forEach((line, row) => {
      for (const cut of cutsOf(line)) {
        const text = [...lines.slice(0, row), cut, ...lines.slice(row + 1)].join('\n');
        const held = linesHeld(readPart(name, text), text);
        const changed = lines.findIndex((_, index) => index > row && held[index] !== whole[index]);
        if (changed >= 0) misread.push(`${cut}⏎${lines[changed]}: ${held[changed]} for ${whole[changed]}`);
      }
    });
    expect(misread).toEqual([]);
  });
});
