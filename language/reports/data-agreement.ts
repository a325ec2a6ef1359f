import { dataAgreementsOf } from '../model/ask/agreements/data-agreements.ts';
import { sourcesHeld } from '../model/ask/care/data-held.ts';
import { note } from './parts/blocks.ts';
import { agreedBlocks } from './parts/data-clauses.ts';
import { handlingBlocks } from './parts/data-handling.ts';
import { registerBlocks } from './parts/data-register.ts';
import { rightsBlocks } from './parts/data-rights.ts';
import { shortAnswer } from './parts/data-short.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { defineReport } from './report.ts';
import { dataWords as en } from './words/en/data-agreement.ts';
import { dataWords as es } from './words/es/data-agreement.ts';
import { dataWords as sv } from './words/sv/data-agreement.ts';

/** Which data are held, for what, by whom, on what ground and until when, and what an agreement still has to say. */
export const dataAgreement = defineReport({
  id: 'data-agreement',
  words: { en, sv, es },
  aboutData: true,
  build: ({ teller, words }) => {
    const { plan } = teller;
    if (plan.things.length === 0) return [];
    if (dataAgreementsOf(plan).length + sourcesHeld(plan).length === 0) return [note('info', words.none)];
    return [
      ...shortAnswer(teller, words),
      ...registerBlocks(teller, words.register),
      ...handlingBlocks(teller, words.handling),
      ...rightsBlocks(teller, words),
      ...agreedBlocks(teller, words),
      ...acceptedLimitations(teller, isAboutData),
      ...undecided(teller, isAboutData),
    ];
  },
});

function isAboutData(rule: string): boolean {
  return /^ethics\//.test(rule) || rule === 'evidence/not-minimal' || rule === 'contract/research-use-uncovered';
}
