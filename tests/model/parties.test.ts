import { describe, expect, it } from 'vitest';
import { consultationsOf } from '../../language/model/ask/agreements/consulting.ts';
import { partiesOf, schoolsOf } from '../../language/model/ask/people/organisations.ts';
import { named, names, planOf } from './asked.ts';

const plan = planOf(`partnership "Calm starts" { between council, each school }
school ash "Ash School"
school birch "Birch School"
authority council "The council"
university uni "The university"
contract "Working contract" {
  owed by ash to council { consultation "All staff." }
}`);

describe('a partnership with each school', () => {
  it('has every school as a party, and nobody else who is not named', () => {
    expect(names(partiesOf(plan))).toEqual(['council', 'ash', 'birch']);
    expect(names(schoolsOf(plan))).toEqual(['ash', 'birch']);
  });

  it('hears of a school that consults nobody', () => {
    expect(names(consultationsOf(plan, named(plan, 'ash')))).toEqual(['All staff.']);
    expect(consultationsOf(plan, named(plan, 'birch'))).toEqual([]);
  });
});
