import { describe, expect, it } from 'vitest';
import { pair } from './plans.ts';
import { sectionOf, told } from './told.ts';

describe('the contract', () => {
  it('shows who owes what to whom, and where nothing is stated', () => {
    const contract = 'contract "Ours" { owed by ash to birch { visits "A visit." every half-term } }';
    const markdown = told(pair + contract, 'contract');
    expect(sectionOf(markdown, '### What we owe each other')).toBe(
      [
        'Read a row to see what a party gives, a column to see what it is given. The tables below give each duty in full.',
        '',
        '**Who owes what to whom**',
        '',
        '| Who owes | To Ash School | To Birch School |',
        '| --- | --- | --- |',
        '| Ash School | – | Visits |',
        '| Birch School | Nothing is stated | – |',
      ].join('\n'),
    );
    expect(sectionOf(markdown, '### Each duty in full')).toBe(
      [
        '**What Ash School owes**',
        '',
        '| What is owed | To whom | When | What shows it, and what came of it |',
        '| --- | --- | --- | --- |',
        '| Visits: A visit. | Birch School | Every half-term | Nothing yet |',
        '',
        '> **Missing:** Nothing is stated that Birch School owes.',
      ].join('\n'),
    );
  });

  it('takes what each school owes and gains as owed and gained by every school', () => {
    const text = `partnership "Schools" { between council, each school }
authority council "Council"
school ash "Ash School"
school birch "Birch School"
contract "Ours" {
  between council, each school
  owed by each school to council { access "To lessons." }
  owed by council to each school, birch { support "A telephone." }
  benefit "Somebody who answers." for each school
}`;
    const markdown = told(text, 'contract');
    expect(sectionOf(markdown, '### The parties')).toContain('| Birch School | School |');
    expect(sectionOf(markdown, '### What we owe each other')).toContain(
      '| Council | – | Support | Support |\n| each school | Access | – |',
    );
    expect(markdown).not.toContain('Nothing is stated that');
    expect(sectionOf(markdown, '### What each side gains')).not.toContain('Ash School');
    expect(sectionOf(markdown, '## Signatures')).not.toContain('each school');
  });

  it('tells a partnership without a contract what that means', () => {
    expect(told(pair, 'contract')).toContain('> **Missing:** No contract is written down yet.');
  });

  it('keeps apart what is left open and what is missing', () => {
    const rights = told(
      `${pair}contract "Ours" { owner of data left open  owner of findings "Both schools" }`,
      'contract',
    );
    expect(rights).toContain('| The data | left open on purpose |\n| The findings | Both schools |');
    expect(rights).toContain('| The questions | Not stated |');
  });

  it('gives each party a line to sign, with the role that holds a mandate', () => {
    const head = 'role head "Head teacher" at ash { mandate "Governors" }';
    expect(sectionOf(told(`${pair}${head}\ncontract "Ours"`, 'contract'), '## Signatures')).toContain(
      '| For Ash School |  | Head teacher (Ash School) |  |\n| For Birch School |  |  |  |',
    );
  });
});

describe('what is owed', () => {
  it('names those who may ask', () => {
    const owed = `${pair}team team-a "Team A"
team team-b "Team B"
owed by ash to birch { support "An answer." every request of team-a, team-b }`;
    expect(told(owed, 'contract')).toContain(
      '| Support: An answer. | Birch School | Every request of Team A and Team B | Nothing yet |',
    );
  });

  it('says what came of a duty, and what it hangs on', () => {
    const duty =
      'owed by ash to birch { consultation "All are asked." { condition "The hall is free." result "40 were there." not reached "Supply teachers" happened "Two evenings." } }';
    expect(told(pair + duty, 'contract')).toContain(
      '| Consultation: All are asked. Condition “The hall is free.” | Birch School | No day is stated | Two evenings.<br>Result: 40 were there.<br>Not reached: Supply teachers |',
    );
  });

  it('is a list for each party where a matrix would be too wide', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const schools = names.map((name) => `school ${name} "School ${name.toUpperCase()}"`).join('\n');
    const many = `partnership "Seven" { between ${names.join(', ')} }\n${schools}
owed by a to b, c { visits "A visit." time "An hour." }
owed by a to d { time "A day." }`;
    const markdown = told(many, 'contract');
    expect(markdown).toContain(
      '- **School A:**\n  - To School B and School C: Visits; Time\n  - To School D: Time\n- **School B:** Nothing is stated',
    );
    expect(markdown).not.toContain('**Who owes what to whom**');
  });

  it('stands beside expectations and grants', () => {
    const markdown = told(
      `${pair}expectation "Honest answers." by ash of birch\ngrant "The programme" 500 GBP by "A council" to ash { condition "Free to read." }`,
      'contract',
    );
    expect(markdown).toContain('| Honest answers. | Ash School | Birch School |');
    expect(markdown).toContain('| The programme | 500 GBP | A council | Ash School | Free to read. |');
  });
});
