import type { SaidInEnglish } from '../said.ts';

export const said: SaidInEnglish = {
  clauses: { 'personal data': 'kept on' },
  kinds: { rival: 'rival explanation' },
  marks: { expected: 'as expected', unplanned: 'came unasked', routine: 'kept anyway' },
  qualifiers: {},
  counted: {},
  beforeDay: {},
  beforeMonth: { on: 'in' },
};
