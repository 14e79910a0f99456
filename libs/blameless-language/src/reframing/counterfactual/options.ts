import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

const WISER =
  '(?:better|best|wiser|wise|smarter|safer|simpler|easier|easy|simple|trivial|possible|feasible|enough|sufficient|prudent|sensible|advisable|preferable|nice|good|great|helpful|useful|helped|idea|sense|courtesy|appropriate|polite)';

/** What would have been better: one of the options, of which the author may say what was known then. */
export const options: readonly Phrase[] = [
  {
    like: '[they] would have done well to read the changelog',
    words: /^(?:would|might|could) have (?:been (?:well|better) advised|done (?:well|better)) to (?<deed>.+)$/d,
    instead: (found) => `could ${found.infinitive('deed')}${found.asking('what stood in the way')}`,
  },
  {
    like: '[the sensible thing] would have been to freeze the queue',
    words: /^would have been to (?<deed>.+)$/d,
    instead: (found) => `became clear only later: to ${found.infinitive('deed')}`,
  },
  {
    like: '[the] right move was to fail over',
    words: /^\S+ \S+(?: .+?)? was to (?<deed>.+)$/d,
    instead: (found) => `other option was to ${found.infinitive('deed')}`,
  },
  {
    like: '[better] had been to take the site down',
    words: /^had been to (?<deed>.+)$/d,
    instead: (found) => `looks, as we see it now, to ${found.infinitive('deed')}`,
  },
  {
    like: '[it would have] been on the vendor to call',
    words: /^been (?:up to|on) (?<who>.+?) to (?<deed>.+)$/d,
    instead: (found) => `been open to ${found.whom('who')} to ${found.text('deed')}`,
  },
  {
    like: '[it] would have cost them nothing to call',
    words:
      /^(?:would|could|might) (?:not )?have (?:only )?(?:cost|taken|hurt|harmed|been)(?: .+?)? nothing to (?<deed>.+)$|^(?:would|could|might) (?:not )?have (?:only )?(?:cost|taken|hurt|harmed)\b.*? to (?<other>.+)$/d,
    instead: (found) => anOption(found, found.has('deed') ? 'deed' : 'other'),
  },
  {
    like: '[it] would have been wiser for the team to wait',
    words: new RegExp(
      `^(?:would|might|could|may|had been|have|has|was|were)\\b.*?\\b${WISER}(?: of us| on our part| from \\S+ side)?(?: for (?<who>(?:(?!to ).)+?)(?: involved)?)? to (?<deed>.+)$`,
      'd',
    ),
    instead: (found) => anOption(found, 'deed'),
  },
  {
    like: '[it would have been] good to have asked',
    words: new RegExp(`^(?<how>${WISER}) to have (?<deed>.+)$`, 'd'),
    instead: (found) =>
      found.norm('how') === 'possible' ? `possible to ${found.infinitive('deed')}` : `an option to ${found.infinitive('deed')}`,
  },
  {
    like: 'waiting for the second reading would have been wiser',
    words:
      /^(?<deed>\S+ing(?: .+?)?) (?:would|might|could) (?:also )?have (?:also )?(?:been (?<article>.*\b(?:the|a|an))|been .+|helped.*)$/d,
    instead: (found) =>
      found.has('article')
        ? `${found.text('deed')} looks, in hindsight, like ${/an?$/.test(found.text('article')) ? 'a' : 'the'}`
        : `${found.text('deed')} was an option${found.asking('what spoke for and against it then')}`,
  },
  {
    like: '[one word] would have been enough [to stop it]',
    words: new RegExp(
      `^(?:would|might|could) have (?:also )?(?:helped|sufficed|made sense|been (?:(?:an?|the|our|much|far|so|even|also|very|more) )*(?:\\S+ )?(?:enough|sufficient|in order|order|appropriate|right|ideal|call|choice|move|thing|option|step|approach|way|${WISER}))$`,
      'd',
    ),
    instead: (found) => (found.after.norm === 'to' ? 'was one way' : `was an option${found.asking('what was known of it then')}`),
  },
  {
    like: '[the best] time to talk to them would have been [before the move]',
    words: /^time (?:for (?<who>.+?) )?to (?<deed>.+?) would have been$/d,
    instead: (found) => `time to ${found.text('deed')}, as we know now, was`,
  },
  {
    like: '[it was] not wise to [restart both]',
    words: /^not (?:very |so |too )?\S+ to$/d,
    instead: () => 'one option to',
  },
  {
    like: '[that was] not our best decision, not the right thing [to do]',
    words: /^not (?:the|our|my|their|a|an|his|her)\b.*$/d,
    instead: (found) => (found.after.norm === 'to' ? 'one thing' : `one of several options${found.asking('what spoke for it then')}`),
  },
];

function anOption(found: Found, deed: string): string {
  const who =
    found.has('who') && !/^(?:everybody|everyone|anybody|anyone|all)\b/i.test(found.text('who')) ? ` for ${found.whom('who')}` : '';
  const option = `${who} to ${found.infinitive(deed)}${found.asking('what was known of it then')}`;
  return found.from === 0 || found.before.norm === '' ? `one option was${option}` : `was an option${option}`;
}
