import { describe, expect, it } from 'vitest';
import type { Plan } from '../../language/model/join.ts';
import { planOf } from '../support/plan.ts';

/** What each reference of a plan says and points at: `by tutor → role:tutor`, `of staff → builtIn`. */
function pointers(plan: Plan): string[] {
  return plan.references.map(({ phrase, value, targets, state }) => {
    const ids = targets.map((target) => plan.ids.get(target)).join(' and ');
    return `${phrase} ${value.text} → ${state === 'found' ? ids : [state, ids].filter(Boolean).join(': ')}`;
  });
}

describe('what a name points at', () => {
  it('is the thing that bears it, wherever it is declared', () => {
    const plan = planOf('evidence walks "Walks" by ta\nrole ta "Teaching assistant"');
    expect(pointers(plan)).toEqual(['by ta → role:ta']);
    const citations = plan.things.map((thing) => [thing.kind, plan.citations.get(thing)?.map(({ phrase }) => phrase)]);
    expect(citations).toEqual([
      ['evidence', undefined],
      ['role', ['by']],
    ]);
  });

  it('is the same letters, composed or decomposed', () => {
    expect(pointers(planOf('role \u00e9l\u00e8ve "Pupil"\nevidence "Walks" by e\u0301le\u0300ve'))).toEqual([
      'by e\u0301le\u0300ve → role:\u00e9l\u00e8ve',
    ]);
  });

  it('is unknown when nothing bears it', () => {
    expect(pointers(planOf('evidence walks "Walks" by ghost'))).toEqual(['by ghost → unknown']);
  });

  it('is a group that every school has', () => {
    expect(pointers(planOf('evidence "Talks" of staff, pupils, families'))).toEqual([
      'of staff → builtIn',
      'of pupils → builtIn',
      'of families → builtIn',
    ]);
  });

  it('is the declared group before the one that every school has', () => {
    expect(pointers(planOf('group staff "All who work here"\nevidence "Talks" of staff'))).toEqual([
      'of staff → group:staff',
    ]);
  });

  it('is of a kind the phrase takes, where a name is borne twice', () => {
    expect(
      pointers(planOf('practice start "How days start"\nrole start "Starter"\nevidence "Talks" by start')),
    ).toEqual(['by start → role:start']);
  });

  it('is the group in `3 of 6 quiet`', () => {
    const plan = planOf(
      'group quiet "Quiet students"\noutcome "They speak." { target 3 of 6 quiet }\nevidence "Talks" { sample 6 quiet }',
    );
    expect(pointers(plan)).toEqual(['target quiet → group:quiet', 'sample quiet → group:quiet']);
  });

  it('is the group in `12 of 27 form`, where the name is also a word for something else', () => {
    const plan = planOf('group form "Form 9B"\nevidence "Talks" { sample 12 of 27 form }\nreport "Told" { form film }');
    expect(pointers(plan)).toEqual(['sample form → group:form']);
    expect(plan.byKind.report[0]?.facts.map(({ phrase }) => phrase)).toEqual(['form']);
  });

  it('is where something moves to, after `from`, and the end of a time for anything else', () => {
    const plan = planOf(
      'school ash "Ash"\nmove "Talk" from "Another city" to ash, birch\ncycle "Walks" from 2026-09 to ash',
    );
    expect(pointers(plan)).toEqual(['from Another city → words', 'to ash → party:ash', 'to birch → unknown']);
  });

  it('is no reference for a known value, a term of the calendar or a month', () => {
    const terms = [{ name: 'autumn-2', first: '2026-11-02', last: '2026-12-18' }];
    expect(
      pointers(
        planOf('cycle "Look" from autumn-2 to autumn-2 { model pdsa }\ncycle "Try" from Sept 2026', {
          settings: { terms },
        }),
      ),
    ).toEqual([]);
  });

  it('is no single thing after `each`', () => {
    expect(pointers(planOf('team group "Inquiry group" at each school'))).toEqual([]);
  });
});

describe('what a quoted text points at', () => {
  it('is the thing of that title', () => {
    expect(pointers(planOf('contract "The year"\nagreement "Data" under "The year"'))).toEqual([
      'under The year → contract:the-year',
    ]);
  });

  it('is words where no title is like it', () => {
    expect(pointers(planOf('evidence "Talks" at "The school"'))).toEqual(['at The school → words']);
  });

  it('is ambiguous where two things bear the title', () => {
    expect(pointers(planOf('evidence "Talks"\nevidence "Talks"\nfinding "F" based on "Talks"'))).toEqual([
      'based on Talks → ambiguous: evidence:talks and evidence:talks~2',
    ]);
  });

  it('is the first few of very many that bear the name, so that a text pasted over and over can be checked', () => {
    const plan = planOf(`${'role ta "Teaching assistant"\n'.repeat(50)}evidence walks "Walks" by ta`);
    expect(pointers(plan)).toEqual(['by ta → role:ta and role:ta~2 and role:ta~3 and role:ta~4']);
  });

  it('is nothing after a phrase that takes words only', () => {
    expect(pointers(planOf('practice start "How days start"\nfinding "F" note "How days start"'))).toEqual([]);
  });
});
