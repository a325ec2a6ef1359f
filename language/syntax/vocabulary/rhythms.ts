/** The word for a rhythm that somebody wrote in several, with which nothing can be computed: `every other week`. */
export function rhythmMeant(words: string): string | undefined {
  return /^(?:other|second|alternate|two|2) weeks?$/i.test(words) ? 'fortnight' : undefined;
}
