import { describe, expect, it } from 'vitest';
import { describe as describeFigure } from '../../../language/reports/figures/describe.ts';
import { balanceOf } from '../../../language/reports/figures/select/balance.ts';
import { ecologyOf } from '../../../language/reports/figures/select/ecology.ts';
import { logicMapOf } from '../../../language/reports/figures/select/logic-map.ts';
import { matrixOf } from '../../../language/reports/figures/select/matrix.ts';
import { momentsOf } from '../../../language/reports/figures/select/moments.ts';
import { networkOf } from '../../../language/reports/figures/select/network.ts';
import { timelineOf } from '../../../language/reports/figures/select/timeline.ts';
import { figureWords } from '../../../language/reports/figures/words.ts';
import { planOf } from '../../support/plan.ts';

const partnership = `
partnership "Two of us" { between riverside, university }
school riverside "Riverside"
university university "The university"
role head "Head teacher" at riverside voice leader
role friend "Critical friend" at university voice researcher
`;

describe('the timeline of a plan', () => {
  it('is told as a stretch of time, or as the one day on which everything is', () => {
    const told = (days: string): string =>
      describeFigure(timelineOf(planOf(`meeting "What we saw" ${days}`)), figureWords.en);
    expect(told('from 2006-11-29 to 2006-11-30')).toMatch(/^A timeline from 29 November 2006 to 30 November 2006\./);
    expect(told('on 2006-11-30')).toMatch(/^A timeline of one day: 30 November 2006\./);
  });

  it('tells what was planned, what was changed and what happened', () => {
    const { items } = timelineOf(
      planOf(`${partnership}
cycle autumn "Look closely" from 2006-09-04 to 2006-12-15 {
  meeting "What we saw" on 2006-11-30 by head { decides "Try it." }
  visit "To the university" on 2006-11-02 by head at university
}
amendment "A fortnight longer." about autumn on 2006-11-12
contract "First year" from 2006-09-01 to 2007-07-31 { agreed by riverside, university on 2006-08-30  review on 2007-06-15 }
`),
    );
    expect(
      items.map(({ label, sort, first, last, progress, changes }) => [label, sort, first, last, progress, changes]),
    ).toEqual([
      ['First year', 'review', '2007-06-15', '2007-06-15', 'planned', []],
      ['First year', 'contract', '2006-09-01', '2007-07-31', 'running', []],
      ['Look closely', 'cycle', '2006-09-04', '2006-12-15', 'planned', ['A fortnight longer.']],
      ['What we saw', 'meeting', '2006-11-30', '2006-11-30', 'happened', []],
      ['To the university', 'visit', '2006-11-02', '2006-11-02', 'planned', []],
      ['A fortnight longer.', 'amendment', '2006-11-12', '2006-11-12', 'happened', []],
    ]);
  });

  it('lists what has no day, with what is said instead, and places it nowhere', () => {
    const { items, undated } = timelineOf(
      planOf('change "A shared puzzle" every lesson\nmeeting "Soon" on "a day in May"'),
    );
    expect(items).toEqual([]);
    expect(undated.map(({ label, when }) => [label, when])).toEqual([
      ['A shared puzzle', [{ phrase: 'every', said: 'lesson' }]],
      ['Soon', [{ phrase: 'on', said: 'a day in May' }]],
    ]);
  });

  it('takes no past day for a sign that anything happened', () => {
    const { items } = timelineOf(planOf('meeting "Long ago" on 1999-01-01'), '2026-01-01');
    expect(items.map(({ progress }) => progress)).toEqual(['planned']);
  });

  it('takes nothing from “not stated”', () => {
    expect(timelineOf(planOf('evidence not stated'))).toEqual({ type: 'timeline', items: [], undated: [], terms: [] });
  });
});

describe('the matrix of a plan', () => {
  const question = `${partnership}
question why "Why?" by head {
  evidence a "Talks" gathered by friend of pupils { method interview voice student }
  evidence b "Diaries" gathered by head { method diary voice student }
}
question what "What now?" by head
`;

  it('tells a voice that all hangs on from methods that share the weight', () => {
    const { columns, rows } = matrixOf(planOf(question));
    expect(columns.map(({ group, label }) => `${group} ${label}`.trim())).toEqual([
      ...['voices student', 'voices leader', 'voices researcher'],
      ...['methods interview', 'methods diary', 'outside'],
    ]);
    expect(rows.map(({ sources, cells }) => [sources, ...cells.map(({ coverage }) => coverage)])).toEqual([
      [2, 'thin', 'missing', 'missing', 'filled', 'filled', 'filled'],
      [0, 'missing', 'missing', 'missing', 'unused', 'unused', 'missing'],
    ]);
  });

  it('names voices in the language of the reader', () => {
    expect(matrixOf(planOf(question), 'sv').columns.map(({ label }) => label)).toEqual([
      ...['elev', 'skolledare', 'forskare', 'intervju', 'dagbok', ''],
    ]);
  });

  it('does not know whether somebody nobody declared is from outside', () => {
    const plan = planOf(`${partnership}question "Why?" by head { evidence "Talks" gathered by "A neighbour" }`);
    expect(matrixOf(plan).rows[0]?.cells.at(-1)).toEqual({ coverage: 'unsure', sources: ['Talks'] });
  });
});

