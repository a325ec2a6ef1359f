import { describe, expect, it } from 'vitest';
import { unsurelyTold } from '../../language/model/ask/voices/telling.ts';
import { planOf } from './asked.ts';

/** Those who gave evidence, and whether what is said of them lets one know that they hear what was found. */

const ash = 'school ash "Ash School"\nrole council "Student council" at ash voice student';
const two = `${ash}\nschool birch "Birch School"`;

/** What is known of a form that was interviewed, where a report goes to some people. */
function heard(plan: string, at: string, whom: string): string {
  const text = `${plan}
group form "Year 8 tutor group"${at} 27 students
role friend "Critical friend" voice researcher
evidence walks "Walking interviews" by friend of form { method interview }
finding "Nobody has anything to do until the bell." based on walks
report "Two pages" by friend to ${whom}`;
  return unsurelyTold(planOf(text))
    .map((hearing) => hearing.heard)
    .join();
}

describe('those who gave evidence', () => {
  it.each([
    ['are told', two, '', 'form', ''],
    ['are told where somebody of their school speaks for them', two, ' at ash', 'council', ''],
    ['are told where there is one school only', ash, '', 'council', ''],
    ['may be of another school than those who are told', two, '', 'council', 'perhaps'],
    ['are of another school than those who are told', two, ' at birch', 'council', 'no'],
    ['may be among those whom words name', two, '', '"All pupils of the town"', 'perhaps'],
    ['are none of the families', two, '', 'families', 'no'],
  ])('%s', (_, plan, at, whom, expected) => {
    expect(heard(plan, at, whom)).toBe(expected);
  });
});
