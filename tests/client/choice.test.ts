import { describe, expect, it } from 'vitest';
import { fileNameOf, isSameChoice, labelOf } from '../../client/preview/choice.ts';

describe('what a preview shows', () => {
  it('is the same account though its form has changed, and never the report of its form', () => {
    const account = { report: 'plan', account: 'Interim account' };
    expect(isSameChoice(account, { ...account, report: 'contract' })).toBe(true);
    expect(isSameChoice(account, { report: 'plan' })).toBe(false);
    expect(isSameChoice(account, { ...account, account: 'Another' })).toBe(false);
    expect(isSameChoice(account, { ...account, edition: 'partners' })).toBe(false);
  });

  it('is written into a file called after the account, else after the report', () => {
    expect(fileNameOf({ report: 'plan', account: 'Till nämnden: våren' })).toBe('till-nämnden-våren');
    expect(fileNameOf({ report: 'plan', account: 'Interim account', edition: 'partners', language: 'sv' })).toBe(
      'interim-account-partners-sv',
    );
    expect(fileNameOf({ report: 'plan', account: '…' })).toBe('plan');
    expect(fileNameOf({ report: 'my-part', role: 'Form tutor', edition: 'public' })).toBe('my-part-form-tutor-public');
  });

  it('is told from other accounts by whom it is for and by when', () => {
    expect(labelOf({ title: 'Interim account', about: 'for the council, due 28 February 2007' })).toBe(
      'Interim account — for the council, due 28 February 2007',
    );
    expect(labelOf({ title: 'Interim account', about: '' })).toBe('Interim account');
  });
});
