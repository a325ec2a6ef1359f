import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { plainSummary } from '../../language/reports/plain-summary.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkExamples } from '../examples/told.ts';
import { told } from './told.ts';

const mornings = `inquiry "Calm mornings" by tutor from 2006-09-04 to 2006-12-15
role tutor "Form tutor" voice teacher
role y9 "Year 9 researchers" voice student 6 students
group form "Year 9" 27 students
group quiet "Students who never speak" in form 6 students
definition "Calm" "Everybody has time to think."
definition "Equity" "Everybody takes part."
concern noise "Mornings are loud." of quiet
question "What would make mornings calm?" {
  arises from noise
  use "Choose how mornings begin." by tutor on 2006-12-14
  evidence talks "Talks in the corridor" gathered by y9 of quiet {
    method interview
    consent opt-in of quiet, families
    withdrawal "Just say stop."
    personal data "School drive" until 2007-07-31
    returned to form on 2006-12-15 as "Assembly"
  }
  evidence "Who comes late" of form routine { method statistics }
  finding "They want to sit down first." based on talks tentative
}
`;

const page = (text: string): string => told(text, 'plain-summary');

describe('the page in plain words', () => {
  it('answers what a student or a parent would ask', () => {
    expect(page(mornings).split('\n')).toEqual([
      '- **What we want to find out:**',
      '  - What would make mornings calm?',
      '  - “Calm” means here: Everybody has time to think.',
      '- **Why:** Mornings are loud.',
      '- **Who is in it:**',
      '  - Form tutor',
      '  - From 4 September 2006 to 15 December 2006',
      '  - Students and families who take part in the work: Year 9 researchers.',
      '- **What is asked of you:**',
      '  - Talks in the corridor (asked by Year 9 researchers)',
      '  - You are part of it only if you say yes.',
      '  - Your parents or guardians are asked too.',
      '  - Just say stop.',
      '  - This is looked at too, and you do not have to do anything for it: “Who comes late”.',
      '- **How we look after what you tell us:**',
      '  - It is kept here: School drive.',
      '  - It is deleted after 31 July 2007.',
      '- **What we have seen so far:** They want to sit down first. We are not sure of this yet.',
      '- **What it is used for:** Choose how mornings begin. By Form tutor, on 14 December 2006',
      '- **When you hear back:** Year 9 on 15 December 2006, as “Assembly”',
      '- **Whom to ask:** Form tutor',
      '',
    ]);
  });

  it('calls nobody by what sets them apart', () => {
    expect(page(mornings)).not.toContain('Students who never speak');
  });

  it('tells students and families nothing that is internal, for whomever it is printed', () => {
    const text = `inquiry "Mornings" by friend
role friend "A friend of the head" internal
question "Why do they leave?" internal
question "Who comes first?" { use "Close the club." internal  use "Open a club." }
concern "Nobody says hello." internal`;
    expect(page(text)).toBe(
      '- **What we want to find out:** Who comes first?\n- **What it is used for:** Open a club.\n',
    );
  });

  it('leaves out what the plan does not say, and ends with one honest line', () => {
    const text =
      'inquiry "Mornings" by tutor\nrole tutor "Form tutor"\nevidence "Talks" of pupils { method interview }';
    expect(page(text)).toBe(
      `- **Who is in it:** Form tutor
- **What is asked of you:** Talks
- **Whom to ask:** Form tutor

Not written down yet: what we want to find out, how you can change your mind, where your answers are kept and for how long, what is decided with the help of your answers and when you hear what came of it. You are welcome to ask.
`,
    );
  });

  it('says so where students and families are asked nothing', () => {
    expect(page('question "Why?" { evidence "Minutes" of staff { method documents } }')).toContain(
      '- **What is asked of you:** Nothing is asked of students or families.',
    );
  });

  it('says of each how to say yes, where that is not the same for all', () => {
    const text = `question "Why?" {
  evidence "Letters" of pupils { method survey  consent opt-out }
  evidence "Films" of pupils { method video  consent opt-in, image }
}`;
    expect(page(text)).toContain(
      [
        '  - Letters: You may say no. Then you are left out.',
        '  - Films: You are part of it only if you say yes. You are asked before anybody takes pictures or films you.',
      ].join('\n'),
    );
  });

  it('names what is dropped no more, and no period that nobody agrees on', () => {
    const text = `inquiry "Mornings" { from 2006 according to "The diary"  from 2007 according to "The minutes" }
question "Why?" withdrawn
question "Who?"`;
    expect(page(text)).toBe('- **What we want to find out:** Who?\n');
  });
});

describe('one sheet of paper', () => {
  it('has more of each while there is room', () => {
    const many = ['one', 'two', 'three', 'four'].map((word) => `question "What about ${word}?"`).join('\n');
    expect(page(many)).toContain('three?');
    expect(page(many)).not.toContain('four?');
  });

  it('does without what matters least where sentences are long, and breaks none of them off', () => {
    const long = `${'very '.repeat(700)}long`;
    const text = `question "Why?"\nconcern "It is ${long}."\nchange "A ${long} change"\nfinding "A ${long} finding"`;
    expect(page(text)).toBe('- **What we want to find out:** Why?\n');
  });

  it.each(['stockborough', 'better-schools', 'classroom', 'dundee', 'iqea'])('is enough for %s', async (name) => {
    const [plan] = await checkExamples(name, '2026-11-02');
    const words = plan ? renderMarkdown(buildReport(plainSummary, plan)).split(/\s+/).length : 0;
    expect(words).toBeGreaterThan(200);
    expect(words).toBeLessThan(400);
  });
});
