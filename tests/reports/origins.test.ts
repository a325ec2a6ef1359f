import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderJson } from '../../language/reports/render/json.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { planOf } from '../support/plan.ts';
import { example, planFile, reportIds, reportOf, reportOn, runsOf } from './plans.ts';

const plain = (text: string): string => text.replaceAll(/[“”"'’()]/g, '').toLowerCase();

/** A page for one class has no contract, no other side, and few days and people. */
const fewest: Readonly<Record<string, number>> = {
  contract: -1,
  'cycle-calendar': 10,
  'ownership-map': 20,
  'plan-health': 10,
  'my-part': 20,
  'ecology-of-equity': 5,
  'partnership-review': -1,
  network: 5,
  'programme-overview': 0,
  'data-agreement': 20,
  'student-voice': 10,
  'plain-summary': 10,
};

/** Of a plan in a programme little is told. */
const fewestIn = (id: string): number => (id === 'programme-overview' ? 5 : 10);

describe.each(['one-page', 'partnership'])('every word of %s', (name) => {
  const source = example(name);

  it.each(reportIds)('leads from %s to where it stands', (id) => {
    const traced = runsOf(reportOf(source, id)).flatMap(({ text, origin }) => (origin ? [{ text, origin }] : []));
    expect(traced.length).toBeGreaterThan(name === 'one-page' ? (fewest[id] ?? 30) : fewestIn(id));
    for (const { text, origin } of traced) {
      expect(origin.file).toBe(planFile);
      const typed = source.slice(origin.start, origin.end);
      expect(typed).not.toBe('');
      // A title or a text comes out as it stands; references, dates and terms are put into words.
      if (typed.startsWith('"') && !text.startsWith('“')) expect(plain(text)).toBe(plain(typed));
    }
  });
});

describe('a title', () => {
  it('leads to the words between its quotation marks', () => {
    const source = example('partnership');
    const heading = reportOf(source, 'contract').blocks[0];
    expect(heading?.type).toBe('heading');
    const origin = heading?.type === 'heading' ? heading.text[0]?.origin : undefined;
    expect(origin && source.slice(origin.start, origin.end)).toBe('"Working contract, first year"');
  });

  it('and a reference leads to the reference, not to what it names', () => {
    const source = example('partnership');
    const run = runsOf(reportOf(source, 'contract')).find(({ text }) => text === 'Stockborough Council');
    expect(run?.origin && source.slice(run.origin.start, run.origin.end)).toBe('council');
  });
});

describe('one plan, one text', () => {
  it.each(reportIds)('%s is the same, byte for byte, whatever the order of the files', (id) => {
    const [head = '', ...rest] = example('partnership').split(/\n(?=network pathways)/);
    const files = { 'a.inquiry': head, 'b.inquiry': rest.join('\n') };
    const turned = { 'b.inquiry': files['b.inquiry'], 'a.inquiry': files['a.inquiry'] };
    const [one, two] = [files, turned].map((texts) => reportOn(planOf(texts), id));
    if (!one || !two) throw new Error('two reports are compared');
    expect(renderHtml(two)).toBe(renderHtml(one));
    expect(renderMarkdown(two)).toBe(renderMarkdown(one));
    expect(renderJson(two)).toBe(renderJson(one));
  });
});
