import type { FoundWords } from '../found-words.js';
import type { Frame } from '../frames.js';

const POOR = '(?:bad|poor|wrong|dangerous|unwise|questionable|terrible|rash|hasty|horrible|risky|ill-advised)';
const LITTLE = '(?:lack of|insufficient|inadequate|poor|too little|not enough|bad|no|absence of|lacking)';

/** What there was too little of, as how far it went; faults of character, as conditions that are still to be told. */
export const nounFrames: readonly Frame[] = [
  [
    new RegExp(`^${POOR} (decision|choice|judgement|judgment|call|plan|assumption)(s?)$`),
    (found) => `${found[1] ?? ''}${found[2] ?? ''} (what ${found[2] === 's' ? 'they' : 'it'} rested on: …)`,
  ],
  [new RegExp(`^${POOR} idea$`), (_, { before }) => (before.norm === 'a' ? 'plan (what it rested on: …)' : 'idea (what it rested on: …)')],
  [new RegExp(`^${LITTLE} (?:\\w+ )?testing$`), 'testing that did not cover … yet'],
  [new RegExp(`^${LITTLE} (?:\\w+ )?(?:communication|coordination|alignment)$`), 'communication that did not reach …'],
  [
    new RegExp(`^${LITTLE} (?:\\w+ )?(?:familiarity|knowledge|experience|awareness|understanding|training)$`),
    'what was not known yet (what: …)',
  ],
  [new RegExp(`^${LITTLE} (?:\\w+ )?(?:planning|preparation|review)$`), 'a plan that did not cover … yet'],
  [
    /^(?:carelessness|negligence|laziness|complacency|forgetfulness|stupidity|sloppiness|recklessness|thoughtlessness|impatience|haste|ignorance|incompetence|arrogance|inattention|inattentiveness)$/,
    (_, place) => conditions(place),
  ],
];

function conditions({ before, after }: FoundWords): string | null {
  if (
    before.norm === 'a' ||
    before.norm === 'an' ||
    before.norm === "'s" ||
    before.pos === 'ADJ' ||
    after.norm === 'of' ||
    after.norm === 'about'
  )
    return null;
  return 'conditions that are still to be told (which: …)';
}
