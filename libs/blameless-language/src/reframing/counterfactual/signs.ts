import type { Phrase } from './phrase.js';

const THEN = 'what showed then';

/** What is called a sign afterwards, as what is known by now; what showed at the time is for the author to tell. */
export const signs: readonly Phrase[] = [
  {
    like: '[the] writing was on the wall',
    words: /^(?:hand)?writing (?:was|is|had been) (?:all )?on the wall$/d,
    instead: (found) => `outcome is known now${found.asking(THEN)}`,
  },
  {
    like: '[the] signs were all there, [the] clues had been in plain sight',
    words: /^(?<what>(?:red )?\S+) (?:was|were|had been|is|are) (?:all )?(?:there|in plain sight)$/d,
    instead: (found) => `${found.text('what')} are known now${found.asking(THEN)}`,
  },
  {
    like: '[the clues were] there for anyone who cared to look, right in front of us',
    words: /^(?:there for|right in front of|in front of|(?:clear|plain|apparent|evident|obvious|visible) (?:to|for)) .+$/d,
    instead: (found) => `known now${found.asking(THEN)}`,
  },
  {
    like: '[there were] plenty of warning signs',
    words: /^(?:plenty|lots|lot|number) of (?:warning |early )?signs$/d,
    instead: (found) => (found.before.norm === 'a' ? `number of signs${found.asking('which')}` : `signs${found.asking('which')}`),
  },
  {
    like: '[a] pity that it took the vendor a week',
    words: /^(?<fact>pity|shame)? ?(?:\S+ )?that it took (?<rest>.+)$/d,
    instead: (found) => `${found.has('fact') ? 'fact' : 'known'} that it took ${found.text('rest')}`,
  },
];
