import { describe, expect, it } from 'vitest';
import { labelOf } from '../../language/locales/labels.ts';
import { buildReport } from '../../language/reports/build.ts';
import { coveredPlan } from '../../language/reports/covered.ts';
import { allReports } from '../../language/reports/index.ts';
import { accountsOffered } from '../../language/reports/offered.ts';
import { fileNames, owedAs, reportForForm, reportsOwed } from '../../language/reports/owed.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { isKnown } from '../../language/syntax/vocabulary/lists.ts';
import { planOf } from '../support/plan.ts';

describe('the report of a form', () => {
  it.each([
    ['evidence-matrix', 'evidence-matrix'],
    ['Evidence matrix', 'evidence-matrix'],
    ['Samverkansavtal', 'contract'],
    ['matriz de evidencias', 'evidence-matrix'],
    ['letter', undefined],
  ])('“%s” is %s', (form, id) => {
    expect(reportForForm(form)?.id).toBe(id);
  });
});

describe('each report is a form that the language knows', () => {
  const { words: own } = defaultSettings;

  it.each(allReports.map(({ id, words }) => ({ id, words })))('$id, under its own title', ({ id, words }) => {
    expect(isKnown('form', id, own)).toBe(true);
    for (const language of ['sv', 'es'] as const)
      expect(labelOf('form', id, language, own).toLowerCase()).toBe(words(language).title.toLowerCase());
  });
});

describe('what a plan owes', () => {
  it('is every declared report, with its report where its form names one', () => {
    const plan = planOf('report "To the council" { form plan }\nreport "A letter" { form letter }\nreport "Something"');
    expect(reportsOwed(plan).map(({ form, report }) => [form, report?.id])).toEqual([
      ['plan', 'plan'],
      ['letter', undefined],
      [undefined, undefined],
    ]);
  });

  it('is told apart by name, else by title, else by what makes it one of several alike', () => {
    const plan = planOf('report first "To the council"\nreport "A letter"\nreport "A letter" withdrawn');
    expect(reportsOwed(plan).map(({ key, isDropped }) => [key, isDropped])).toEqual([
      ['first', false],
      ['report:a-letter', false],
      ['report:a-letter~2', true],
    ]);
    expect(owedAs(plan, 'To the council')?.key).toBe('first');
    expect(owedAs(plan, 'report:a-letter~2')?.isDropped).toBe(true);
    expect(owedAs(plan, 'A letter')?.key).toBe('report:a-letter');
    expect(owedAs(plan, 'a letter')).toBeUndefined();
  });

  it('is offered with whom it is for and by when, in the language of whoever chooses', () => {
    const plan = planOf(`authority council "Stockborough Council"
group riverside "Year 9"
report "Interim account" due 2007-02-28 to council, riverside { form plan }
report "Half a year" to "Governors" on 2007-06 { form plan }
report "Whatever" { form plan }
report "A letter" { form letter }
report "Taken back" withdrawn { form plan }`);
    expect(accountsOffered(plan, 'en').map(({ title, about }) => [title, about])).toEqual([
      ['Interim account', 'for Stockborough Council and Year 9, due 28 February 2007'],
      ['Half a year', 'for Governors, in June 2007'],
      ['Whatever', ''],
    ]);
    expect(accountsOffered(plan, 'sv')[0]?.about).toBe(
      'till Stockborough Council och Year 9, senast den 28 februari 2007',
    );
    expect(accountsOffered(plan, 'es')[0]?.about).toBe(
      'dirigido a Stockborough Council y Year 9, para el 28 de febrero de 2007',
    );
  });

  it('is written into files called after the titles, each of its own', () => {
    expect(fileNames(['To the council', 'Till nämnden: våren', 'To the Council!', '…'])).toEqual([
      'to-the-council',
      'till-nämnden-våren',
      'to-the-council-2',
      'report',
    ]);
  });
});

