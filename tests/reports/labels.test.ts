import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../language/reports/render/html.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { noOwnWords } from '../../language/syntax/vocabulary/own.ts';
import type { Language } from '../../language/text/languages.ts';
import { planOf } from '../support/plan.ts';
import { reportOn } from './plans.ts';

const text = `inquiry "Mornings" by tutor
role tutor "Form tutor" voice governor
question why "Why?" {
  evidence talks "Talks at the gate" { method interview, learning-walk method "a game" }
}
moment on 2006-11-15
`;

const words = {
  ...noOwnWords,
  known: { voice: [{ word: 'governor', means: 'School governors.', label: { sv: 'styrelseledamot' } }] },
};

function told(language: Language, id: string): string {
  return renderMarkdown(reportOn(planOf(text, { settings: { language, words } }), id));
}

describe('known words', () => {
  it('are printed by their labels, and a quoted text as it was written', () => {
    expect(told('en', 'plan')).toContain('| Interview and learning walk<br>A game |');
    expect(told('sv', 'plan')).toContain('| Intervju och lärandepromenad<br>A game |');
    expect(told('es', 'plan')).toContain('| Entrevista y recorrido de aprendizaje<br>A game |');
    expect(told('es', 'evidence-matrix')).toContain('| Entrevista | Recorrido de aprendizaje |');
  });

  it('of the plan itself have the labels that it gives them', () => {
    expect(told('sv', 'plan')).toContain('| Form tutor | Styrelseledamot |');
    expect(told('es', 'plan')).toContain('| Form tutor | Governor |');
  });
});

describe('the yes of a guardian', () => {
  it('is said in the language of the report, beside the yes of those who are asked', () => {
    const asked = `group form "Form 9B"\nevidence talks "Talks" of form { method interview  consent opt-in of form, guardian }`;
    const care = (language: Language): string =>
      renderMarkdown(reportOn(planOf(asked, { settings: { language } }), 'evidence-matrix'));
    expect(care('sv')).toContain('Form 9B och vårdnadshavare');
    expect(care('es')).toContain('Form 9B y la familia');
  });
});

describe('each of many', () => {
  it('is said with the kind it is of, in the language of the report', () => {
    const met = `partnership "Calm starts"\nnetwork city "City network" of each school { meets every month }`;
    const network = (language: Language): string =>
      renderMarkdown(reportOn(planOf(met, { settings: { language } }), 'network'));
    expect(network('en')).toContain('Of: each school |');
    expect(network('sv')).toContain('varje skola |');
    expect(network('es')).toContain('De: cada centro educativo |');
  });
});

describe('a thing without a title', () => {
  it('is called after its kind, in the language of the report', () => {
    expect(told('en', 'plan')).toContain('| moment | 15 November 2006 |');
    expect(told('sv', 'plan')).toContain('| händelse | 15 november 2006 |');
    expect(told('es', 'plan')).toContain('| momento | 15 de noviembre de 2006 |');
  });
});

describe('how often something recurs', () => {
  it.each([
    ['en', 'Change: A shared puzzle · every Wednesday'],
    ['sv', 'Förändring: A shared puzzle · varje onsdag'],
    ['es', 'cada miércoles'],
  ] as const)('is said in the language of the report, in its picture too: %s', (language, said) => {
    const text = 'change "A shared puzzle" every Wednesday\nmeeting "Forum" on 2026-09-01';
    const weekly = planOf(text, { settings: { language } });
    expect(renderHtml(reportOn(weekly, 'cycle-calendar'))).toContain(`${said}</text>`);
  });
});
