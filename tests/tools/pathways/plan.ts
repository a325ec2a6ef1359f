import { at, type School } from './schools.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** The plan of one school, on a page: its own question, what two other schools saw, what was tried and what came of it. */
export function planOf(school: School, visitor: School): string {
  const { theme, stage, index } = school;
  const year = stage === 'primary' ? 1 + (index % 6) : 7 + (index % 5);
  const size = 12 + ((index * 7) % 40);
  const lessons = 20 + (index % 9);
  const share = (part: number): string => `${Math.round(size * part)} of ${size} those`;
  const [forThem, forStaff, inPractice] = theme.outcomes;
  return `inquiry "${theme.title}" by lead at ${school.name} {
  status running
  from 2021-09-20 to 2022-07-15
}
role lead "Teacher of Year ${year} who leads it" voice teacher
role askers "Pupils who ask" voice student ${4 + (index % 7)} students
group those "${theme.group}, Year ${year}" ${size} students { stage ${stage} }

practice habit "${theme.practice}" { now "${theme.now}" }
concern worry "${theme.concern}" about habit of those {
  level within-school
  noticed by lead on ${day('2021-09', index)}
}
barrier hurdle "${theme.barrier}" about habit { level within-school  caused by school-practice }

question what "${theme.question}" exploratory {
  arises from worry
  raised by askers
  rival "${theme.rival}" against notes
  use "Decide whether it goes on." by lead on ${day('2022-07', index)}
  evidence talks "Pupils ask pupils" gathered by askers of those on ${day('2021-11', index)} {
    method interview
    voice student
    consent opt-in of those, guardian
    personal data "School drive" until 2022-07-20
    interpreted by askers, lead
    returned to those on ${day('2021-12', index)} as "A page on the wall"
  }
  evidence notes "Notes in lessons" by lead of "Teachers" every ${at(weekdays, index)} { method diary  voice teacher }
  evidence seen "An hour seen by ${visitor.title}" gathered by ${visitor.name} of lead on ${day('2022-01', index)} { method observation  from outside the team }
  outcome "${forThem}" for those based on talks { before ${share(0.1)} on 2021-11  result ${share(0.4 + (index % 5) / 10)} on 2022-05 }
  outcome "${forStaff}" for "Staff" based on notes
  outcome "${inPractice}" about habit based on seen
  finding "${theme.finding}" based on talks, notes, seen tentative { interpreted by askers, lead }
}
change "${theme.change}" by lead for those every ${at(weekdays, index + 2)} {
  level classroom
  answers what
  addresses hurdle
  based on talks
  predicts "By spring it is so for half of them: ${theme.outcomes[0]}"
  carried out ${lessons - 3 - (index % 4)} of ${lessons} lessons
  gains those
}
shared "One page" to "All schools of the city region" on ${day('2022-03', index)} { form summary }
`;
}

/** A day of a month, different for schools that stand side by side. */
function day(month: string, index: number): string {
  return `${month}-${String(1 + ((index * 3) % 28)).padStart(2, '0')}`;
}
