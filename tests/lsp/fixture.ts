import { MemoryFiles } from '../engine/memory-files.ts';

/** A small partnership in two files, with a letter outside the plane of the first 65,536. */
export const who = '/w/plan/who.inquiry';
export const why = '/w/plan/why.inquiry';

export const whoText = `partnership "Looking closely 🌱" { status running }

/** The school by the river. */
school ash "Ash 🌱 School"
role coord "Coordinator" at ash voice teacher
group quiet "Students who seldom speak" at ash 12 students
`;

export const whyText = `question first "What do they say?" exploratory {
  by coord
  evidence talks "Conversations" by coord of quiet {
    method conversation
  }
}
finding "They want to be asked." based on talks
`;

/** Only what every plan is asked, so that an edit of one file does not stir up questions about the whole in the other. */
export const settingsText = 'rules: { preset: essential }\n';

export function planFiles(): MemoryFiles {
  return new MemoryFiles({ '/w/plan/inquiry.yaml': settingsText, [who]: whoText, [why]: whyText });
}
