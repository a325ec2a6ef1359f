import { describe, expect, it } from 'vitest';
import {
  evidenceInWords,
  evidenceOf,
  informantsOf,
  unusedEvidence,
} from '../../language/model/ask/evidence/evidence.ts';
import { named, names, planOf } from './asked.ts';

function evidenceFor(text: string): string[] {
  const plan = planOf(text);
  return names(evidenceOf(plan, named(plan, 'q')));
}

describe('the evidence of a question', () => {
  it('stands in it, at any depth', () => {
    expect(evidenceFor('question q "Why?" { evidence a "A"\n change "C" { evidence b "B" } }')).toEqual(['a', 'b']);
  });

  it('answers it, is meant for it, or is about it', () => {
    expect(
      evidenceFor('question q "Why?"\nevidence a "A" { answers q }\nevidence b "B" for q\nevidence c "C" about q'),
    ).toEqual(['a', 'b', 'c']);
  });

  it('is what its outcomes, hypotheses, changes, findings and rejected rivals rest on', () => {
    const text = `question q "Why?" {
  outcome "O" for pupils based on a
  hypothesis "H" based on b
  finding "F" based on c { rival "R" rejected because "X" based on d }
}
finding "G" based on e { answers q  rejects "S" because "Y" based on f }
${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `evidence ${name} "${name}"`).join('\n')}`;
    expect(evidenceFor(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is what the changes of its cycles rest on', () => {
    expect(evidenceFor('question q "Why?"\ncycle "C" { pursues q\n change "X" based on a }\nevidence a "A"')).toEqual([
      'a',
    ]);
  });

  it('is gathered in work that pursues it alone, unless it is another question’s', () => {
    const cycle = 'cycle "C" { pursues q\n activity "Ask" { gathers a, b } }';
    expect(evidenceFor(`question q "Why?"\nquestion r "Who?" { evidence b "B" }\nevidence a "A"\n${cycle}`)).toEqual([
      'a',
    ]);
    expect(
      evidenceFor('question q "Why?"\nquestion r "Who?"\nevidence a "A"\ncycle "C" { pursues q, r  gathers a }'),
    ).toEqual([]);
  });

  it('is not what it says is not stated', () => {
    expect(evidenceFor('question q "Why?" { evidence not stated }')).toEqual([]);
  });

  it('may be named in words that no line declares', () => {
    const plan = planOf('question q "Why?" { outcome "O" for pupils based on "My notebook" }');
    expect(evidenceInWords(plan, named(plan, 'q'))).toEqual(['My notebook']);
  });
});

describe('whom a source comes from', () => {
  const group = 'group quiet "Quiet students"\n';
  const keys = (text: string): string[] => {
    const plan = planOf(group + text);
    return informantsOf(plan, named(plan, 'e')).map(({ key }) => key);
  };

  it.each([
    ['evidence e "E" of quiet', ['group:quiet']],
    ['evidence e "E" of quiet { voice student }', ['group:quiet']],
    ['evidence e "E" of quiet { voice teacher }', ['voice:teacher']],
    ['evidence e "E" of quiet { voice student, teacher }', ['group:quiet', 'voice:teacher']],
    ['evidence e "E" { voice teacher, leader }', ['voice:teacher', 'voice:leader']],
    ['evidence e "E" of staff', ['everybody:staff']],
    ['evidence e "E" of "Neighbours"', ['words:Neighbours']],
    ['practice p "P"\nevidence e "E" of p { voice teacher }', ['voice:teacher']],
    ['evidence e "E" { method documents }', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe('evidence that nothing uses', () => {
  const unused = (text: string): string[] => names(unusedEvidence(planOf(text)));

  it('is not what a concern, a duty, a comparison or another source looks at', () => {
    expect(unused('evidence a "A"\nconcern "C" based on a')).toEqual([]);
    expect(unused('evidence a "A"\nevidence b "B" compared with a\nmeeting "M" { reads b }')).toEqual([]);
  });

  it('is what is only gathered, ordered or accepted', () => {
    expect(
      unused(
        'evidence a "A"\nactivity "X" { gathers a }\nvisit "V" after a\naccept evidence/unused for a because "Later."',
      ),
    ).toEqual(['a']);
  });
});
