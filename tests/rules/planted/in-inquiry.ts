import type { Edits, Fault } from './fault.ts';

/** A fault that also keeps checks from telling. */
const untold = (fault: Fault, ...rules: readonly string[]): Fault => ({ ...fault, untold: rules });

const inInquiry = (fault: string, asked: string | readonly string[], ...edits: Edits): Fault => ({
  plan: 'inquiry',
  fault,
  edits,
  asked: [asked].flat(),
});

const acceptance = 'accept evidence/unused for stray until 2027-02-12 by teacher because "It is kept for next year."';

export const faultsInInquiry: readonly Fault[] = [
  inInquiry(
    'nobody answers for the inquiry',
    ['ownership/undefined', 'ownership/undefined'],
    ['by teacher at "Elm Primary"', 'at "Elm Primary"'],
  ),
  inInquiry(
    'no students speak',
    ['voice/no-student'],
    ['{ method student-work }', '{ method student-work  voice teacher }'],
    ['    voice student\n', '    voice support-staff\n'],
    ['interpreted by teacher, class', 'interpreted by teacher, ta'],
  ),
  inInquiry(
    'students are only asked',
    'voice/silent-suppliers',
    ['  raised by class\n', ''],
    ['interpreted by teacher, class', 'interpreted by teacher, ta'],
  ),
  inInquiry('all sources come from the class', 'triangulation/people', ['    voice leader\n', '']),
  inInquiry(
    'one method for all',
    'triangulation/methods',
    ['method student-work', 'method observation'],
    ['method conversation', 'method observation'],
  ),
  inInquiry('nobody from outside', 'triangulation/outsider', ['    from outside the team\n', '']),
  inInquiry('a second question with no evidence', 'evidence/none', [
    'cycle autumn',
    'question "Do pupils at home show it?" exploratory\ncycle autumn',
  ]),
  inInquiry('a source that feeds nothing', 'evidence/unused', [
    'cycle autumn',
    'evidence "The register" by teacher { method documents }\ncycle autumn',
  ]),
  inInquiry('no outcome for the practice', 'evidence/outcomes-unshown', [
    '  outcome "Marking leaves time for an answer." about marking based on watched\n',
    '',
  ]),
  inInquiry('no outcome for the adults', 'evidence/outcomes-unshown', [
    '  outcome "Adults ask before they write." for teacher, ta based on talk\n',
    '',
  ]),
  inInquiry('an outcome nothing shows', 'evidence/outcomes-unshown', [
    'about marking based on watched',
    'about marking',
  ]),
  inInquiry('pupils are talked to without consent', 'ethics/no-consent', [
    '    consent opt-in of hidden, "Parents and carers"\n',
    '',
  ]),
  inInquiry(
    'photographs of the class',
    ['ethics/no-consent', 'ethics/no-image-permission'],
    ['by deputy of class {\n    method observation', 'by deputy of class {\n    method photography'],
  ),
  inInquiry('kept without a last day', 'ethics/no-retention', [
    '"Locked cupboard" until 2027-07-31',
    '"Locked cupboard"',
  ]),
  inInquiry('a phase before its cycle', 'cycle/out-of-order', [
    'phase "plan" from 2026-09-07',
    'phase "plan" from 2026-08-31',
  ]),
  inInquiry(
    'phases the other way round',
    'cycle/out-of-order',
    ['phase "do" from 2026-09-14', 'phase "do" from 2026-09-07'],
    ['phase "plan" from 2026-09-07', 'phase "plan" from 2026-09-09'],
  ),
  untold(
    inInquiry('a phase the model does not have', 'cycle/out-of-order', ['phase "plan"', 'phase "dream"']),
    'cycle/missing-phase',
  ),
  inInquiry('two meetings and no decision', 'cycle/meetings-without-action', [
    '{ decides "Talk with pupils before changing anything." }',
    '{ reads books }',
  ]),
  inInquiry('the finding rests on nothing', 'claims/unsupported', [
    'must answer it." based on books, talk tentative',
    'must answer it." tentative',
  ]),
  inInquiry('the finding rests on words', 'claims/unsupported', [
    'must answer it." based on books, talk tentative',
    'must answer it." based on "What we all know" tentative',
  ]),
  inInquiry('no rival', 'claims/no-rival', [
    '    rival "The comments are too hard to read." rejected because "Strong readers skip them too." based on books\n',
    '',
  ]),
  inInquiry('the barrier is put down to the learner', 'framing/fix-the-student', [
    'caused by school-practice',
    'caused by learner',
  ]),
  inInquiry('a misspelt name', 'consistency/unknown-name', ['by deputy of class {', 'by depty of class {']),
  untold(
    inInquiry(
      'a group is taken out',
      ['consistency/unknown-name', 'consistency/unknown-name', 'consistency/unknown-name', 'consistency/unknown-name'],
      ['group hidden "Pupils who hide their books" in class 7 pupils\n', ''],
    ),
    'evidence/outcomes-unshown',
  ),
  inInquiry(
    'one name for two',
    ['consistency/duplicate-name', 'ethics/power-over-own-students'],
    ['role ta "Teaching assistant"', 'role deputy "Teaching assistant"'],
    ['by ta of hidden', 'by deputy of hidden'],
    ['for teacher, ta based', 'for teacher, deputy based'],
    ['on 2026-10-05 by teacher with ta, deputy', 'on 2026-10-05 by teacher with deputy'],
    ['on 2026-10-12 by teacher with ta, deputy', 'on 2026-10-12 by teacher with deputy'],
  ),
  inInquiry('the status is given twice', 'consistency/repeated-property', [
    '  status running\n',
    '  status running\n  status draft\n',
  ]),
  inInquiry('the inquiry ends before it begins', 'consistency/dates-disagree', [
    'to 2027-02-12\n}',
    'to 2026-02-12\n}',
  ]),
  inInquiry('a year in the title that nothing falls in', 'consistency/dates-disagree', [
    'inquiry "Feedback that pupils use"',
    'inquiry "Feedback that pupils use, 2031"',
  ]),
  inInquiry(
    'a merge is left unsettled',
    'consistency/conflict-markers',
    ['practice marking', '<<<<<<< ours\npractice marking'],
    ['question comments', '=======\n>>>>>>> theirs\nquestion comments'],
  ),
  inInquiry(
    'two versions in one file',
    'consistency/conflict-markers',
    ['role deputy', '<<<<<<< HEAD\nrole deputy'],
    ['role ta', '=======\nrole ta'],
    ['group class', '>>>>>>> main\ngroup class'],
  ),
  inInquiry('a word nobody knows', 'syntax/unknown-word', [
    '    interpreted by teacher, class\n',
    '    interpreted by teacher, class\n    triangulates everything\n',
  ]),
  inInquiry('a property misspelt', 'syntax/unknown-word', ['method conversation', 'metod conversation']),
  inInquiry('a property where it means nothing', 'syntax/wrong-place', [
    'role deputy "Deputy head" voice leader',
    'role deputy "Deputy head" voice leader { method survey }',
  ]),
  inInquiry('a sample of a role', 'syntax/wrong-place', [
    'role ta "Teaching assistant" voice support-staff',
    'role ta "Teaching assistant" voice support-staff { sample 3 }',
  ]),
  untold(
    inInquiry('a day in another style', 'syntax/wrong-value', ['on 2026-10-12', 'on 12/10/2026']),
    'cycle/out-of-order',
  ),
  inInquiry('a voice nobody knows', 'syntax/wrong-value', ['voice support-staff', 'voice suport-staff']),
  inInquiry('a text left open', 'syntax/unclosed', ['"Deputy head" voice leader', '"Deputy head voice leader']),
  inInquiry('a block left open', 'syntax/unclosed', [
    '  from 2026-09-07 to 2027-02-12\n}',
    '  from 2026-09-07 to 2027-02-12',
  ]),
  inInquiry(
    'an acceptance past its date',
    ['accept/expired', 'evidence/unused'],
    ['until 2027-02-12 by teacher because', 'until 2026-11-01 by teacher because'],
  ),
  inInquiry(
    'an acceptance with no reason',
    ['accept/no-reason', 'evidence/unused'],
    [acceptance, 'accept evidence/unused for stray until 2027-02-12 by teacher'],
  ),
  inInquiry(
    'an acceptance nobody decided',
    ['accept/no-reason', 'evidence/unused'],
    [acceptance, 'accept evidence/unused for stray because "It is kept."'],
  ),
  inInquiry(
    'an acceptance of another rule',
    ['accept/unknown-rule', 'evidence/unused'],
    ['accept evidence/unused', 'accept evidence/not-used'],
  ),
  inInquiry('an acceptance of what is mended', 'accept/unused', [
    acceptance,
    `finding "Old books tell little." based on stray { rival "They were chosen."  useful "Keeps us from asking them again." by teacher }\n${acceptance}`,
  ]),
  inInquiry('an acceptance of nothing found', 'accept/unused', [
    acceptance,
    `${acceptance}\naccept claims/no-rival by teacher because "It is early."`,
  ]),
  inInquiry('a closing brace too many', 'syntax/unclosed', ['cycle autumn', '}\ncycle autumn']),
];
