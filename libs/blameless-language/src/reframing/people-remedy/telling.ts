import type { Frame } from '../frames.js';

/** What people are to be told or taught, as what they have at hand where they need it. */
export const tellingFrames: readonly Frame[] = [
  [/^(?:re-?)?(?:coaching|training|teaching|schooling)( (?:for|of))$/, 'a page at hand (where: …)$1'],
  [/^attend (.+)$/, 'have a page at hand (where: …) in place of $1'],
  [/^(?:re-?)?(?:train|educate|school|coach|brief) (.+)$/, 'give $1 a page at hand (where: …)'],
  [/^(?:instruct|tell|remind|urge|encourage) ((?:\S+ ){0,5}?\S+?)( not)?( to(?: .+)?)?$/, 'give $1 a prompt$2$3'],
  [/^ask (.+?)( not)? to(?: please)?( .+)?$/, 'give $1 a prompt$2 to$3'],
  [/^(?:talk|speak|talks|speaks) (?:to|with) (.+) (?:about|re|regarding|concerning|on)(?: :)?$/, 'ask $1 what would help with'],
  [/^(?:talked|spoke|spoken) (?:to|with) (.+) (?:about|re|regarding|concerning|on)(?: :)?$/, 'asked $1 what would help with'],
  [/^(?:talking|speaking) (?:to|with) (.+) (?:about|re|regarding|concerning|on)(?: :)?$/, 'asking $1 what would help with'],
  [/^teach (\S+)$/, 'show $1 (where: …)'],
  [/^(?:ask|question) (.+) why$/, 'ask $1 how it came that'],
  [/^(to )?(?:explain|justify) why$/, '$1tell how it came that'],
  [/^(?:talk|speak) (?:to|with) (.+?)( (?:about|on) .+)?$/, 'ask $1 what would have helped$2'],
  [/^have a (?:word|chat|talk) with (.+)$/, 'ask $1 what would have helped'],
  [/^send an e-?mail to (.+)$/, 'put it where $1 sees it (where: …)'],
  [/^(?:ping|notify|call|warn) (\w+) (before|when|after)$/, 'have a prompt for a word to $1 $2'],
  [/^(?:stress|emphasi[sz]e|point out|reiterate|underline) that$/, 'write down that'],
  [/^(?:stress|emphasi[sz]e|point out|reiterate|underline) the importance$/, 'show the effect (where: …)'],
  [/^strictly (\w+ing)$/, '$1'],
  [
    /^communicated (?:(.+) )?better$/,
    (found) => (found[1] === undefined ? 'had one place (where: …) for what is to be known' : `had one place (where: …) for ${found[1]}`),
  ],
  [/^communicate (.+) better$/, 'have one place (where: …) for $1'],
  [/^read the (\w+ \w+)$/, (found, { before }) => (before.norm === 'have' ? null : `have the ${found[1] ?? ''} shown (where: …)`)],
];
