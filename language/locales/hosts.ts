import { fill, type HolesIn } from '../text/fill.ts';
import type { Language } from '../text/languages.ts';
import { type Counted, englishHosts, type HostWords } from './en/host-words.ts';
import { spanishHosts } from './es/host-words.ts';
import { swedishHosts } from './sv/host-words.ts';

/** What a host says around what it found: labels, counts, and why something could not be looked at. */

type Texts = typeof englishHosts;
type HostKey = keyof Texts;

/** What is counted needs its count, whether or not it is told. */
type HoleOf<K extends HostKey> = Texts[K] extends Counted
  ? HolesIn<Texts[K]['other']> | 'count'
  : Texts[K] extends string
    ? HolesIn<Texts[K]>
    : never;
type HolesOf<K extends HostKey> =
  HoleOf<K> extends never ? readonly [] : readonly [holes: Readonly<Record<HoleOf<K>, string | number>>];

/** Something that a host says, in no language yet. */
export interface HostSaid {
  readonly key: HostKey;
  readonly holes: Readonly<Record<string, string | number>>;
}

export function hostSaid<K extends HostKey>(key: K, ...[holes]: HolesOf<K>): HostSaid {
  return { key, holes: holes ?? {} };
}

const tables: Readonly<Record<Language, HostWords>> = { en: englishHosts, sv: swedishHosts, es: spanishHosts };

/** What a host says, in a language; of what is counted, one or many. */
export function hostText({ key, holes }: HostSaid, language: Language): string {
  const words: string | Counted = tables[language][key];
  const template = typeof words === 'string' ? words : words[holes['count'] === 1 ? 'one' : 'other'];
  return fill(template, Object.fromEntries(Object.entries(holes).map(([name, value]) => [name, String(value)])));
}

/** Says something at once. */
export type HostVoice = <K extends HostKey>(key: K, ...holes: HolesOf<K>) => string;

export function hostVoice(language: Language): HostVoice {
  return (key, ...holes) => hostText(hostSaid(key, ...holes), language);
}