const twoCycles = `question why "Why do they leave?" exploratory
question who "Who leaves?" exploratory
cycle year "The year" {
  cycle autumn "Look" pursues why { activity "Watch lessons." }
  cycle spring "Try" pursues who { activity "Open with a task." }
}
finding "They leave when nothing waits." answers why
finding "It is the youngest." answers who
value "Nobody is blamed."
`;

/** What is left of a plan by the account at its end: the titles in the order of the text. */
function coveredBy(account: string): string[] {
  const plan = planOf(`${twoCycles}${account}`);
  const [declared] = plan.byKind.report;
  if (!declared) throw new Error('No account is declared');
  return coveredPlan(plan, declared).things.flatMap(({ title }) => title?.text ?? []);
}

describe('what an account covers', () => {
  it('is a cycle with the questions it pursues and what answers them, and what belongs to none', () => {
    expect(coveredBy('report "Autumn" { form plan  covers autumn }')).toEqual([
      'Why do they leave?',
      'The year',
      'Look',
      'Watch lessons.',
      'They leave when nothing waits.',
      'Nobody is blamed.',
      'Autumn',
    ]);
  });

  it('is a question with the cycles that pursue it', () => {
    expect(coveredBy('report "Who" { form plan  covers who }')).toEqual([
      'Who leaves?',
      'The year',
      'Try',
      'Open with a task.',
      'It is the youngest.',
      'Nobody is blamed.',
      'Who',
    ]);
  });

  it.each(['covers year', 'covers "the whole story"', ''])('is everything where it says “%s”', (covers) => {
    expect(coveredBy(`report "All" { form plan  ${covers} }`)).toEqual([
      ...planOf(twoCycles).things.flatMap(({ title }) => title?.text ?? []),
      'All',
    ]);
  });

  it('holds for what is left open and for who owns what, too', () => {
    const told = (form: string): string => {
      const text = twoCycles
        .replace('"Who leaves?" exploratory', '"Who leaves?" exploratory by not stated')
        .replace('"Why do they leave?" exploratory', '"Why do they leave?" exploratory by not stated');
      const plan = planOf(`${text}report "Autumn" { form ${form}  covers autumn }`);
      const [owed] = reportsOwed(plan);
      if (!owed?.report) throw new Error('No account is declared');
      const verdict = checkPlan(plan, { today: '2026-11-01', rules: [] });
      return renderMarkdown(buildReport(owed.report, { plan, verdict, account: owed.declared }));
    };
    for (const form of ['plan', 'ownership-map']) {
      expect(told(form)).toContain('Why do they leave?');
      expect(told(form)).not.toContain('Who leaves?');
    }
  });

  it('stands at the head of the report, with those it is for and its day', () => {
    const text = `authority council "The council"\nrole head "Head teacher"\n${twoCycles}report "Autumn" due 2026-12-01 by head to council { form plan  covers autumn }`;
    const plan = planOf(text);
    const [owed] = reportsOwed(plan);
    if (!owed?.report) throw new Error('No account is declared');
    const verdict = checkPlan(plan, { today: '2026-11-01', rules: [] });
    const told = renderMarkdown(buildReport(owed.report, { plan, verdict, account: owed.declared }));
    expect(told).toContain(
      [
        '- **This account:** Autumn',
        '- **Given by:** Head teacher',
        '- **Given to:** The council',
        '- **Due:** 1 December 2026',
        '- **Covers:** “Look”',
        '- **Edition:** For the partners: it goes to nobody else',
      ].join('\n'),
    );
    expect(told).not.toContain('Who leaves?');
  });

  it('holds for a page in plain words too, which is made of what the public may read', () => {
    const plan = planOf(`${twoCycles}report "Autumn" to "Families" { form plain-summary  covers autumn }`);
    const [owed] = reportsOwed(plan);
    if (!owed?.report) throw new Error('No account is declared');
    const verdict = checkPlan(plan, { today: '2026-11-01', rules: [] });
    const told = renderMarkdown(buildReport(owed.report, { plan, verdict, account: owed.declared }));
    expect(told).toContain('Why do they leave?');
    expect(told).not.toContain('Who leaves?');
  });
});