describe('the balance of a plan', () => {
  it('tells who owns, leads and decides, and what lies with nobody', () => {
    const { sides } = balanceOf(
      planOf(`${partnership}
question why "Why?" by head, friend
question what "What now?"
cycle "Autumn" led by friend
decision "Go on?" by head
report "What we saw" by "A guest"
`),
    );
    const labels = (items: readonly { readonly label: string }[]): string[] => items.map(({ label }) => label);
    expect(
      sides.map(({ who, parts }) => [
        typeof who === 'string' ? who : who.label,
        labels(parts.owns),
        labels(parts.leads),
        labels(parts.decides),
      ]),
    ).toEqual([
      ['Riverside', ['Why?'], [], ['Go on?']],
      ['The university', ['Why?'], ['Autumn'], []],
      ['unplaced', ['What we saw'], [], []],
      ['nobody', ['What now?'], [], []],
    ]);
  });
});

describe('the logic map of a plan', () => {
  it('joins what the plan joins, and what belongs to one question by way of it', () => {
    const { nodes, links } = logicMapOf(
      planOf(`
concern absence "They stay away."
barrier silence "Nobody asks them." about absence
barrier rents "Rents rise."
question why "Why?" { arises from absence  outcome rises "They come." }
cycle "Autumn" { pursues why  change task "A shared task." { addresses silence  measure "Who comes" } }
`),
    );
    expect(nodes.map(({ column, label }) => `${column}: ${label}`)).toEqual([
      'concern: They stay away.',
      'barrier: Nobody asks them.',
      'barrier: Rents rise.',
      'change: A shared task.',
      'measure: Who comes',
      'question: Why?',
      'outcome: They come.',
    ]);
    const label = (id: string): string | undefined => nodes.find((node) => node.id === id)?.label;
    expect(links.map(({ from, to, sort }) => [label(from), sort, label(to)])).toEqual([
      ['They stay away.', 'said', 'Nobody asks them.'],
      ['Nobody asks them.', 'said', 'A shared task.'],
      ['A shared task.', 'said', 'Who comes'],
      ['They stay away.', 'question', 'Why?'],
      ['A shared task.', 'question', 'Why?'],
      ['Why?', 'question', 'They come.'],
    ]);
  });
});

describe('the ecology of a plan', () => {
  it('puts each thing at the level it states, and guesses none', () => {
    const { items } = ecologyOf(
      planOf(`
barrier silence "Nobody asks them." { level classroom  caused by school-practice }
barrier "Rents rise." { level beyond-school  response out-of-reach }
resource "A hall." { level network }
change "A shared task." { addresses silence }
`),
    );
    expect(
      items.map(({ label, level, part, causes, outOfReach = false }) => [label, level, part, causes, outOfReach]),
    ).toEqual([
      ['Nobody asks them.', 'within', 'barriers', ['school practice'], false],
      ['Rents rise.', 'beyond', 'barriers', [], true],
      ['A hall.', 'between', 'resources', [], false],
      ['A shared task.', 'unplaced', 'actions', [], false],
    ]);
    expect(items.at(-1)?.addresses).toEqual([items[0]?.id]);
  });
});

describe('the network of a plan', () => {
  const sites = `
school ash "Ash"
school birch "Birch"
authority council "The council"
`;

  it('tells moves, visits, and work that depends on the work of others', () => {
    const { sites: drawn, ties } = networkOf(
      planOf(`${sites}
move "The empty chair" by ash to birch on 2022-03-09
move "Questions" from "Another city" to "Ash", "Birch" on 2022-01
visit "A morning" by birch at ash on 2022-02-09
change papers "Papers arrive." at council
change "Guides." at ash { depends on papers }
`),
    );
    const label = (id: string): string | undefined => drawn.find((site) => site.id === id)?.label;
    expect(
      ties.map(({ sort, label: what, from, to, days }) => [sort, what, from.map(label), to.map(label), days?.last]),
    ).toEqual([
      ['move', 'Questions', ['Another city'], ['Ash', 'Birch'], '2022-01-31'],
      ['visit', 'A morning', ['Birch'], ['Ash'], '2022-02-09'],
      ['move', 'The empty chair', ['Ash'], ['Birch'], '2022-03-09'],
      ['need', 'Papers arrive. → Guides.', ['The council'], ['Ash'], undefined],
    ]);
    expect(drawn.map(({ label: name, level }) => [name, level])).toEqual([
      ['Ash', 'schools'],
      ['Birch', 'schools'],
      ['The council', 'beyond'],
      ['Another city', 'words'],
    ]);
  });

  it('tells of schools that nothing moves between', () => {
    expect(networkOf(planOf(sites))).toMatchObject({ ties: [], sites: [{ label: 'Ash' }, { label: 'Birch' }, {}] });
  });
});

describe('the moments of a plan', () => {
  it('tells high and low points by side, and those that are neither', () => {
    const { sides, moments } = momentsOf(
      planOf(`${partnership}
moment first "The first session" on 2021-09-27 { kind high }
moment "A page came late." on 2022-03 by friend { kind low }
moment "The offices moved." { kind turbulence }
reflection "Most to be felt" about first on 2023-04-18 by head { kind high }
reflection "How are we working?" on 2023-05-01 by head
`),
    );
    expect(sides).toEqual(['Riverside', 'The university']);
    expect(moments.map(({ label, mood, sides: own, days, about }) => [label, mood, own, days?.last, about])).toEqual([
      ['The first session', 'high', [], '2021-09-27', undefined],
      ['A page came late.', 'low', ['The university'], '2022-03-31', undefined],
      ['The offices moved.', 'mark', [], undefined, undefined],
      ['Most to be felt', 'high', ['Riverside'], '2023-04-18', 'The first session'],
    ]);
  });
});
