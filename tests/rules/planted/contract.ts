import type { Edits } from './fault.ts';

/** What the university owes, all duties, and the contract, as they stand in the sound partnership. */
export const owedByUni = `  owed by uni to oak {
    visits "Twice each half-term." due 2027-06-30
    training "Asking classmates." on 2026-09-25
  }
`;
export const duties = `  owed by oak to uni {
    consultation "All staff are asked." due 2026-09-04 { happened "Thirty-nine of 48 came." on 2026-09-04 }
    involvement "Teachers open lessons with talk." planned 6 teachers
    time "One hour a fortnight." every fortnight
  }
${owedByUni}`;
export const contract = `contract terms "Working contract" from 2026-09-01 to 2027-07-31 {
  between oak, uni
  review on 2027-03-15
${duties}  owner of questions lead, researcher
  owner of data oak
  owner of findings lead, researcher
  owner of dissemination lead, researcher
  owner of decisions head
  disputes "Head and researcher talk first, then the governors are asked."
  withdrawal "Whoever wants to leave says so, and need not say why."
  publication "The school reads every draft a month before it leaves the house."
}
`;
/** Everything in the partnership belongs to one of its people. */
export const ownedBy = (owner: string): Edits => [
  ['  by lead, researcher\n', `  by ${owner}\n`],
  ['gathered by second of', `gathered by ${owner} of`],
  ['gathered by council with visitor', `gathered by ${owner} with visitor`],
  [
    '  owner of questions lead, researcher\n  owner of data oak\n',
    `  owner of questions ${owner}\n  owner of data ${owner}\n`,
  ],
  ['  owner of findings lead, researcher\n', `  owner of findings ${owner}\n`],
  ['  owner of dissemination lead, researcher\n', `  owner of dissemination ${owner}\n`],
  ['  owner of decisions head\n', `  owner of decisions ${owner}\n`],
  ['by second with council', `by ${owner} with council`],
  ['is taken" by lead for', `is taken" by ${owner} for`],
  ['  interpreted by core, council\n  rival', `  interpreted by ${owner}\n  rival`],
  ['due 2027-02-28 by researcher', `due 2027-02-28 by ${owner}`],
];
