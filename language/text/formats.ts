/** How a locale writes dates and lists. Making a format takes far longer than using it, so each is made once. */

function onceFor<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

/** `A, B and C`. */
export const andList = onceFor((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `A, B or C`. */
export const orList = onceFor((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** `15 October 2006`. */
export const dayFormat = onceFor(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** `October 2006`. */
export const monthFormat = onceFor(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** `Oct`. */
export const shortMonthFormat = onceFor(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
);
