import { framed } from '../frames.js';
import { adjectiveFrames } from './adjectives.js';
import { doneFrames } from './done.js';
import { figureFrames } from './figures.js';
import { nounFrames } from './nouns.js';
import { reproachedFrames } from './reproached.js';
import { waysFrames } from './ways.js';

/** Judgements of care, skill and character, as what was done and what is still to be told of it. */
export const reframeJudgement = framed([
  ...figureFrames,
  ...reproachedFrames,
  ...waysFrames,
  ...doneFrames,
  ...nounFrames,
  ...adjectiveFrames,
]);
