import { describe, expect, it } from 'vitest';
import { dueIn } from '../../language/reports/due.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';
import { pair } from './plans.ts';

const today = '2007-01-10';

const dueOf = (text: string) => {
  const plan = planOf(text);
  return dueIn({ plan, verdict: checkPlan(plan, { today }) }, { today, until: '2007-02-09' });
};

/** Day, what, and everybody who has a part in it, with the part where they do not answer for it. */
const told = (text: string): string[] =>
  dueOf(text).items.map(({ day, what, who, isOverdue }) => {
    const people = who.map(({ actor, part }) => (part === '' ? actor : `${actor} (${part})`));
    return `${day}${isOverdue ? ' overdue' : ''} ${what}: ${people.join(', ')}`;
  });

const people = `${pair}role coord "Coordinator" at ash
role head "Head teacher" at birch
team group "Inquiry group" { members coord }
`;

describe('what is due', () => {
  it('is what falls between two days, and what is past its day, in the order of the days', () => {
    expect(
      told(`${people}report "Interim account" due 2006-12-01 by coord to birch
visit "The day before" on 2007-01-09 by coord
visit "Today" on 2007-01-10 by coord
meeting "In between" on 2007-01-20 by head
visit "The last day" on 2007-02-09 by coord
visit "The day after" on 2007-02-10 by coord
`),
    ).toEqual([
      '2006-12-01 overdue Report: Interim account: Coordinator',
      '2007-01-10 Visit: Today: Coordinator',
      '2007-01-20 Meeting: In between: Head teacher',
      '2007-02-09 Visit: The last day: Coordinator',
    ]);
  });

  it('is told once, with everybody who answers for it, takes part, or is in a team that answers', () => {
    expect(told(`${people}visit "Birch visits Ash" on 2007-01-20 by group with head\n`)).toEqual([
      '2007-01-20 Visit: Birch visits Ash: Coordinator (Through Inquiry group), Head teacher (You take part), Inquiry group',
    ]);
  });

  it('is also what was decided in something else', () => {
    expect(
      told(`${people}meeting "Autumn" on 2006-11-01 by head { decides "Ask first." by coord due 2007-02-01 }\n`),
    ).toEqual(['2007-02-01 Decides: Ask first. (“Autumn”): Coordinator']);
  });

  it('is told where nobody is named too', () => {
    const { nobody, items } = dueOf(
      `${people}contract "Ours" { owed by ash to birch { time "Cover." due 2007-02-01 } }\n`,
    );
    expect([nobody, items.map(({ what, who, when }) => [what, who, when])]).toEqual([
      'Nobody is named',
      [['Time: Cover.', [], 'Due 1 February 2007']],
    ]);
  });

  it('is when something begins and when it ends, and not the time between', () => {
    expect(
      told(`${people}activity "Begins" from 2007-01-15 to 2007-06-30 by coord
activity "Ends" from 2006-09-01 to 2007-01-31 by coord
activity "Goes on" from 2006-09-01 to 2007-06-30 by coord
`),
    ).toEqual(['2007-01-15 Activity: Begins: Coordinator', '2007-01-31 Activity: Ends: Coordinator']);
  });

  it('is a month on its last day', () => {
    expect(told(`${people}report "Account" due 2007-01 by coord to birch\n`)).toEqual([
      '2007-01-31 Report: Account: Coordinator',
    ]);
  });

  it('is nothing that was done, given up, or told of', () => {
    expect(
      told(`${people}visit "Done" on 2007-01-20 by coord { status done }
visit "Given up" on 2007-01-20 by coord withdrawn
visit "Told of" on 2007-01-20 by coord { happened "They came early." }
report "Given" due 2007-02-01 on 2007-01-05 by coord to birch
`),
    ).toEqual([]);
  });

  it('counts what no day can be told for', () => {
    const { items, unplaced } = dueOf(`${people}report "Account" due "end of term" by coord to birch
meeting "Weekly" every week by coord
visit "Some day" by coord
`);
    expect([items, unplaced]).toEqual([[], 2]);
  });
});

describe('the words', () => {
  it('are those of the plan’s language', () => {
    const plan = planOf(`${people}visit "Birch visits Ash" on 2007-01-20 by group\n`, { settings: { language: 'sv' } });
    const { items, nobody } = dueIn({ plan, verdict: checkPlan(plan, { today }) }, { today, until: '2007-02-09' });
    expect([items[0]?.what, items[0]?.when, nobody]).toEqual([
      'Besök: Birch visits Ash',
      'Den 20 januari 2007',
      'Ingen är angiven',
    ]);
  });
});
