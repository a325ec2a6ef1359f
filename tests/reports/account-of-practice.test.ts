import { describe, expect, it } from 'vitest';
import { sectionOf, told } from './told.ts';

const plan = `question why "Why?" {
  rival bus "The bus is late."
  rival rain "It rains."
  evidence walks "Walks" of pupils { method interview }
  finding "They wait." based on walks tentative { rejects bus because "They walk." }
}
assumption "They are shy." { against walks }
meeting "Forum" { learnt "We had not asked." }
`;

describe('the account of practice', () => {
  const account = told(plan, 'account-of-practice');

  it('tells what a finding rests on, and how that was gathered', () => {
    expect(sectionOf(account, '## How we know')).toContain('| Walks | Interview |');
  });

  it('tells why a rival fell with the finding, and the others by themselves', () => {
    expect(sectionOf(account, '### They wait.')).toContain('The bus is late. Rejected, because “They walk.”');
    expect(sectionOf(account, '## Other explanations')).toBe('- It rains.');
  });

  it('tells what speaks against what was taken for granted, and what was learnt on the way', () => {
    expect(sectionOf(account, '## What we took for granted')).toContain(
      '| They are shy. | Nobody is named | “Walks” |',
    );
    expect(sectionOf(account, '## What was learnt on the way')).toContain('| We had not asked. | “Forum” |');
  });
});
