import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what is said of a plan in passing', () => {
  it('puts what hinders apart from what helps, with whose account it is', () => {
    const markdown = told(
      'arrangement "A paid hour" { effect enables }\narrangement "Meetings at seven" { effect hinders } according to "The diary"',
      'plan',
    );
    expect(markdown).toContain('**What helps**\n\n| What |\n| --- |\n| A paid hour |');
    expect(markdown).toContain(
      '**What hinders**\n\n| What | What else is said |\n| --- | --- |\n| Meetings at seven | According to: The diary |',
    );
  });

  it('says how a barrier is met where nobody works on it', () => {
    const barriers = 'barrier "The bus" { response out-of-reach }\nbarrier "The bell"';
    expect(told(barriers, 'plan')).toContain(
      '| The bus | Not stated | Not stated | Out of reach |\n| The bell | Not stated | Not stated | Nothing yet |',
    );
  });

  it('tells open points of untitled things apart', () => {
    const points = told(
      'outcome for boarders left open\ngroup boarders "Boarders"\noutcome for "Staff" not stated',
      'plan',
    );
    expect(points).toContain('- Outcome for Boarders: left open on purpose\n- Outcome for Staff: not stated');
  });

  it('prints what has no place of its own, with its word', () => {
    expect(told('question "Why?" { stops when "Three classes agree." }', 'plan')).toContain(
      '- **Stops when:** Three classes agree.',
    );
    expect(told('practice "First lessons" { now "Silence." gains "Adults" }', 'plan')).toContain(
      '| First lessons | Silence. | Gains: Adults |',
    );
  });

  it('names what the plan follows', () => {
    expect(told('inquiry "Mornings" after spring\ncycle spring "Spring"', 'plan')).toContain('- **Follows:** “Spring”');
  });
});
