import type { SaidInEnglish } from '../said.ts';

export const said: SaidInEnglish = {
  clauses: { 'personal data': 'kept on' },
  kinds: { rival: 'rival explanation' },
  qualifiers: {},
  counted: {},
  beforeDay: {},
  beforeMonth: { on: 'in' },
};
