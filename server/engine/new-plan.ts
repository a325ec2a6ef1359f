import { newPlanWords } from '../../language/locales/new-plan.ts';
import { fill } from '../../language/text/fill.ts';
import type { Language } from '../../language/text/languages.ts';

/** A new plan, small and sound: what a newcomer begins with. */

export interface NewFile {
  /** Path relative to the folder of the plan, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface NewPlanOptions {
  readonly title: string;
  readonly kind: 'inquiry' | 'partnership';
  /** The language of its words, and of what is said about it. */
  readonly language: Language;
}

/** The files of a new plan. */
export function newPlan({ title, kind, language }: NewPlanOptions): NewFile[] {
  const plain = title.replaceAll(/\s+/g, ' ').trim();
  const text = fill(texts[kind], newPlanWords[language]).replace('TITLE', () => quoted(plain));
  return [
    { path: 'inquiry.yaml', text: `title: ${JSON.stringify(plain)}\n${languageLine(language)}` },
    { path: 'plan.inquiry', text },
  ];
}

/** The line of a new `inquiry.yaml` that keeps what is said in a language; English is what counts without it. */
export function languageLine(language: Language): string {
  return language === 'en' ? '' : `language: ${language}\n`;
}

// A hole is a word in braces; a block of the language has spaces or lines in its own.
const inquiry = `inquiry TITLE by teacher at "{ourSchool}" {
  status draft
}

role teacher "{teacher}" voice teacher
role colleague "{colleague}" voice teacher
group class "{ourClass}" { size not stated }

practice now-here "{nowHere}" {
  now "{nowDescribed}"
}
concern "{noticed}" about now-here of class

question first "{firstQuestion}" exploratory {
  evidence talks "{conversations}" by teacher of class planned {
    method conversation
    voice student
    consent opt-in of class, "{families}"
    personal data "{schoolDrive}" until not stated
    withdrawal "{mayStop}"
    safeguard not stated
    interpreted by teacher, class
  }
  evidence notes "{colleagueSees}" gathered by colleague of teacher planned {
    method observation
    from outside the team
    consent opt-in of teacher
    personal data "{schoolDrive}" until not stated
  }
  outcome "{iDo}" for teacher based on notes
  outcome "{differentForThem}" for class based on talks
  outcome "{doneDifferently}" about now-here based on notes
}
`;

const partnership = `partnership TITLE {
  status draft
  stance not stated
  between school, university
  research aim "{researchAim}"
  collaboration aim "{collaborationAim}"
}

school school "{ourSchool}"
university university "{university}"

role head "{head}" at school voice leader
role coordinator "{coordinator}" at school voice teacher { mandate not stated  deputy head }
role students "{studentResearchers}" at school voice student
role friend "{criticalFriend}" at university voice researcher
group class "{understood}" at school { size not stated }
group teachers "{theirTeachers}" at school voice teacher

team inquiry-group "{inquiryGroup}" at school {
  coordinated by coordinator
  members head, coordinator, students
}

contract "{contract}" from not stated to not stated {
  between school, university
  review on not stated
  owed by school to university {
    consultation "{consultation}" due not stated
    coordination "{coordination}" due not stated
    involvement "{involvement}" target not stated
  }
  owed by university to school {
    training "{training}" for students due not stated
    visits "{visits}" every half-term
  }
  owner of questions coordinator, friend
  owner of data school
  owner of findings coordinator, friend
  owner of dissemination coordinator, friend
  owner of decisions head
  disputes not stated
  withdrawal "{mayLeave}"
}

practice now-here "{nowHere}" at school {
  now "{nowDescribed}"
}
concern "{noticedHere}" about now-here of class

question first "{partnersQuestion}" exploratory {
  raised by inquiry-group
  by coordinator
  evidence interviews "{interviews}" gathered by students with friend of class planned {
    method interview
    voice student
    consent opt-in of class, "{families}"
    personal data "{schoolDrive}" until not stated
    interpreted by inquiry-group, friend
  }
  evidence notes "{lessonsSeen}" gathered by friend of teachers planned {
    method observation
    voice teacher
    consent opt-in of teachers
    personal data "{schoolDrive}" until not stated
    interpreted by inquiry-group, friend
  }
}
`;

const texts = { inquiry, partnership };

function quoted(title: string): string {
  return `"${title.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
