/**
 * Words that hold a place until somebody has something to say, in the languages people plan in. Only what nobody writes
 * in earnest counts: “rules are hard to follow” holds no place, and “Todo el centro” is Spanish.
 */

/** What is a placeholder when it is all that stands there. */
const whole: readonly RegExp[] = [
  /^(?:to follow|to come|to do|todo|tb[acd]|placeholder|fill in|fixme)$/i,
  /^to be (?:added|agreed|announced|completed|confirmed|decided|written)$/i,
  /^(?:kommer senare|fylls i senare|ska fyllas i|att göra|ej klart än)$/i,
  /^(?:por (?:completar|confirmar|decidir|definir|determinar)|pendiente|por hacer)$/i,
  /^(?:x{2,}|_{2,}|[?…]{2,}|\.{3,}|…)$/i,
];

/** What is a placeholder wherever it stands. */
const anywhere: readonly RegExp[] = [
  /[([–—:-]\s*(?:to follow|to be confirmed|to be decided|kommer senare|por confirmar|por definir)[)\].]*$/i,
  /[[<{](?:insert|fill in|add|enter|your|name of|date of|describe|state)\b[^\]>}]*[\]>}]/i,
  /[[<{](?:fyll i|ange|skriv|beskriv|infoga)\b[^\]>}]*[\]>}]/i,
  /[[<{](?:insertar|indicar|completar|escribir|describir|inserte|indique|complete)\b[^\]>}]*[\]>}]/i,
  /\b(?:click or tap here|click here) to enter\b/i,
  /\bklicka (?:eller tryck )?här för att ange\b/i,
  /\bhaga clic (?:o pulse )?aquí para escribir\b/i,
  /\blorem ipsum\b/i,
  /_{4,}/,
];

/** Marks that are written in capitals, and are other words in small letters. */
const exactly = /(?:^|[\s([])(?:TB[ACD]|FIXME|TODO:|XXX+)(?=$|[\s)\].,:;])/;

/** Asked of every text of a plan at every keystroke, so all forms are tried at once. */
function oneOf(forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => source).join('|'), 'i');
}
const wholeForm = oneOf(whole);
const anywhereForm = oneOf(anywhere);

/** An English `TODO` that begins a text; in Spanish the word may mean “everything”. */
const englishTodo = /^TODO\b/;

/** Whether a text only holds the place of one. */
export function isPlaceholder(text: string, language: string): boolean {
  const plain = text.trim().replace(/(?<=[^.…\s])\s*[.…!:]+$/, '');
  if (plain === '') return true;
  if (language === 'en' && englishTodo.test(plain)) return true;
  return wholeForm.test(plain) || anywhereForm.test(text) || exactly.test(text);
}
