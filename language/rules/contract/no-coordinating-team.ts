import { called, placeOf } from '../../model/ask/facts.ts';
import { boundSchools, isCoordinated, knownSizeOf, teamsAt, withoutTeam } from '../../model/ask/people/schools.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { addTeams } from '../mend-schools.ts';
import { defineRule } from '../rule.ts';

const two = `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`;
const bound = two.replace('{ ', '{ status agreed  ');

export const noCoordinatingTeam = defineRule({
  id: 'contract/no-coordinating-team',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  partnershipOnly: true,
  title: 'A school has nobody to carry the work forward',
  why: 'Between two visits the work lives or dies with a team inside the school. One person alone falls ill, changes posts, or is outvoted.',
  question: 'Who carries the work forward in this school when nobody from outside is there?',
  whenNot: 'The school takes part without work of its own, or its team is being formed; say until when.',
  sources: [{ source: 'ainscow2023', place: '§2', support: 'states' }],
  messages: {
    noTeam: 'No team at {schools} is named. Who carries the work forward there?',
    noCoordinator: 'Nobody coordinates the team “{team}” at “{school}”. Add “coordinated by” and a role.',
    alone: 'The team “{team}” at “{school}” has one member. Who else could share the work?',
    addTeam: 'Name a team',
    addCoordinator: 'Name a coordinator',
    members: 'the plan does not say who belongs to “{team}”',
  },
  check(plan, report) {
    if (plan.byKind.contract.length + plan.byKind.cycle.length + plan.byKind.question.length === 0) return;
    // Partners who have not bound themselves yet may still form one.
    for (const { schools, at, about } of isBinding(plan) ? withoutTeam(plan) : []) {
      const fixes = addTeams(plan, schools, report.say('addTeam'));
      const holes = { schools: report.names(schools.map(called), 'or') };
      report.finding('noTeam', { at, about, holes, found: 'no team', fixes });
    }
    for (const [school] of boundSchools(plan)) {
      const teams = teamsAt(plan, school);
      const coordinated = teams.filter(isCoordinated);
      const [first] = coordinated.length > 0 ? coordinated : teams;
      if (!first) continue;
      const place = { at: placeOf(first), about: school, holes: { school: called(school), team: called(first) } };
      if (coordinated.length === 0) {
        const fixes = [skeleton(report.say('addCoordinator'), addLine(first, 'coordinated by ${1:not stated}'))];
        report.finding('noCoordinator', { ...place, found: 'no coordinator', fixes });
        continue;
      }
      const sizes = coordinated.map((team) => knownSizeOf(plan, team));
      if (sizes.every((size) => size === 1))
        report.finding('alone', { ...place, severity: 'hint', found: 'one member' });
      else if (sizes.every((size) => size === undefined || size === 1)) {
        const why = report.say('members', { team: called(first) });
        report.undecided({ at: placeOf(first), about: school, why });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a school with no team',
        plan: `${bound}
role head "Head teacher" at ash voice leader
contract "Working contract" { between ash, uni }
//                                    ^^^`,
        fixed: `${bound}
role head "Head teacher" at ash voice leader
contract "Working contract" { between ash, uni }

team "Inquiry group" at ash {
  coordinated by not stated
  members not stated
}`,
      },
      {
        title: 'a team that nobody coordinates, and a team of one',
        plan: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role head "Head teacher" at ash voice leader
role coord "Coordinator" at birch voice teacher
team ash-group "Inquiry group" at ash { members head, "Two teachers" }
//   ^^^^^^^^^
team birch-group "Inquiry group" at birch { coordinated by coord  members coord }
//   ^^^^^^^^^^^
contract "Working contract" { between ash, birch }`,
        fixed: `partnership "Calm starts" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
role head "Head teacher" at ash voice leader
role coord "Coordinator" at birch voice teacher
team ash-group "Inquiry group" at ash {
  coordinated by not stated
  members head, "Two teachers" }
team birch-group "Inquiry group" at birch { coordinated by coord  members coord }
contract "Working contract" { between ash, birch }`,
      },
      {
        title: 'two schools that one line binds have none, and are told of together',
        plan: `partnership "Calm starts" { status running  between "Ash School", "Birch School" }
school "Ash School"
school "Birch School"
contract "Working contract" { between each school }
//                                    ^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a draft in which nothing is owed yet',
        plan: `${two}
contract "Working contract" { between ash, uni }`,
      },
      {
        title: 'a coordinated team in each school',
        plan: `partnership "Calm starts" { between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
team "School inquiry group" at each school { coordinated by "A coordinator"  members "Five teachers", "A pupil" }
contract "Working contract" { between ash, birch, uni }`,
      },
      {
        title: 'one role held by several is no team of one',
        plan: `${two}
role coords "Coordinators" at ash voice teacher 3 teachers
team "Inquiry group" at ash { coordinated by coords  members coords }
contract "Working contract" { between ash, uni }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${two}
team "Inquiry group" at ash { coordinated by not stated  members not stated }
contract "Working contract" { between ash, uni }`,
      },
    ],
  },
});
