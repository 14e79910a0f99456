import type { Frame } from '../frames.js';

/** What others said against somebody, as what they looked into; and what they may have had reasons for. */
export const reproachedFrames: readonly Frame[] = [
  [/^(?:criticised|criticized|faulted|condemned|slammed|lambasted|censured)( .+)?$/, 'looked into$1'],
  [/^(?:criticises|criticizes|faults|condemns|slams|lambasts|censures)( .+)?$/, 'looks into$1'],
  [/^(?:criticise|criticize|fault|condemn|slam|lambast|censure)( .+)?$/, 'look into$1'],
  [
    /^((?:was|were|is|are|has been|have been) )?accused$/,
    (found, { after }) => `${found[1] ?? ''}the subject of a charge${after.norm === 'of' ? '' : ' (which: …)'}`,
  ],
  [
    /^((?:(?:was|were|is|are|been|has been|have been) )?)(?:admonished|reprimanded|scolded|berated|chastised|rebuked|told off)$/,
    '$1asked what would help (what: …)',
  ],
  [
    /^(?:no|without(?: an?)?|lack of(?: an?)?) excuse$/,
    (_, { after }) => `a reason still to be told${after.norm === 'for' ? '' : ' (which: …)'}`,
  ],
  [/^took the (?:heat|blame|fall)$/, 'answered'],
  [/^should never (?:happen|have happened)$/, 'is not what we want'],
  [
    /^how (?:anyone|anybody|you|they|we|he|she|somebody|someone) (?:could have |could )?(?:ever )?(?:thought|think|thinks|believed)$/,
    'what made it plausible that',
  ],
  [/^how (wrong|naive|mistaken|blind) (i|we) (was|were)$/, (found) => `what ${found[2] === 'i' ? 'I' : 'we'} could not see then (what: …)`],
  [/^what an? (?:\w+ )?\w+$/, 'this is not what we want'],
  [/^what were (?:they|you|we) thinking$/, 'what was there to go by'],
  [/^(?:just|only|simply|merely) needed to$/, 'had the option to'],
  [
    /^lack(?:ed|s|ing)? (?:the |any |basic )?(?:experience|knowledge|skills?|training|expertise|competence)$/,
    'had little to go by (what: …)',
  ],
  [/^no (?:idea|clue) what (?:they|we|he|she|i|you) (?:was|were|are) doing$/, 'little to go by (what: …)'],
  [/^knew better$/, 'had other information at hand (which: …)'],
  [/^not be like us$/, 'read what led us here (what: …)'],
  [/^any (?:competent|decent|sane|half-decent|good|self-respecting) \w+$/, 'somebody who has seen it before'],
];
