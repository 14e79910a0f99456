import type { FoundWords } from '../found-words.js';
import type { Frame } from '../frames.js';

const UTTER = '(?:complete|total|utter|gross|profound|basic|fundamental|dangerous|naive|costly|fatal|foolish)';

/** Figures of speech, as what reached people and what picture they had. */
export const figureFrames: readonly Frame[] = [
  [/^(?:sleeping|snoozing|dozing|napping|daydreaming)(?: .+)?$/, 'without a sign that reached them (which: …)'],
  [
    /^(?:nodded off|dozed off|fell asleep)(?: .+)?$/,
    (_, { before }) => `${before.norm === 'had' ? '' : 'had '}no sign that reached them (which: …)`,
  ],
  [new RegExp(`^${UTTER} (?:misunderstanding|incomprehension|misconception|delusion)$`), (_, place) => picture(place)],
  [new RegExp(`^${UTTER} lack of understanding$`), 'gap in what was known'],
  [new RegExp(`^${UTTER} lack of (?:respect|care|regard|interest|professionalism|responsibility)$`), 'difference in what was expected'],
  [/^not (act\w*)(?: .+)? in good faith$/, '$1 on grounds that are still to be told (which: …)'],
  [
    /^(?:not enough|\w+) (?:\w+ )?(\w+) on (?:my|our|his|her|their|the) (?:part|side|end|behalf)(?: of .+)?$/,
    '$1 that did not cover … yet',
  ],
  [/^\w+ way to (\w+)$/, ([, treat = ''], { before }) => (before.norm === 'an' ? `unwanted way to ${treat}` : `way to ${treat}`)],
  [/^not (?:a )?(?:good|great|best) look$/, 'not what we want'],
  [
    /^(?:no|little)(?: real)? sense of (?:urgency|responsibility|duty|ownership|accountability|decency)$/,
    'priorities of its own (which: …)',
  ],
  [/^(?:beneath|below|not up to) .*(?:standards?|dignity)$/, 'not what we want'],
  [/^a \w+(?: .+)? (?:do|does|would|will) not$/, 'it is not what we want to'],
  [/^(no one|nobody|noone) (?:competent|sane|sensible)$/, '$1 who has seen it before'],
  [/^\w+ (?:competent|sane|sensible)$/, 'somebody who has seen it before'],
  [/^(?:thought|found|considered|deemed) it \w+$/, 'had reasons'],
  [/^to (?:heck|hell)$/, 'what is still open'],
  [/^(?:screw|fuck|damn|shame on) (.+)$/, 'there are open points with $1'],
  [/^(?:too much|blind|misplaced) (trust|faith|confidence|optimism|self-confidence|self-assurance|pride)$/, '$1'],
];

function picture({ before }: FoundWords): string {
  if (before.norm === 'an') return 'other picture';
  return before.pos === 'DET' || before.pos === 'ADJ' ? 'different picture' : 'a different picture';
}
