/** Plans of a given size for the benchmark: like those people write, with enough that points across files. */

/** A folder's files by name. */
export type PlanFiles = Readonly<Record<string, string>>;

/** The plan that is edited: twelve files, one of them of 290 lines. */
export function editedPlan(): PlanFiles {
  const files: Record<string, string> = {
    'inquiry.yaml': 'title: The plan that is edited\n',
    'who.inquiry': who(),
    'long.inquiry': lines(290, 0),
  };
  for (let index = 1; index <= 10; index++) files[`part-${index}.inquiry`] = lines(60, index);
  return files;
}

/** Any other plan: one file of 290 lines, as in the budgets of the architecture. */
export function otherPlan(index: number): PlanFiles {
  const text = `${who()}${lines(274, 0)}`;
  return { 'inquiry.yaml': `title: The plan with the number ${index}\n`, 'plan.inquiry': text };
}

/** A plan of so many lines, in files of 300. */
export function longPlan(count: number): PlanFiles {
  const files: Record<string, string> = { 'who.inquiry': who() };
  for (let file = 0; file * 300 < count; file++)
    files[`part-${file}.inquiry`] = lines(Math.min(300, count - file * 300), file);
  return files;
}

function who(): string {
  return `partnership "Schools that look closely" {
  status running
  stance joint
  from 2025-09-01 to 2027-07-31
  between ash, university
}

school ash "Ash School" { pupils 900  staff 70 }
university university "The university"
role head "Head teacher" at ash voice leader
role coord "Inquiry coordinator" at ash voice teacher
role pupils-9 "Student researchers" at ash voice student
role friend "Critical friend" at university voice researcher
group quiet "Students who seldom speak" at ash 46 students
team inquirers "Inquiry group" at ash { coordinated by coord  members head, coord, pupils-9 }
`;
}

/** Questions with their evidence until there are so many lines; one word is misspelt, so that something is always found. */
function lines(count: number, part: number): string {
  const all: string[] = ['conern "A word with a slip in it."'];
  for (let index = 0; all.length < count; index++) all.push(...block(`${part}-${index}`, count - all.length));
  return `${all.join('\n')}\n`;
}

function block(id: string, room: number): string[] {
  const question = [
    `question q-${id} "What do quiet students say?" exploratory {`,
    '  raised by inquirers',
    '  by coord, friend',
    '  level within-school',
    `  evidence talks-${id} "Interviews" of quiet planned {`,
    '    gathered by pupils-9 with friend',
    '    method interview',
    '    voice student',
    '    sample 24 students',
    '    consent opt-in of quiet, "Families"',
    '    personal data "School drive" until 2027-07-31',
    '  }',
    `  evidence notes-${id} "Notes in lessons" by coord of quiet {`,
    '    method observation',
    '    personal data "School drive" until 2027-07-31',
    '  }',
    `  outcome "They speak." for quiet based on notes-${id} {`,
    '    before 0 of 6 quiet on 2025-11',
    '    target 3 of 6 quiet due 2026-06',
    '  }',
    `  finding "Nobody has anything to do." tentative {`,
    `    based on talks-${id}, notes-${id}`,
    '    rival "They are tired."',
    '    interpreted by inquirers, friend',
    '  }',
    '}',
    '',
  ];
  return question.length <= room ? question : Array.from({ length: room }, () => '// …');
}
