import { called, placeOf } from '../../model/ask/facts.ts';
import { lacksTime } from '../../model/ask/people/hours.ts';
import { partiesOfActor, schoolsOf } from '../../model/ask/people/organisations.ts';
import { isActive, makesRoom } from '../../model/ask/people/sites.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role tutor "Form tutor" at ash voice teacher`;
const spoken = parties.replace('university', '//     ^^^\nuniversity');
const change = 'change "A shared puzzle on each table" by tutor for pupils';

export const noInfrastructure = defineRule({
  id: 'relations/no-infrastructure',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A school that acts, and nothing that makes room for it',
  why: 'Good will carries a school for a few weeks. A slot in the timetable, cover, a room, access to figures: such arrangements carry it for a year.',
  question: 'What in the week of this school was moved so that the work has a place?',
  whenNot: 'The work happens inside what people do anyway and takes no time of its own.',
  sources: [
    { source: 'actionResearch2024', support: 'states' },
    { source: 'nnerpp', place: 'dimension 5', support: 'suggests' },
  ],
  messages: {
    none: 'Work is planned at “{school}”, and no arrangement makes room for it: no hour, no cover, no place. What in its week was moved?',
    add: 'Add what makes room',
  },
  check(plan, report) {
    for (const school of schoolsOf(plan)) {
      if (!isActive(plan, school) || makesRoom(plan, school)) continue;
      // Of a team that has no time, another rule asks already.
      if (plan.byKind.team.some((team) => partiesOfActor(plan, team).includes(school) && lacksTime(plan, team)))
        continue;
      const at = school.name?.text ?? '${2:not stated}';
      const line = `arrangement "\${1:What makes room}" at ${at} { kind work-and-resources }`;
      report.finding('none', {
        at: placeOf(school),
        about: school,
        holes: { school: called(school) },
        found: 'no room',
        fixes: [skeleton(report.say('add'), addDeclaration(plan, school.span, line))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a tutor changes mornings, in no hour of her own',
        plan: `${spoken}
${change}`,
        fixed: `${parties}
${change}

arrangement "A covered hour on Thursdays" at ash { kind work-and-resources }`,
        filled: ['A covered hour on Thursdays'],
      },
      {
        title: 'an arrangement that stands in the way is no room',
        plan: `${spoken}
${change}
arrangement "Seminars fall in exam weeks" at ash { kind work-and-resources  effect hinders }`,
      },
    ],
    silent: [
      {
        title: 'an hour that is timetabled and covered',
        plan: `${parties}
${change}
arrangement "Timetabled hour, covered" at ash every Thursday { kind work-and-resources }`,
      },
      {
        title: 'the school owes its team time',
        plan: `${parties}
${change}
owed by ash to uni { time "Cover for the inquiry group." every fortnight }`,
      },
      {
        title: 'the team has hours of its own',
        plan: `${parties}
team ash-team "Inquiry group" at ash { coordinated by tutor  time 2 hours every fortnight }
${change}`,
      },
      {
        title: 'its team has no time, of which another rule asks',
        plan: `${parties}
team ash-team "Inquiry group" at ash { coordinated by tutor }
${change}
activity "Watch first lessons" by ash-team`,
      },
      {
        title: 'a school where nothing is done yet',
        plan: parties,
      },
    ],
  },
});
