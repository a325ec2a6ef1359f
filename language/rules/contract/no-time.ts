import { called, placeOf } from '../../model/ask/facts.ts';
import { hoursAgainst, lacksTime, workOfTeam } from '../../model/ask/people/hours.ts';
import { partiesOfActor } from '../../model/ask/people/organisations.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher`;

export const noTime = defineRule({
  id: 'contract/no-time',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'A team with work to do and no time for it, or less time than the work asks for',
  why: 'Visits, interviews and talk about what they mean take hours that a school day does not have to spare. Where nobody has made time, the work is done by the most willing in the evening, or not at all.',
  question: 'When in the week does this happen, and who teaches the class meanwhile?',
  whenNot: 'The hours are part of a post, or are bargained elsewhere; name the place under the team.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    none: 'The team “{team}” has work to do, and nothing makes time for it. Add “time” to the team or to what its school owes.',
    above:
      'In “{period}” the work of “{team}” asks for {asked} hours, and at most {allowed} are allowed. What can be left out, or who can give more time?',
    work: 'Work of the team',
    add: 'Say what time the team has',
    unclear: 'the hours allowed and the hours asked for cannot be computed',
  },
  check(plan, report) {
    for (const team of plan.byKind.team) {
      if (!partiesOfActor(plan, team).some(({ word }) => word === 'school')) continue;
      const work = workOfTeam(plan, team);
      const related = work.map((one) => ({ span: placeOf(one), message: report.say('work') }));
      if (lacksTime(plan, team)) {
        report.finding('none', {
          at: placeOf(team),
          about: team,
          holes: { team: called(team) },
          related,
          found: 'no time',
          fixes: [skeleton(report.say('add'), addLine(team, 'time ${1:not stated}'))],
        });
      }
      for (const hours of hoursAgainst(plan, team)) {
        const place = { at: hours.at.span, about: team };
        if (!('work' in hours)) {
          report.undecided({ ...place, why: report.say('unclear') });
          continue;
        }
        const [asked, allowed] = [rounded(hours.asked), rounded(hours.allowed)];
        report.finding('above', {
          ...place,
          holes: { team: called(team), period: called(hours.period), asked, allowed },
          related: hours.work.map((one) => ({ span: placeOf(one), message: report.say('work') })),
          found: `${asked} of ${allowed} h: ${plan.ids.get(hours.period)}`,
        });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a team that visits and meets, and no hour for it',
        plan: `${two}
team group "Inquiry group" at ash { coordinated by coord  members "Four teachers" }
//   ^^^^^
activity "Watch first lessons" by group`,
        fixed: `${two}
team group "Inquiry group" at ash {
  time not stated
  coordinated by coord  members "Four teachers" }
activity "Watch first lessons" by group`,
      },
      {
        title: 'a team whose coordinator interviews for twelve hours in a cycle that allows five',
        plan: `${two}
team group "Inquiry group" at ash {
  coordinated by coord
  time 1 hour every week
  //   ^^^^^^
}
cycle autumn "Look closely" from 2026-09-07 to 2026-10-09 {
  activity "Interview classmates" by coord { time 9 hours }
  meeting "What they say" by coord with group { time 180 minutes }
}`,
      },
    ],
    silent: [
      {
        title: 'the school owes the time',
        plan: `${two}
team group "Inquiry group" at ash { coordinated by coord }
contract "Working contract" { owed by ash to uni { time "Cover for the group." every fortnight } }
activity "Watch first lessons" by group`,
      },
      {
        title: 'an arrangement makes room, and the hours are enough',
        plan: `${two}
team group "Inquiry group" at ash { coordinated by coord  time 2 hours every week }
arrangement "Timetabled hour, covered" for group
cycle autumn "Look closely" from 2026-09-07 to 2026-10-09 {
  activity "Interview classmates" by group { time 9 hours }
}`,
      },
      {
        title: 'a team with nothing to do yet, and time that is not stated',
        plan: `${two}
team group "Inquiry group" at ash { coordinated by coord }
team visitors "Visitors" at ash { time not stated }
visit "To the next school" by visitors`,
      },
      {
        title: 'how many hours a half-term allows cannot be computed',
        plan: `${two}
team group "Inquiry group" at ash { time 6 hours every half-term }
cycle autumn "Look closely" from 2026-09-07 to 2026-10-09 {
  activity "Interview classmates" by group { time 9 hours }
}`,
      },
    ],
  },
});

function rounded(hours: number): string {
  return String(Math.round(10 * hours) / 10);
}
