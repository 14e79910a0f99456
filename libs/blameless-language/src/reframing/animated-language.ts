import { framed } from './frames.js';
import type { Frame } from './frames.js';

const frames: readonly Frame[] = [
  [/^i (?:can|could) not believe$/, 'I did not expect that'],
  [/^(?:we )?(?:can|could) not believe$/, 'we did not expect that'],
  [/^(what|who|why|how) the \w+$/, '$1'],
  [/^what were they thinking$/, 'what was there to go by'],
  [/^into an? (?:\w+ )?\w+$/, 'out differently than planned (how: …)'],
  [
    /^(?:was|is|were|are|been) an? (?:\w+ ){0,2}(?:shambles|fiasco|debacle|farce|joke|disgrace|travesty|mockery|circus|nightmare|disaster)$/,
    'did not go as planned (what: …)',
  ],
  [/^(?:is|was|were|are) responsible for the (?:\w+)$/, 'can tell what led to it'],
];

/** Strong words, as what was expected, asked or planned. */
export const reframeAnimatedLanguage = framed(frames);
