import { called, placeOf } from '../../model/ask/facts.ts';
import { contributionOf } from '../../model/ask/partners/benefits.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { status agreed  between ash, uni }
school ash "Ash School"
university uni "The university"
role tutor "Form tutor" at ash voice teacher
role friend "Critical friend" at uni voice researcher
question why "Why are mornings silent?" by tutor`;
const spoken = parties.replace('role tutor', '//         ^^^\nrole tutor');

export const researchersIdle = defineRule({
  id: 'relations/researchers-idle',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A university that brings nothing to the work',
  why: 'Researchers bring four things: knowledge of methods, what formal research says, questions as critical friends, and accounts that draw out the lessons. A university that brings none of them lends its name.',
  question: 'What can the researchers do here that nobody in the school could?',
  whenNot: 'The university only hosts the partnership or holds its money, and says so.',
  sources: [{ source: 'ainscowSlides', place: 'Plus, the voice of researchers', support: 'states' }],
  messages: {
    none: '“{university}” takes part, and nothing says what it brings: methods, research, challenge, or accounts. What will its researchers do?',
    words: 'whether “{words}” is one of the four things that researchers bring is not sorted',
    add: 'Say what it brings',
  },
  check(plan, report) {
    const { cycle, change, evidence } = plan.byKind;
    if (!isPastDraft(plan) && cycle.length + change.length + evidence.length === 0) return;
    for (const university of partiesOf(plan).filter(({ word }) => word === 'university')) {
      const contribution = contributionOf(plan, university);
      const place = { at: placeOf(university), about: university };
      if (typeof contribution !== 'string')
        report.undecided({ ...place, why: report.say('words', { words: contribution.words.text }) });
      if (contribution !== 'nothing') continue;
      report.finding('none', {
        ...place,
        holes: { university: called(university) },
        found: 'nothing',
        fixes: [skeleton(report.say('add'), addLine(university, 'contributes ${1:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a university that is named and does nothing',
        plan: spoken,
        fixed: parties.replace('"The university"', '"The university" {\n  contributes challenge, accounts\n}'),
        filled: ['challenge, accounts'],
      },
      {
        title: 'it is visited and informed',
        plan: `${spoken}
report "What we saw" by tutor to uni
contract "Working contract" { between ash, uni  owner of data uni }`,
      },
    ],
    silent: [
      {
        title: 'a draft that has got no further than its first question',
        plan: parties.replace('status agreed  ', ''),
      },
      {
        title: 'it says what it contributes',
        plan: parties.replace('"The university"', '"The university" { contributes methods, challenge }'),
      },
      {
        title: 'it trains those who gather',
        plan: `${parties}
training "Interviewing classmates" for tutor on 2026-10-05 by friend`,
      },
      {
        title: 'it owes visits and an account',
        plan: `${parties}
owed by uni to ash { visits "Each half-term." }`,
      },
      {
        title: 'what it brings is said in words of its own',
        plan: parties.replace('"The university"', '"The university" { contributes "A room in town" }'),
      },
    ],
  },
});
