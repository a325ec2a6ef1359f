import { contract, duties, owedByUni, ownedBy } from './contract.ts';
import type { Edits, Fault } from './fault.ts';

const inPartnership = (fault: string, asked: string | readonly string[], ...edits: Edits): Fault => ({
  plan: 'partnership',
  fault,
  edits,
  asked: [asked].flat(),
});

export const faultsInPartnership: readonly Fault[] = [
  inPartnership('the contract names one party', 'contract/missing', [
    '  between oak, uni\n  review',
    '  between oak\n  review',
  ]),
  inPartnership(
    'a school and a university join that owe nothing',
    [
      'aims/not-agreed',
      'aims/not-agreed',
      'contract/one-sided',
      'contract/no-coordinating-team',
      'contract/no-consultation',
      'relations/benefit-missing',
      'relations/no-forum',
    ],
    ['  between oak, uni\n  led by', '  between oak, elm, uni\n  led by'],
    ['school oak', 'school elm "Elm School"\nschool oak'],
  ),
  inPartnership('the university owes nothing', ['contract/no-support', 'contract/one-sided'], [owedByUni, '']),
  inPartnership(
    'the contract has no duties',
    ['contract/one-sided', 'contract/no-consultation', 'contract/no-support', 'contract/no-time'],
    [duties, ''],
  ),
  inPartnership('nobody consults the staff', 'contract/no-consultation', [
    '    consultation "All staff are asked." due 2026-09-04 { happened "Thirty-nine of 48 came." on 2026-09-04 }\n',
    '',
  ]),
  inPartnership('staff are consulted after the work began', 'contract/no-consultation', [
    'due 2026-09-04',
    'due 2026-10-04',
  ]),
  inPartnership('nobody coordinates the team', 'contract/no-coordinating-team', ['  coordinated by lead\n', '']),
  inPartnership(
    'a team of one',
    ['contract/no-coordinating-team', 'claims/lone-interpreter'],
    ['  members lead, second, researcher', '  members lead'],
  ),
  inPartnership('the contract has no end', 'contract/open-ended', [
    'contract terms "Working contract" from 2026-09-01 to 2027-07-31',
    'contract terms "Working contract" from 2026-09-01',
  ]),
  inPartnership('the contract is never looked at again', 'contract/open-ended', ['  review on 2027-03-15\n', '']),
  inPartnership('the second cycle ends after the contract', 'contract/outside-term', [
    'from 2027-01-05 to 2027-05-28',
    'from 2027-01-05 to 2027-09-28',
  ]),
  inPartnership('a duty falls due after the contract', 'contract/outside-term', ['due 2027-06-30', 'due 2027-08-30']),
  inPartnership(
    'the first cycle begins before the contract',
    'contract/outside-term',
    ['cycle one "Look" from 2026-09-07', 'cycle one "Look" from 2026-08-24'],
    ['due 2026-09-04', 'due 2026-08-17'],
  ),
  inPartnership('nobody owns the question', 'ownership/undefined', ['  by lead, researcher\n', '']),
  inPartnership('nobody gathers the tally', 'ownership/undefined', ['gathered by second of quiet', 'of quiet']),
  inPartnership('nobody owes the report', 'ownership/undefined', [
    'due 2027-02-28 by researcher to oak',
    'due 2027-02-28 to oak',
  ]),
  inPartnership('nobody leads the change', 'ownership/undefined', ['is taken" by lead for', 'is taken" for']),
  inPartnership('the contract does not say who owns the data', 'ownership/rights-unstated', [
    '  owner of data oak\n',
    '',
  ]),
  inPartnership(
    'the contract does not say who owns findings or decisions',
    'ownership/rights-unstated',
    ['  owner of findings lead, researcher\n', ''],
    ['  owner of decisions head\n', ''],
  ),
  inPartnership('a change for students alone, put down to the learner', 'framing/fix-the-student', [
    'caused by school-practice',
    'caused by learner',
  ]),
  inPartnership('the focus groups have no consent', 'ethics/no-consent', [
    '    consent opt-in of quiet, guardian\n',
    '',
  ]),
  inPartnership('the students say yes and nobody at home', 'ethics/no-consent', [
    'consent opt-in of quiet, guardian',
    'consent assent of quiet',
  ]),
  inPartnership('the data are kept without end', 'ethics/no-retention', [
    '"Encrypted drive" until 2028-07-31',
    '"Encrypted drive"',
  ]),
  inPartnership('nobody says where the data are kept', 'ethics/no-retention', [
    'personal data "Encrypted drive" until',
    'personal data until',
  ]),
  inPartnership('an activity after its cycle', 'cycle/out-of-order', [
    'from 2026-10-05 to 2026-10-23',
    'from 2026-10-05 to 2027-01-23',
  ]),
  inPartnership('the second cycle before the first has ended', 'cycle/out-of-order', [
    'after one from 2027-01-05',
    'after one from 2026-12-07',
  ]),
  inPartnership('two meetings and no decision', 'cycle/meetings-without-action', [
    '{ reads tally, talks  decides "Try talk partners." }',
    '{ reads tally, talks }',
  ]),
  inPartnership('the finding rests on nothing', 'claims/unsupported', [
    'mark hangs on it." based on talks, tally tentative',
    'mark hangs on it." tentative',
  ]),
  inPartnership('no other account is looked at', 'claims/no-rival', [
    '  rival "They explain to friends only." rejected because "Seating was mixed." based on tally\n',
    '',
  ]),
  inPartnership('a name is misspelt', 'consistency/unknown-name', [
    '  owner of decisions head',
    '  owner of decisions haed',
  ]),
  inPartnership('two roles bear one name', 'consistency/duplicate-name', [
    'role second "Second science teacher"',
    'role second "Second science teacher" at oak voice teacher\nrole head "Second head"',
  ]),
  inPartnership('the stance is given twice', 'consistency/repeated-property', [
    '  stance joint\n',
    '  stance joint\n  stance researcher\n',
  ]),
  inPartnership('the contract ends before it begins', 'consistency/dates-disagree', [
    'contract terms "Working contract" from 2026-09-01 to 2027-07-31',
    'contract terms "Working contract" from 2026-09-01 to 2026-07-31',
  ]),
  inPartnership('the title of the contract names another year', 'consistency/dates-disagree', [
    'contract terms "Working contract"',
    'contract terms "Working contract 2031/32"',
  ]),
  inPartnership(
    'no outsider',
    'triangulation/outsider',
    [' with visitor of quiet', ' of quiet'],
    ['    from outside the team\n', ''],
  ),
  inPartnership(
    'the students’ own source is dropped',
    'voice/no-student',
    ['gathered by council with visitor', 'gathered by visitor'],
    ['    voice student\n', '    voice family\n'],
    ['interpreted by core, council\n    from', 'interpreted by core\n    from'],
    ['interpreted by core, council\n  rival', 'interpreted by core\n  rival'],
  ),
  inPartnership(
    'there is no contract',
    ['contract/missing', 'contract/no-time', 'ethics/rights-unstated'],
    [contract, ''],
  ),
  inPartnership(
    'the university owns everything',
    ['ownership/led-from-outside', 'ownership/one-organisation'],
    ...ownedBy('researcher'),
  ),
  inPartnership(
    'the school owns everything',
    ['contract/no-support', 'ethics/power-over-own-students', 'ownership/one-organisation'],
    ...ownedBy('lead'),
  ),
  inPartnership(
    'students only answer',
    'voice/silent-suppliers',
    ['gathered by council with visitor', 'gathered by visitor'],
    ['interpreted by core, council\n    from', 'interpreted by core\n    from'],
    ['interpreted by core, council\n  rival', 'interpreted by core\n  rival'],
    ['by second with council', 'by second'],
    ['by researcher with council about', 'by researcher about'],
  ),
  inPartnership(
    'all evidence comes from the quiet pupils',
    ['triangulation/people', 'voice/no-reply'],
    ['{ method observation  voice teacher }', '{ method observation  voice student }'],
  ),
  inPartnership(
    'the same method for both',
    'triangulation/methods',
    ['method focus-group', 'method observation'],
    ['consent opt-in of quiet, guardian', 'consent opt-in of quiet, guardian'],
  ),
  inPartnership(
    'methods that differ in name only',
    ['ethics/rights-unstated', 'evidence/practice-unobserved', 'evidence/statistics-alone', 'triangulation/methods'],
    ['{ method observation  voice teacher }', '{ method questionnaire  voice teacher }'],
    ['method focus-group', 'method survey'],
  ),
  inPartnership('a question nobody looks into', 'evidence/none', [
    'cycle one "Look"',
    'question "Do they explain at home?" exploratory by lead, researcher arises from few\ncycle one "Look"',
  ]),
  inPartnership('a source nobody uses', 'evidence/unused', [
    'cycle one "Look"',
    'evidence "Marks of last year" by lead routine { method statistics }\ncycle one "Look"',
  ]),
  inPartnership(
    'an acceptance past its date',
    ['accept/expired', 'contract/open-ended'],
    ['  review on 2027-03-15\n', ''],
    [
      'cycle one "Look"',
      'accept contract/open-ended for terms until 2026-10-31 by head because "The day is agreed in October."\ncycle one "Look"',
    ],
  ),
  inPartnership('an acceptance of a rule there is not', 'accept/unknown-rule', [
    'cycle one "Look"',
    'accept contract/too-short by head because "It will be renewed."\ncycle one "Look"',
  ]),
  inPartnership('signs that mean nothing', 'syntax/unknown-word', ['  stance joint\n', '  stance joint ¤¤¤\n']),
];
