/**
 * Whether the name of a group says who belongs to it: it counts or numbers something (“Year 9, below 85 %”), or goes on to
 * say which (“Students who …”, “Elever med …”, “Alumnado que …”). “Low attainers” does neither. The words are those of
 * English, Swedish and Spanish together, for a plan may be written in another language than its reports.
 */
const goingOn = new Set(
  [
    'who whose whom with without not below above under over in from of at that which never seldom',
    'som vars vilka med utan inte under över i på från av vid aldrig sällan',
    'que quien quienes cuyo cuya con sin no bajo menos más de del en nunca',
  ].flatMap((words) => words.split(' ')),
);

export function namesWhoBelongs(title: string): boolean {
  if (/\p{N}/u.test(title)) return true;
  return (title.toLowerCase().match(/\p{L}+/gu) ?? []).some((word, index) => index > 0 && goingOn.has(word));
}
