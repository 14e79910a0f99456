import { wordSet } from '../../prose/word-set.js';
import type { Frame } from '../frames.js';

/** Judgements as single words. Where one is said of a person, only those have a rewrite that tell of more than of character. */
export const adjectiveFrames: readonly Frame[] = [
  [/^((?:is|are|was|were) )?(?:\w+ )?unacceptable$/, (found) => `${found[1] ?? ''}not what we want`],
  [
    /^not (?:very |so |particularly |all that )?(?:great|good|efficient|effective|ideal|optimal|methodical|smooth|stellar|helpful|clear)$/,
    'of limited use (in what way: …)',
  ],
  [/^guilty$/, 'part of what happened'],
  [/^known better$/, 'had more to go by (what: …)'],
  [/^(?:disappointed|ashamed|embarrassed|mortified)$/, 'affected by this (how: …)'],
  [/^ignorant$/, (_, { after }) => (after.norm === 'of' ? 'without a description' : 'without a description (of what: …)')],
  [
    /^(?:naive|foolish|silly|stupid|careless|wrong|irresponsible|negligent)$/,
    (_, { after }) => (after.norm === 'of' ? 'the step at the time' : null),
  ],
  [/^(?:over-?confident|arrogant)$/, 'sure (from what: …)'],
  [/^clueless$/, 'without a lead (what was looked at: …)'],
  [/^overwhelmed$/, 'busy (with what: …)'],
  [/^asleep at the wheel$/, 'without a sign that reached them (which: …)'],
  [/^embarrassing$/, (_, { before }) => (before.norm === 'a' ? null : 'unwanted')],
  [
    /^(?:stupid|silly|dumb|idiotic|ridiculous)$/,
    (_, { before, after, isOfPeople }) => (faults.has(after.norm) || isOfPeople ? null : surprising(before.norm)),
  ],
  [
    /^(?:careless|sloppy|reckless|irresponsible|foolish|negligent|amateurish|slapdash)$/,
    (_, { before, after, isOfPeople }) =>
      ends.has(before.norm) && !isOfPeople && after.pos !== 'NOUN' ? 'a risk (which, and how it showed: …)' : null,
  ],
];

/** What another rule finds, whatever stands before it. */
const faults = wordSet('mistake mistakes error errors oversight blunder decision');

function surprising(before: string): string | null {
  if (before === 'an') return 'unexpected';
  return beforeThings.has(before) ? 'surprising' : null;
}

const beforeThings = wordSet('a very was is this of such plain really pretty');
const ends = wordSet('was is were are');
