import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { planHealth } from '../../language/reports/plan-health.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkPlan } from '../../language/rules/run.ts';
import type { Language } from '../../language/text/languages.ts';
import { planOf } from '../support/plan.ts';
import { pair } from './plans.ts';
import { sectionOf } from './told.ts';

/** The letter on a text that every rule has read. */
function letterOn(text: string, language: Language = 'en'): string {
  const plan = planOf(text, { settings: { language } });
  const verdict = checkPlan(plan, { today: '2007-01-10' });
  return renderMarkdown(buildReport(planHealth, { plan, verdict, asOf: '2007-01-10' }));
}

const headings = (markdown: string, level: string): readonly string[] =>
  markdown.split('\n').flatMap((line) => (line.startsWith(`${level} `) ? [line.slice(level.length + 1)] : []));

describe('the letter of the critical friend', () => {
  const late = `${pair}role coord "Coordinator" at ash
report "Interim account" due 2006-12-01 by coord to birch
question "Why?" by coord, nobody-known`;

  it('asks three questions in full, the heaviest first, each with why it matters', () => {
    const most = letterOn(late).split('## What else')[0] ?? '';
    expect(headings(most, '###')).toHaveLength(3);
    expect(headings(most, '###')[0]).toBe('Is it spelt as where it is declared, or is it still to be declared?');
    expect(most).toContain('- **Let it be if:**');
  });

  it('puts the rest under its subject, with the name by which each can be accepted', () => {
    const markdown = letterOn(late);
    expect(markdown).toContain('## What else I would ask, by subject');
    expect(markdown).toMatch(/“Interim account” was due 2006-12-01.* \(reports\/overdue\)/);
  });

  it('asks a question that fits many places once', () => {
    const thrice = `${late}\nquestion "When?"\nquestion "Where?"`;
    const asked = letterOn(thrice).match(/\*\*[^*]+\?:?\*\*/g) ?? [];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leaves to people what only people can judge', () => {
    expect(headings(letterOn(late), '##')).toContain('What only you can judge');
  });

  it('gives no number as a verdict', () => {
    expect(letterOn(late)).not.toMatch(/\d+ (questions|findings|of \d+)|%|score/i);
  });

  it('speaks the language of the plan, the reasons too', () => {
    const swedish = letterOn(late, 'sv');
    expect(sectionOf(swedish, '## Det viktigaste')).toContain('Först kommer motsägelser');
    expect(swedish).not.toMatch(/Is it spelt|Let it be if/);
  });

  it('has nothing to ask of what nothing is written in', () => {
    expect(letterOn('')).toContain('This plan has nothing to say here yet.');
  });
});
