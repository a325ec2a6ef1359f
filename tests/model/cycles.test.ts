import { describe, expect, it } from 'vitest';
import { modelOf, phaseTitles, placeInModel } from '../../language/model/ask/cycles/cycles.ts';
import { readSettings } from '../../language/settings/read.ts';
import { type PlanOptions, planOf } from '../support/plan.ts';
import { named } from './asked.ts';

/** The model of the cycle `c`: its title and the titles of its phases. */
function told(text: string, options: PlanOptions = {}): string | undefined {
  const plan = planOf(text, options);
  const model = modelOf(plan, named(plan, 'c'));
  return model === undefined || model === 'words' ? model : `${model.title}: ${phaseTitles(model).join(', ')}`;
}

const ours = 'model ours "Look, try, tell" { phase "look" phase "try" phase "tell" }\n';

describe('the model of a cycle', () => {
  it.each([
    ['one that ships', 'cycle c "C" { model pdsa }', 'PDSA: plan, do, study, act'],
    ['one the plan declares, by name', `${ours}cycle c "C" { model ours }`, 'Look, try, tell: look, try, tell'],
    ['by title', `${ours}cycle c "C" { model "Look, try, tell" }`, 'Look, try, tell: look, try, tell'],
    [
      'the plan’s own before one that ships under its name',
      'model pdsa "Our own" { phase "look" phase "act" }\ncycle c "C" { model pdsa }',
      'Our own: look, act',
    ],
    [
      'the plan’s, where the cycle says nothing',
      'inquiry "I" { model apdr }\ncycle c "C"',
      'assess, plan, do, review: assess, plan, do, review',
    ],
    ['none', 'cycle c "C"', undefined],
    ['one that nobody has described', 'cycle c "C" { model "ours" }', 'words'],
  ])('is %s', (_title, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('may be one that the programme declares', () => {
    expect(told('cycle c "C" { model ours }', { inherited: ours })).toBe('Look, try, tell: look, try, tell');
  });

  it('may be one that the settings describe', () => {
    const { settings } = readSettings('words: {model: {three-steps: {means: Our own., phases: [look, try, tell]}}}');
    expect(told('cycle c "C" { model three-steps }', { settings })).toBe('three steps: look, try, tell');
  });

  it('goes by the language of the plan', () => {
    const { settings } = readSettings('language: sv');
    expect(told('cycle c "C" { model pdsa }', { settings })).toBe('PGSA: planera, göra, studera, agera');
  });
});

describe('the place of a phase in a model', () => {
  it.each([
    ['do', 1],
    ['Studying it', 2],
    ['göra', 1],
    ['Estudiar', 2],
    ['go\u0308ra', 1],
    ['celebrate', -1],
  ])('%s', (title, place) => {
    const plan = planOf(`cycle c "C" { model pdsa  phase p "${title}" }`);
    const model = modelOf(plan, named(plan, 'c'));
    expect(model && model !== 'words' && placeInModel(model, named(plan, 'p'))).toBe(place);
  });
});
