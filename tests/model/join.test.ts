import { describe, expect, it } from 'vitest';
import { defaultOwner, defaultPlace } from '../../language/model/ask/people/ownership.ts';
import { planOf, planRoot } from '../support/plan.ts';

const ids = (plan: ReturnType<typeof planOf>): string[] => plan.things.map((thing) => plan.ids.get(thing) ?? '');

describe('a plan of several files', () => {
  it('is one plan, in the order of the files and of their text', () => {
    const plan = planOf({
      'b.inquiry': 'evidence walks "Walks" by ta { method interview }\nfinding "F" based on walks',
      'a.inquiry': 'role ta "Teaching assistant"',
    });
    expect(ids(plan)).toEqual(['role:ta', 'evidence:walks', 'finding:f']);
    expect(plan.references.map(({ state }) => state)).toEqual(['found', 'found']);
    expect(plan.parts.map(({ file }) => file)).toEqual([`${planRoot}/a.inquiry`, `${planRoot}/b.inquiry`]);
  });

  it('leaves a file with an unresolved merge out, and says that it is partial', () => {
    const plan = planOf({
      'a.inquiry': 'role ta "Teaching assistant"',
      'b.inquiry': '<<<<<<< HEAD\nrole tutor "Tutor"\n=======\nrole tutor "Form tutor"\n>>>>>>> other',
    });
    expect(ids(plan)).toEqual(['role:ta']);
    expect(plan.partial).toBe(true);
  });

  it('points at what its programme declares, and does not check it', () => {
    const plan = planOf('cluster "Trio 7" in pathways', { inherited: 'network pathways "Pathways to Success"' });
    expect(plan.references.map(({ targets }) => targets.map(({ name }) => name?.text))).toEqual([['pathways']]);
    expect(plan.inherited.map(({ kind }) => kind)).toEqual(['network']);
    expect(ids(plan)).toEqual(['cluster:trio-7']);
  });
});

describe('where a thing stands', () => {
  it('says what it belongs to', () => {
    const plan = planOf(
      'question why "Why?" {\n  evidence walks "Walks" { custodian ta { note "Keeps them." } }\n  finding "F" { rival "They are tired." }\n}',
    );
    const parents = plan.things.map((thing) => plan.parents.get(thing)?.kind);
    expect(parents).toEqual([undefined, 'question', 'question', 'finding']);
  });

  it('is kept in blocks that nobody can read', () => {
    const plan = planOf(
      'question why "Why?" {\n  proof {\n    evidence walks "Walks" by ta\n  }\n}\nrole ta "Teaching assistant"',
    );
    expect(ids(plan)).toEqual(['question:why', 'evidence:walks', 'role:ta']);
    expect(plan.references.map(({ state }) => state)).toEqual(['found']);
  });
});

describe('what is said once at the top', () => {
  it('gives the owner and the place of everything in an inquiry', () => {
    const plan = planOf('inquiry "A calmer start" by tutor at "The school"\nrole tutor "Tutor"\nevidence "Walks"');
    expect(defaultOwner(plan).map(({ text }) => text)).toEqual(['tutor']);
    expect(defaultPlace(plan).map(({ text }) => text)).toEqual(['The school']);
  });

  it('gives no owner where there is a second party', () => {
    const plan = planOf(
      'partnership "P" by tutor { between ash, birch }\nschool ash "Ash"\nschool birch "Birch"\nrole tutor "Tutor" at ash',
    );
    expect(defaultOwner(plan)).toEqual([]);
  });

  it('is the head of the plan', () => {
    expect(planOf('role ta "T"\npartnership "P"').head?.kind).toBe('partnership');
    expect(planOf('role ta "T"').head).toBeUndefined();
  });
});

describe('identity', () => {
  it('hangs on the name, else on the parent and the title', () => {
    const plan = planOf(
      'question why "Why?" {\n  evidence walks "Walks"\n  finding "Nobody has anything to do!" { rival "They’re tired." }\n}',
    );
    expect(ids(plan)).toEqual([
      'question:why',
      'evidence:walks',
      'finding:why/nobody-has-anything-to-do',
      'rival:why/nobody-has-anything-to-do/they-re-tired',
    ]);
  });

  it('is the same at the top level and in the block of the plan itself', () => {
    expect(ids(planOf('inquiry "I" { value "Every learner" }'))).toEqual(['inquiry:i', 'value:every-learner']);
    expect(ids(planOf('inquiry "I"\nvalue "Every learner"'))).toEqual(['inquiry:i', 'value:every-learner']);
  });

  it('tells twins apart by their order', () => {
    expect(ids(planOf('step "Sit"\nstep "Sit"\nstep "Sit"'))).toEqual(['step:sit', 'step:sit~2', 'step:sit~3']);
  });

  it('does not change when lines move or comments come', () => {
    const before = ids(planOf('role ta "T"\nquestion why "Why?" { evidence "Walks" }'));
    const after = ids(
      planOf('// Moved.\nrole ta "T"\n\n\nquestion why "Why?" {\n  /** Slow ones. */\n  evidence "Walks"\n}'),
    );
    expect(after).toEqual(before);
  });

  it('is one for each thing, even without name and title', () => {
    expect(ids(planOf('evidence\nevidence\noutcome for "Staff" not stated'))).toEqual([
      'evidence:evidence',
      'evidence:evidence~2',
      'outcome:staff',
    ]);
  });

  it('of duties is who owes', () => {
    const plan = planOf('contract "C" { owed by ash to birch { time "Cover." } }');
    expect(ids(plan)).toEqual(['contract:c', 'duties:c/ash', 'duty:c/ash/cover']);
  });
});
