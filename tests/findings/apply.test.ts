import { describe, expect, it } from 'vitest';
import { fixesTogether, withEdits } from '../../language/findings/apply.ts';
import type { Edit, Finding } from '../../language/findings/finding.ts';

const file = '/plan/a.inquiry';

function edit(start: number, end: number, text: string): Edit {
  return { span: { file, start, end }, text };
}

function finding(kind: 'complete' | 'skeleton', ...edits: readonly Edit[]): Finding {
  const span = { file, start: 0, end: 0 };
  const fixes = [{ title: 'Mend it', kind, edits }];
  const says = { message: '', holes: {} };
  return { rule: 'a/b', severity: 'error', says, message: '', span, related: [], fixes, found: '' };
}

describe('writing fixes into a text', () => {
  it('leaves every byte outside the edits', () => {
    expect(withEdits('by tutr, asistant', [edit(9, 17, 'assistant'), edit(3, 7, 'tutor')])).toBe('by tutor, assistant');
  });

  it('keeps the order of what is put at one place', () => {
    expect(withEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12b');
  });

  it.each([
    ['Windows ones', 'a\r\nb', 1, 'a\r\nc\r\n\r\nb'],
    ['those of old machines', 'a\rb', 1, 'a\rc\r\rb'],
    ['in a mixed text those of the line', 'a\r\nb\rd\ne', 4, 'a\r\nb\rc\r\rd\ne'],
    ['in the last line those of the one above', 'a\nb\r\nd', 6, 'a\nb\r\nd\r\nc\r\n'],
    ['in a single line the plainest', 'a', 1, 'a\nc\n'],
  ])('writes the line ends that stand there: %s', (_, text, at, written) => {
    expect(withEdits(text, [edit(at, at, '\nc\n')])).toBe(written);
  });

  it('leaves the ends of lines that are written again', () => {
    expect(withEdits('a\n b\r\n\r c\nd', [edit(1, 9, ' {\n b\n\n c\n}')])).toBe('a {\n b\r\n\r c\n}\nd');
    expect(withEdits('a\nb\r\nc\rd', [edit(0, 7, 'b\nx\nc\n')])).toBe('b\r\nx\r\nc\rd');
  });
});

describe('fixes that are applied together', () => {
  it('are the complete ones, the first of those that touch', () => {
    const first = finding('complete', edit(0, 4, 'tutor'));
    const touching = finding('complete', edit(4, 6, 'x'));
    const skeleton = finding('skeleton', edit(10, 10, '${1:who}'));
    const apart = finding('complete', edit(20, 22, 'y'));
    expect(fixesTogether([first, touching, skeleton, apart])).toEqual([...first.fixes, ...apart.fixes]);
  });
});
