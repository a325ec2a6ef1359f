import type { KnownList } from '../syntax/vocabulary/known.ts';

/** A word of one’s own for each list, to copy. */
export const ownExamples: Readonly<Record<KnownList, string>> = {
  status: 'paused: {means: Waiting for something.}',
  stance: 'municipal: {means: On the agenda of the municipality.}',
  voice: 'governor: {means: School governors.}',
  level: 'trust: {means: A trust of schools., side: between-schools}',
  cause: 'timetable: {means: How the day is cut up.}',
  method: 'walking-interview: {means: Two walk and talk., data: qualitative, label: {sv: gåintervju}}',
  sort: 'letter-of-intent: {means: A letter that says what both intend.}',
  consent: 'recorded: {means: A yes that is on the recording.}',
  result: 'pause: {means: Leave it for a while.}',
  model: 'three-steps: {means: Our own cycle., phases: [look, try, tell]}',
  form: 'podcast: {means: Something to listen to.}',
  approach: 'appreciative-inquiry: {means: Begins with what works.}',
  contribution: 'translation: {means: Between languages and between worlds.}',
  entry: 'elected: {means: It was voted in.}',
  effect: 'slows: {means: It makes the work slower.}',
  response: 'watch: {means: It is looked at again later.}',
  sampling: 'snowball: {means: Those whom others named.}',
  stage: 'preparatory: {means: The year between two stages.}',
  topic: 'play: {means: What happens at break.}',
  use: 'teaching: {means: To teach with.}',
};
