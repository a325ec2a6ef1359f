/** Each of some values once, in the order in which it comes first. */
export function unique<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  // Most lists are short, and looking through one costs less than making a set.
  if (values.length < 9) return values.filter((value, place) => values.indexOf(value) === place);
  return [...new Set(values)];
}
