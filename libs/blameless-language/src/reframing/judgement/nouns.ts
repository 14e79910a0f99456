import { wordSet } from '../../prose/word-set.js';
import type { FoundWords } from '../found-words.js';
import { withArticle } from '../frames.js';
import type { Frame } from '../frames.js';

const POOR = '(?:bad|poor|wrong|dangerous|unwise|questionable|terrible|rash|hasty|horrible|risky|ill-advised)';
const OF_WHICH = '(which, and what let it have this effect: …)';
const EFFECT = `step ${OF_WHICH}`;
const LITTLE = '(?:lack of|insufficient|inadequate|poor|too little|not enough|bad|no|absence of|lacking)';

/** What there was too little of, as how far it went; faults of character, as conditions that are still to be told. */
export const nounFrames: readonly Frame[] = [
  [
    new RegExp(`^${POOR} (decision|choice|judgement|judgment|call|plan|assumption)(s?)$`),
    (found) => `${found[1] ?? ''}${found[2] ?? ''} (what ${found[2] === 's' ? 'they' : 'it'} rested on: …)`,
  ],
  [new RegExp(`^${POOR} idea$`), (_, { before }) => (before.norm === 'a' ? 'plan (what it rested on: …)' : 'idea (what it rested on: …)')],
  ...gaps('testing', 'testing that did not cover … yet', 'gap in testing (what was not covered: …)'),
  ...gaps(
    'communication|coordination|alignment',
    'communication that did not reach …',
    'gap in communication (what did not reach whom: …)',
  ),
  ...gaps(
    'familiarity|knowledge|experience|awareness|understanding|training',
    'what was not known yet (what: …)',
    'gap in what was known (which: …)',
  ),
  ...gaps('planning|preparation|preparedness|review', 'a plan that did not cover … yet', 'gap in the plan (what was not covered: …)'),
  ...gaps(
    'diligence|care|attention|thoroughness',
    'what was not looked at (what, and what stood in the way: …)',
    'gap (what was not looked at: …)',
  ),
  ...gaps('accountability|ownership', 'what had no owner yet (what: …)', 'gap (what had no owner: …)'),
  [new RegExp(`^${POOR} practices$`), 'practices (what they rested on: …)'],
  [new RegExp(`^${POOR} move$`), 'step (what it rested on: …)'],
  [/^(testing|configuration|planning|design|migration|deployment|process) oversight$/, '$1 that left … open'],
  [
    /^(?:massive|epic|major|huge|big|total|complete|colossal)? ?fail$/,
    (_, place) => withArticle(place, 'large unwanted effect (which: …)', 'unwanted effect (which: …)'),
  ],
  [/^wake-?up call$/, (_, place) => withArticle(place, 'sign to look at this again (what: …)', 'urgent sign (of what: …)')],
  [/^oversights$/, 'open points (which: …)'],
  [/^(management|leadership|planning|process|governance) failure$/, (found, place) => openPoint(place, found[1])],
  [/^failure of (management|leadership|planning|governance)$/, (found, place) => openPoint(place, found[1])],
  [/^(management|leadership|planning|process|governance) failures$/, 'open points in $1 (which: …)'],
  [/^(?:noob|newbie|rookie|beginner's|schoolboy) (?:mistake|error|move)$/, (_, place) => withArticle(place, EFFECT, `action ${OF_WHICH}`)],
  [
    /^(?:carelessness|negligence|laziness|complacency|forgetfulness|stupidity|sloppiness|recklessness|thoughtlessness|impatience|haste|ignorance|incompetence|arrogance|inattention|inattentiveness|clumsiness|indecision|misconduct|indifference|apathy|laxity|hubris|stubbornness|wishful thinking)$/,
    (_, place) => conditions(place),
  ],
];

/** What there was too little of, by itself and behind an article: "due to lack of care", "a lack of care". */
function gaps(of: string, plainly: string, gap: string): readonly Frame[] {
  const form = new RegExp(`^${LITTLE} (?:\\w+ )?(?:${of})$`);
  return [
    [
      form,
      (_, { before }) => {
        if (before.norm === 'an') return `open ${gap}`;
        return before.pos === 'DET' || before.pos === 'ADJ' || owners.has(before.norm) ? gap : plainly;
      },
    ],
  ];
}
const owners = wordSet('my our his her their your its');

function openPoint(place: FoundWords, where = ''): string {
  if (place.before.pos === 'ADJ') return `open point in ${where} (which: …)`;
  return withArticle(place, `point in ${where} that was open (which: …)`, `open point in ${where} (which: …)`);
}

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
