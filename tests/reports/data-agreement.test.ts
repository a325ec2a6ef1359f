import { describe, expect, it } from 'vitest';
import { sectionOf, told } from './told.ts';

const partners = `partnership "Two schools" { between ash, uni, council }
school ash "Ash School"
university uni "The university"
authority council "The council"
role head "Head teacher" at ash voice leader
role friend "Critical friend" at uni voice researcher
group form "Year 9" at ash 27 students
question why "Why do they stay away?" {
  evidence talks "Talks" gathered by friend of form {
    method interview
    consent assent of form
    personal data "The university’s drive"
  }
}
`;

const report = (text = '', plan = partners): string => told(`${plan}${text}`, 'data-agreement');
const short = (markdown: string): string => markdown.split('\n\n')[0] ?? '';

describe('the answer', () => {
  it('says what is held, by whom, under what, until when, and what is still to be said', () => {
    expect(short(report()).split('\n')).toEqual([
      '- **Personal data:** “Talks”',
      '- **Kept by:** Nobody is named',
      '- **Agreement:** No agreement about data is written down',
      '- **Deleted after:** No last day is named',
      '- **Still to be said:**',
      '  - Who keeps it: “Talks”',
      '  - On which day it is deleted: “Talks”',
      '  - Whether a guardian says yes: “Talks”',
    ]);
  });

  it('asks for nothing that is said', () => {
    const tally = `inquiry "Mornings" by tutor
role tutor "Form tutor" deputy aide
role aide "Teaching assistant"
question "Why?" {
  evidence "Talks" { method interview  custodian tutor  personal data "Locked cupboard" until 2027-07-31  consent opt-in of pupils, families }
  evidence "Tally" { method observation }
}`;
    expect(short(report('', tally)).split('\n')).toEqual([
      '- **Personal data:** “Talks”',
      '- **Kept by:** Form tutor',
      '- **Agreement:** None: nothing is said to leave the organisation',
      '- **Deleted after:** 31 July 2027',
      '- **Still to be said:** Nothing that this page asks for',
    ]);
  });

  it('says whether there is anything at all', () => {
    expect(report('', 'inquiry "Mornings"')).toBe(
      '> **Note:** No source of evidence and no agreement about data is written down yet.\n',
    );
  });
});

const sharing = `
contract working "Working contract" from 2006-09-01 to 2007-07-31 {
  between ash, uni, council
  withdrawal "Anybody may leave."
  owner of data council
  owed by council to uni { access "Marks by lesson." within 10 days of "a request" }
}
agreement "Data sharing" under working from 2006-09-01 to 2007-07-31 {
  between uni, council
  data "Talks" for why
  data "Addresses of families"
  custodian council
  kept until 2009-07-31
}`;

describe('an agreement', () => {
  it('says in the place of a source who keeps it and until when', () => {
    const register = sectionOf(report(sharing), '## Which data, for what, held by whom');
    expect(register.split('\n').slice(6)).toEqual([
      '| Talks | Why do they stay away? | The council (“Data sharing”) | Not stated | 31 July 2009 (“Data sharing”) |',
      '| Addresses of families | No question is named | The council (“Data sharing”) | Not stated | 31 July 2009 (“Data sharing”) |',
      '| Talks | Why do they stay away? | The council (“Data sharing”) | Assent, of Year 9<br>No guardian is named | 31 July 2009 (“Data sharing”) |',
    ]);
  });

  it('is told clause by clause, and what it hangs on may say it', () => {
    expect(sectionOf(report(sharing), '### Agreement “Data sharing”').split('\n')).toEqual([
      '- **Parties:** The university and The council',
      '- **How long it holds:** From 1 September 2006 to 31 July 2007',
      '- **The data, and what each is for:**',
      '  - Talks, for “Why do they stay away?”',
      '  - Addresses of families, no question is named',
      '- **Who owns the data:** The council (in “Working contract”)',
      '- **Who keeps the data:** The council',
      '- **Who steps in for the keeper:** Not stated',
      '- **Basis in law:** Not stated',
      '- **Access:** The council: Marks by lesson. Within 10 days of a request (in “Working contract”)',
      '- **Day of deletion:** 31 July 2009',
      '- **Who reads before anything is released:** Not stated',
      '- **How one leaves:** Anybody may leave. (in “Working contract”)',
      '- **When it is looked at again:** Not stated',
      '- **How disagreement is settled:** Not stated',
      '- **How it is ended:** Not stated',
    ]);
  });

  it('has its missing clauses among what is still to be said', () => {
    expect(short(report(sharing))).toContain(
      [
        '  - Whether a guardian says yes: “Talks”',
        '  - Which question needs it: “Addresses of families”',
        '  - Who steps in for whoever keeps the data: The council',
        '  - In “Data sharing”: basis in law, who reads before anything is released, when it is looked at again, how disagreement is settled, how it is ended',
      ].join('\n'),
    );
  });

  it('is held by the contract of the partners, also where it does not say that it hangs on it', () => {
    const apart = sharing.replace(' under working', '');
    expect(sectionOf(report(apart), '### Agreement “Data sharing”')).toContain(
      '- **How one leaves:** Anybody may leave. (in “Working contract”)',
    );
    expect(report(apart)).not.toContain('### Contract');
  });

  it('that only may cover a source is no answer yet', () => {
    const vague = 'agreement "Data use" { kind data-use  custodian uni }';
    expect(sectionOf(report(vague), '## Which data, for what, held by whom')).toContain(
      '“Data use” may cover it, and does not say so',
    );
  });
});

describe('what passes from one organisation to another', () => {
  it('is shown with the agreement that covers it', () => {
    expect(sectionOf(report(sharing), '## Who handles it, and where it goes')).toContain(
      '| Talks | Critical friend | Ash School and The university | “Working contract”<br>“Data sharing” |',
    );
  });

  it('has a gap where the agreement names other data', () => {
    const other = 'agreement "Data sharing" { between uni, council  data "Marks by lesson" for why }';
    expect(report(other)).toContain(
      '| Talks | Critical friend | Ash School and The university | No agreement covers it |',
    );
    expect(short(report(other))).toContain('Under which agreement it passes from one organisation to another: “Talks”');
  });
});

describe('those whom the data are about', () => {
  it('are told where it lies, how they leave, and what protects them', () => {
    const text = `${sharing}
evidence walks "Walks" gathered by friend of form {
  method interview
  withdrawal "Whoever would rather not, says stop."
  safeguard "No teacher listens in."
}`;
    expect(sectionOf(report(text), '## Those whom the data are about').split('\n').slice(6)).toEqual([
      '| Talks | Year 9 | The university’s drive | As “Working contract” says |  |',
      '| Walks | Year 9 | Not stated | Whoever would rather not, says stop. | No teacher listens in. |',
    ]);
  });
});
