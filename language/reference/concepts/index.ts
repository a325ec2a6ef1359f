import { claims } from './claims.ts';
import type { Concept } from './concept.ts';
import { contract } from './contract.ts';
import { cycles } from './cycles.ts';
import { evidence } from './evidence.ts';
import { framing } from './framing.ts';
import { further } from './further.ts';
import { networks } from './networks.ts';
import { people } from './people.ts';

interface Chapter {
  readonly title: string;
  readonly concepts: readonly Concept[];
}

/** What the field plans and accounts for, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  { title: 'Contract, ownership, commitment', concepts: contract },
  { title: 'People, roles, voices', concepts: people },
  { title: 'Evidence', concepts: evidence },
  { title: 'Focus, questions, framing', concepts: framing },
  { title: 'Analysis, claims, trust', concepts: claims },
  { title: 'Cycles and time', concepts: cycles },
  { title: 'Schools, networks, systems', concepts: networks },
  { title: 'Further points', concepts: further },
];

export const allConcepts: readonly Concept[] = chapters.flatMap(({ concepts }) => concepts);
