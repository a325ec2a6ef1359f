import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../../server/engine/mending.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';
import { texts } from '../syntax/texts.ts';
import { MemoryFiles } from './memory-files.ts';

const file = '/w/plan.inquiry';

async function checked(text: string): Promise<CheckedPlan> {
  const workspace = new Workspace({ files: new MemoryFiles({ [file]: text }), today: () => '2026-11-02' });
  await workspace.add(file);
  const plan = await workspace.check(file);
  if (!plan) throw new Error('There is no plan');
  return plan;
}

/** A text after everything in it was mended that needs no decision. */
async function mended(text: string): Promise<string> {
  return mend(await checked(text), () => true).files.get(file)?.after ?? text;
}

describe('mending', () => {
  it.each([
    [
      'closes each open block as deep as it began',
      'question "Why?" {\n  evidence "B" {\n    until 2021-0{6-30\n    note "c"\n  }\n  evidence "W" {\n    note "d"',
      'question "Why?" {\n  evidence "B" {\n    until 2021-0{6-30\n    }\n    note "c"\n  }\n  evidence "W" {\n    note "d"\n  }\n}',
    ],
    [
      'keeps the number that clings to a word',
      'role y9 "Year 9" voice student 27students { time1 hour }',
      'role y9 "Year 9" voice student 27 students { time1 hour }',
    ],
    [
      'leaves a line alone on which words and texts have changed places',
      'barrier bill A bill of forty dollars bars a student." { level beyond-school }',
      'barrier bill A bill of forty dollars bars a student." { level beyond-school }',
    ],
    [
      'makes no one word of two that a sign parts',
      'evidence walks "Walking interviews" from 2018-06.-15 to 2018-12-1}5',
      'evidence walks "Walking interviews" from 2018-06.-15 to 2018-12-01}5',
    ],
    [
      'puts no other name in the place of one that is still to be declared',
      'role head "Head" voice leader\nevidence seen-north "Seen" by lead, lead-north\n',
      'role head "Head" voice leader\nevidence seen-north "Seen" by lead, lead-north\n',
    ],
  ])('%s', async (_, text, after) => {
    expect(await mended(text)).toBe(after);
  });

  it.each([
    [
      'closes a block with the line end of its place',
      'question "Why?"\r\nevidence "W" {\r  note "d"',
      'question "Why?"\r\nevidence "W" {\r  note "d"\r}',
    ],
    [
      'leaves each line of a block that gets its braces the end it had',
      'question "Why?"\r\n  evidence "B"\r\n    note "c"\rnext "N"\n',
      'question "Why?" {\r\n  evidence "B" {\r\n    note "c"\r  }\r}\rnext "N"\n',
    ],
    [
      'sees how far in a line stands after any line end',
      'question "Why?" {\r  evidence "W" {\r    note "d"\r',
      'question "Why?" {\r  evidence "W" {\r    note "d"\r  }\r}\r',
    ],
  ])('%s', async (_, text, after) => {
    expect(await mended(text)).toBe(after);
  });

  it('comes to an end, whatever stands there', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = await mended(text);
        expect(await mended(once)).toBe(once);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
