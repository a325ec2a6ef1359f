/** A new plan, small and sound: what a newcomer begins with. */

export interface NewFile {
  /** Path relative to the folder of the plan, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface NewPlanOptions {
  readonly title: string;
  readonly kind: 'inquiry' | 'partnership';
}

/** The files of a new plan. */
export function newPlan({ title, kind }: NewPlanOptions): NewFile[] {
  const plain = title.replaceAll(/\s+/g, ' ').trim();
  const text = texts[kind].replace('TITLE', () => quoted(plain));
  return [
    { path: 'inquiry.yaml', text: `title: ${JSON.stringify(plain)}\n` },
    { path: 'plan.inquiry', text },
  ];
}

const inquiry = `inquiry TITLE by teacher at "Our school" {
  status draft
}

role teacher "Teacher" voice teacher
role colleague "A colleague who comes to watch" voice teacher
group class "Our class" { size not stated }

practice now-here "What we do now" {
  now "Describe it as a visitor would see it."
}
concern "What we noticed." about now-here of class

question first "What do the students say about it?" exploratory {
  evidence talks "Conversations with students" by teacher of class planned {
    method conversation
    voice student
    consent opt-in of class, "Families"
    personal data "School drive" until not stated
    withdrawal "Whoever wants to stop says so, and what they said is taken out."
    safeguard not stated
    interpreted by teacher, class
  }
  evidence notes "What a colleague sees" gathered by colleague of teacher planned {
    method observation
    from outside the team
    consent opt-in of teacher
    personal data "School drive" until not stated
  }
  outcome "What I do otherwise." for teacher based on notes
  outcome "What becomes different for them." for class based on talks
  outcome "What is done differently." about now-here based on notes
}
`;

const partnership = `partnership TITLE {
  status draft
  stance not stated
  between school, university
  research aim "What we want to understand."
  collaboration aim "What we want to learn from working together."
}

school school "Our school"
university university "The university"

role head "Head teacher" at school voice leader
role coordinator "Inquiry coordinator" at school voice teacher { mandate not stated  deputy head }
role students "Student researchers" at school voice student
role friend "Critical friend" at university voice researcher
group class "Those we want to understand" at school { size not stated }
group teachers "Those who teach them" at school voice teacher

team inquiry-group "Inquiry group" at school {
  coordinated by coordinator
  members head, coordinator, students
}

contract "Working contract" from not stated to not stated {
  between school, university
  review on not stated
  owed by school to university {
    consultation "All staff are consulted before the focus is agreed." due not stated
    coordination "An inquiry group with a coordinator." due not stated
    involvement "Staff take an active part." target not stated
  }
  owed by university to school {
    training "Interviewing classmates." for students due not stated
    visits "A researcher visits the school." every half-term
  }
  owner of questions coordinator, friend
  owner of data school
  owner of findings coordinator, friend
  owner of dissemination coordinator, friend
  owner of decisions head
  disputes not stated
  withdrawal "Anyone may leave without giving a reason; what they said is deleted."
}

practice now-here "What we do now" at school {
  now "Describe it as a visitor would see it."
}
concern "What was noticed here." about now-here of class

question first "What do we want to find out?" exploratory {
  raised by inquiry-group
  by coordinator
  evidence interviews "Interviews by student researchers" gathered by students with friend of class planned {
    method interview
    voice student
    consent opt-in of class, "Families"
    personal data "School drive" until not stated
    interpreted by inquiry-group, friend
  }
  evidence notes "What colleagues see in lessons" gathered by friend of teachers planned {
    method observation
    voice teacher
    consent opt-in of teachers
    personal data "School drive" until not stated
    interpreted by inquiry-group, friend
  }
}
`;

const texts = { inquiry, partnership };

function quoted(title: string): string {
  return `"${title.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
