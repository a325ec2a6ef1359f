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

  it('writes the line ends that the text has', () => {
    expect(withEdits('a\r\nb', [edit(1, 1, '\nc\n')])).toBe('a\r\nc\r\n\r\nb');
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
