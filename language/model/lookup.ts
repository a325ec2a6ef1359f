/** What can be asked of a map without listing it. */
export interface Lookup<Key, Answer> {
  get(key: Key): Answer | undefined;
  has(key: Key): boolean;
}

/** One lookup before another: what a plan has of its own, and beneath it what its programme lends. */
export function over<Key, Answer>(own: Lookup<Key, Answer>, beneath: Lookup<Key, Answer>): Lookup<Key, Answer> {
  return { get: (key) => own.get(key) ?? beneath.get(key), has: (key) => own.has(key) || beneath.has(key) };
}

/** Answers that are worked out when somebody asks, each of them once. */
export function whenAsked<Key, Answer>(work: (key: Key) => Answer | undefined): Lookup<Key, Answer> {
  const known = new Map<Key, Answer | undefined>();
  const get = (key: Key): Answer | undefined => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key);
  };
  return { get, has: (key) => get(key) !== undefined };
}
