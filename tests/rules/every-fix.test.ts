import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding, Verdict } from '../../language/findings/finding.ts';
import { applied, verdictOf } from './examples.ts';
import { faults } from './planted/faults.ts';

/** Every fix of every finding, tried on plans that no rule’s author wrote for it. */

const folder = new URL('../../examples/in-trouble/', import.meta.url);
const inTrouble = readdirSync(folder)
  .filter((file) => file.endsWith('.inquiry'))
  .map((file) => ({ name: file, text: readFileSync(new URL(file, folder), 'utf8') }));
const planted = faults.map(({ fault, plan, edits }) => ({
  name: fault,
  text: edits.reduce(
    (text, [before, after]) => text.replace(before, () => after),
    readFileSync(new URL(`planted/${plan}.inquiry`, import.meta.url), 'utf8'),
  ),
}));
const options = { settings: 'rules:\n  preset: all\n', today: '2007-01-10' };

/** How many places cannot be read, or point at nothing. */
function unread({ findings }: Verdict): number {
  return findings.filter(({ rule }) => /^(?:syntax|consistency\/(?:unknown|duplicate|repeated|conflict))/.test(rule))
    .length;
}

function timesAsked({ findings }: Verdict, { rule, message, about }: Finding): number {
  return findings.filter((one) => one.rule === rule && one.message === message && one.about === about).length;
}

describe.each(['\n', '\r\n', '\r'])('with lines that end in %j', (lineEnd) => {
  const write = (text: string): string => text.replaceAll(/\r?\n/g, lineEnd);

  it.each([...inTrouble, ...planted])('every fix can be read, and a complete one mends: $name', ({ text }) => {
    const before = verdictOf(options, write(text));
    for (const finding of before.findings) {
      for (const fix of finding.fixes) {
        const after = verdictOf(options, write(applied(write(text), fix)));
        const told = `${finding.rule}, “${fix.title}”`;
        expect(unread(after), told).toBeLessThanOrEqual(unread(before));
        if (fix.kind === 'complete') expect(timesAsked(after, finding), told).toBeLessThan(timesAsked(before, finding));
      }
    }
  });
});
