import { describe, expect, it } from 'vitest';
import { type Cell, Kept, Memory } from '../../../language/model/living/memory.ts';

/** Something worked out that counts how often it was forgotten. */
class Answer extends Kept {
  forgotten = 0;

  override forget(): void {
    super.forget();
    this.forgotten++;
  }
}

const [titles, dates, voices]: readonly [Cell, Cell, Cell] = [1, 2, 3];

describe('a memory', () => {
  it('forgets what was worked out of something that changed, and nothing else', () => {
    const memory = new Memory();
    const [called, dated] = [memory.keep(new Answer()), memory.keep(new Answer())];
    memory.during(called, () => memory.read(titles));
    memory.during(dated, () => memory.read(dates));
    memory.change(titles);
    memory.forgetChanged();
    expect([called.forgotten, dated.forgotten]).toEqual([1, 0]);
  });

  it('forgets what rests on it, at whatever distance', () => {
    const memory = new Memory();
    const [edges, order, told, beside] = [new Answer(), new Answer(), new Answer(), new Answer()];
    for (const one of [edges, order, told, beside]) memory.keep(one);
    memory.during(edges, () => memory.read(dates));
    memory.during(order, () => memory.rest(edges));
    memory.during(told, () => memory.rest(order));
    memory.during(beside, () => memory.read(voices));
    memory.change(dates);
    memory.forgetChanged();
    expect([edges, order, told, beside].map(({ forgotten }) => forgotten)).toEqual([1, 1, 1, 0]);
  });

  it('notes a reading for the innermost question that is being worked out, and goes on with the one around it', () => {
    const memory = new Memory();
    const [outer, inner] = [memory.keep(new Answer()), memory.keep(new Answer())];
    memory.during(outer, () => {
      memory.rest(inner);
      memory.during(inner, () => memory.read(dates));
      memory.read(voices);
    });
    expect([[...outer.reads], [...inner.reads]]).toEqual([[voices], [dates]]);
  });

  it('notes nothing for a question when another one breaks', () => {
    const memory = new Memory();
    const [broken, next] = [memory.keep(new Answer()), memory.keep(new Answer())];
    const breaks = (): never => {
      throw new Error('It cannot be said.');
    };
    expect(() => memory.during(broken, breaks)).toThrow('It cannot be said.');
    memory.read(titles);
    memory.during(next, () => memory.read(dates));
    expect([[...broken.reads], [...next.reads]]).toEqual([[], [dates]]);
  });

  it('rests anew on what it looks at when it is worked out anew', () => {
    const memory = new Memory();
    const answer = memory.keep(new Answer());
    const edit = (cell: Cell): number => {
      memory.change(cell);
      memory.forgetChanged();
      return answer.forgotten;
    };
    memory.during(answer, () => memory.read(titles));
    expect(edit(titles)).toBe(1);
    memory.during(answer, () => memory.read(dates));
    expect([edit(titles), edit(dates)]).toEqual([1, 2]);
  });
});
