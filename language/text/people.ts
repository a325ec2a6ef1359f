/** What words may mean people of a school, in the languages people plan in: enough to leave a question open, never to answer it. */

const everybody = /\b(?:all|every\w*|whole|alla|hela|tod[oa]s?|school\w*|skol\w*|escuela\w*|centros?)\b/iu;
const students =
  /\b(?:student|pupil|child|learner|class|form|year|young|elev|barn|klass|årskurs|ungdom|alumn|estudiante|niñ|clase|curso|jóvenes)/iu;
const staff =
  /\b(?:staff|teacher|tutor|assistant|colleague|head|leader|team|department|personal|lärare|kolleg|rektor|lag|arbetslag|profesor|docente|equipo|director|claustro)/iu;

/** Whether words might mean students. */
export function mayNameStudents(words: string): boolean {
  return everybody.test(words) && !staff.test(words) ? true : students.test(words);
}

/** Whether words might mean people who work at a school. */
export function mayNameStaff(words: string): boolean {
  return everybody.test(words) || staff.test(words);
}

/** Whether two texts have a word of some length in common, be it in the plural. */
export function sharesWords(one: string, other: string): boolean {
  const wordsOf = (text: string): readonly string[] =>
    [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.replace(/s$/, ''));
  return wordsOf(one).some((word) => wordsOf(other).includes(word));
}
