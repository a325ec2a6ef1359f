import { describe, expect, it } from 'vitest';
import { renderJson } from '../../language/reports/render/json.ts';
import { example, planFile, reportIds, reportOf } from './plans.ts';

describe('a report as JSON', () => {
  it('has the shape that docs/json.md describes', () => {
    const report = JSON.parse(renderJson(reportOf('inquiry "Mornings" by tutor at "The school"', 'contract')));
    expect(report).toEqual({
      version: 1,
      report: { id: 'contract', title: 'Contract', answers: 'What do we owe each other, and what do I sign?' },
      plan: 'Mornings',
      language: 'en',
      edition: 'partners',
      asOf: null,
      blocks: [
        {
          type: 'note',
          id: 'top.note',
          kind: 'info',
          text: [
            { text: 'This inquiry has no working contract. It needs none as long as one organisation carries it.' },
          ],
        },
      ],
    });
  });

  it.each(reportIds)('tells nobody’s paths in %s', (id) => {
    const json = renderJson(reportOf(example('partnership'), id));
    expect(json).not.toContain(planFile);
    expect(json).not.toContain('origin');
  });
});
