import { called, placeOf } from '../../model/ask/facts.ts';
import {
  badSums,
  type Clash,
  differingSizes,
  disputedSizes,
  largeSamples,
  overfullShares,
  tooLargeParts,
} from '../../model/ask/written/sizes.ts';
import { defineRule } from '../rule.ts';

export const numbersDisagree = defineRule({
  id: 'consistency/numbers-disagree',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Numbers that cannot all be so',
  why: 'A reader who finds two sizes for one group stops trusting the others too. Most such numbers were right once: something changed, and only one place was told.',
  question: 'Which of the two is so, and what happened in between?',
  whenNot: 'Both are right on different days, or by different accounts; say “on” or “according to” at each.',
  sources: [{ source: 'eefProtocol', support: 'suggests' }],
  messages: {
    size: '“{group}” is {here} here and {there} elsewhere. Which is so, or what amendment tells of the change?',
    sample: '“{evidence}” has a sample of {sample}, and those it is of are {whole} in all. Which number is so?',
    part: '{part} of {whole} is more than there are. Which number is so?',
    larger: '“{group}” is {here}, and “{wider}”, in which it stands, is {there}. Which number is so?',
    sum: 'The groups in “{group}” come to {sum} together, and it is {there}. Do some people belong to two of them, or is a number not so?',
    exact:
      'The members of “{group}” come to {sum} together, and it is {there}. Who is missing, or which number is not so?',
    there: 'The other number',
    member: 'A part of it',
    dated: 'whether “{group}” was {here} on that day, of {there} in all, is not stated',
    disputed: 'the accounts differ on the size of “{group}”',
  },
  check(plan, report) {
    const clash = (message: 'size' | 'larger', { who, here, there }: Clash, about: typeof who): void => {
      const holes = { group: called(about), here: here.shown, there: there.shown, wider: called(who) };
      const related = [{ span: there.at, message: report.say('there') }];
      report.finding(message, { at: here.at, about, holes, related, found: `${here.shown}, ${there.shown}` });
    };
    for (const one of differingSizes(plan)) {
      const { dated, who, here, there } = one;
      const holes = { group: called(who), here: here.shown, there: there.shown };
      if (dated) report.undecided({ at: here.at, about: who, why: report.say('dated', holes) });
      else clash('size', one, who);
    }
    for (const one of tooLargeParts(plan)) clash('larger', one, one.here.thing);
    for (const { evidence, sample, groups, whole } of largeSamples(plan)) {
      const holes = { evidence: called(evidence), sample: sample.shown, whole };
      const related = () => groups.map(({ at }) => ({ span: at, message: report.say('there') }));
      report.finding('sample', { at: sample.at, about: evidence, holes, related, found: `${sample.shown}, ${whole}` });
    }
    for (const { thing, part, whole } of overfullShares(plan)) {
      const holes = { part: `${part}`, whole: whole.shown };
      report.finding('part', { at: whole.at, about: thing, holes, found: `${part}, ${whole.shown}` });
    }
    for (const { whole, there, parts, sum, exact } of badSums(plan)) {
      report.finding(exact ? 'exact' : 'sum', {
        at: there.at,
        about: whole,
        severity: 'warning',
        holes: { group: called(whole), sum, there: there.shown },
        related: parts.map((part) => ({ span: placeOf(part), message: report.say('member') })),
        found: `${sum}, ${there.shown}`,
      });
    }
    for (const group of disputedSizes(plan)) {
      report.undecided({ at: placeOf(group), about: group, why: report.say('disputed', { group: called(group) }) });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a group of six, and later two of seven',
        plan: `group quiet "Students who have not spoken" 6 students
outcome "Quiet students speak." for quiet based on "Notes" { before 2 of 7 quiet }
//                                                                  ^^^^^^^^^^^^`,
      },
      {
        title: 'a sample larger than the group it is taken from',
        plan: `group stay-away "Students who stay away" 46 students
evidence talks "Interviews" of stay-away { method interview  sample planned 40 pupils actual 50 pupils }
//                                                                                    ^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'a part larger than its whole',
        plan: `outcome "Quiet students speak." for pupils based on "Notes" { result 7 of 6 students }
//                                                                   ^^^^^^^^^^^^^^^`,
      },
      {
        title: 'a form larger than its school',
        plan: `school ash "Ash School" { pupils 240 }
group form "Year 8" at ash 270 students
//                         ^^^^^^^^^^^^`,
      },
      {
        title: 'two halves that do not make the whole',
        plan: `group form "Year 8 tutor group" 27 students { members early, late }
//                              ^^^^^^^^^^^
group early "Those who come early" 12 students
group late "Those who come late" 12 students`,
      },
      {
        title: 'the staff of a school, counted twice',
        plan: `school ash "Ash School" { staff 85 }
university uni "The university"
owed by ash to uni { involvement "Staff take an active part." actual 17 of 70 staff }
//                                                            ^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the same size wherever it is said, and a form that is larger',
        plan: `group form "Year 8 tutor group" 27 students
group quiet "Students who have not spoken" in form 6 students
outcome "Quiet students speak." for quiet based on "Notes" { before 0 of 6 quiet on 2026-11  target 3 of 6 quiet due 2027-02 }`,
      },
      {
        title: 'a rough number and a rounded one',
        plan: `group quiet "Students who seldom speak" roughly 60 pupils
outcome "Quiet students speak." for quiet based on "Notes" { before 12 of 57 quiet }`,
      },
      {
        title: 'on one day there may have been fewer of them; students and adults of a group are counted apart',
        plan: `group eight "Year 8 and those who are with them" 27 students 2 adults
outcome "Students speak." for eight based on "Notes" { before 12 of 27 eight }
group arrivals "Children who arrive in the year" 63 children
outcome "Nobody is tested." for arrivals based on "Notes" { before 11 of 30 arrivals on 2026-12 }`,
      },
      {
        title: 'an amendment tells why one more is counted',
        plan: `group quiet "Students who have not spoken" 6 students
outcome "Quiet students speak." for quiet based on "Notes" { result 2 of 7 quiet }
amendment "One student joined in November." about quiet on 2026-11-12 because "She moved here."`,
      },
      {
        title: 'a sample of lessons is none of people, and two teams are no people either',
        plan: `school ash "Ash School"
school birch "Birch School"
team groups "Inquiry group" at each school { size 4 to 6 people }
measure "Groups that have begun" { target 2 of 2 groups due 2026-11 }
group form "Year 8" 27 students
evidence visits "Lesson visits" of form { method observation  sample 40 lessons }`,
      },
    ],
  },
});
