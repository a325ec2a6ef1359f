import { describe, expect, it } from 'vitest';
import { fileNames, reportForForm, reportsOwed } from '../../language/reports/owed.ts';
import { planOf } from '../support/plan.ts';

describe('the report of a form', () => {
  it.each([
    ['evidence-matrix', 'evidence-matrix'],
    ['Evidence matrix', 'evidence-matrix'],
    ['Arbetskontrakt', 'contract'],
    ['matriz de evidencias', 'evidence-matrix'],
    ['letter', undefined],
  ])('“%s” is %s', (form, id) => {
    expect(reportForForm(form)?.id).toBe(id);
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

  it('is written into files called after the titles, each of its own', () => {
    expect(fileNames(['To the council', 'Till nämnden: våren', 'To the Council!', '…'])).toEqual([
      'to-the-council',
      'till-nämnden-våren',
      'to-the-council-2',
      'report',
    ]);
  });
});
