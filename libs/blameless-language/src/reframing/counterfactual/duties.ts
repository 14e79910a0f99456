import type { Phrase } from './phrase.js';

const asked = 'what led to this';

/** What somebody was supposed to do: that it was planned is the fact. */
export const duties: readonly Phrase[] = [
  {
    like: "wasn't the night shift supposed to [watch]",
    words: /^(?<be>was|were|is|are) not (?<who>.+?) (?:supposed|meant|expected|required) to$/d,
    instead: (found) => `was the plan for ${found.whom('who')} to`,
  },
  {
    like: 'the contractor was supposed to [take a snapshot]',
    words: /^(?<who>.+? )?(?<be>was|were|is|are|am) (?:supposed|meant|expected|required) to(?<have> have)?$/d,
    instead: (found) => `${found.has('who') ? `${found.who('who')} ` : ''}${found.text('be')} due to`,
  },
  {
    like: '[the vendor was] supposed to have tested the firmware',
    words: /^(?:supposed|meant|expected|required) to have (?<been>been )?(?<deed>.+)$/d,
    instead: (found) => `due to ${found.has('been') ? `be ${found.text('deed')}` : found.infinitive('deed')}`,
  },
  {
    like: '[the ramp-up] was not supposed to be done before the sign-off, yet we did it',
    words: /^(?<be>was|were) not (?:supposed|meant|expected) to be (?<deed>.+?) , (?:yet|but|and) .*$/d,
    instead: (found) => `${found.text('be')} not planned to be ${found.text('deed')} and took place (${asked}: …)`,
  },
  {
    like: '[the list] was supposed to be reviewed, but that was forgotten',
    words:
      /^(?<be>was|were) (?:supposed|meant|expected|required) to (?<deed>.+?) , ?(?:but|and|yet) (?:that|this|it|they) (?:was|were|has|had|did) .*$/d,
    instead: (found) => `${found.text('be')} due to ${found.text('deed')}; that step did not take place${found.asking(asked)}`,
  },
  {
    like: '[the keys] were supposed to be renewed in May, but never [were]',
    words: /^(?<be>was|were) (?:supposed|meant|expected|required) to (?<deed>.+)$/d,
    instead: (found) => `${found.text('be')} due to ${found.text('deed')}`,
  },
  {
    like: '[the key] was to have been replaced in May',
    words: /^(?<be>was|were) to have been (?<deed>.+)$/d,
    instead: (found) => `${found.text('be')} due to be ${found.text('deed')}`,
  },
  {
    like: '[the upgrade] should be tested on the replica first, but the admin went straight to the primary',
    words: /^should be (?<deed>(?!\S+ing\b)\S+.*?) , but .*$/d,
    instead: (found) => `was to be ${found.text('deed')}; that step did not take place${found.asking(asked)}`,
  },
  {
    like: '[developers] should be testing against the real gateway',
    words: /^should be (?<deed>\S+ing\b.*)$/d,
    instead: (found) => `can ${found.infinitive('deed')}${found.asking('what stands in the way')}`,
  },
  {
    like: '[the patch] deserved a closer look, [this] needed a second pair [of eyes]',
    words: /^(?:deserved|needed|merited|warranted|called for|required) (?<what>an? .+|more .+|another .+)$/d,
    instead: (found) => `would gain from ${found.text('what')}`,
  },
  {
    like: '[the plan] needed to have been reviewed',
    words: /^needed to (?:have been|be) (?<deed>(?!more|less|better|faster|quicker|careful)\S+(?:ed|en|ne|un|ut|de|ld)\b.*)$/d,
    instead: (found) => `was due to be ${found.text('deed')}`,
  },
  {
    like: '[we] needed to be more careful',
    words: /^needed to (?:have been|be) .*$/d,
    instead: () => 'can use a safeguard',
  },
  {
    like: '[we] needed to act faster',
    words: /^needed to (?<deed>.+?) (?:faster|quicker|sooner|earlier|more quickly|more promptly)$/d,
    instead: (found) => `came to ${found.text('deed')} at …${found.asking('what took the time')}`,
  },
  {
    like: '[we] needed to communicate this better',
    words: /^needed to (?<deed>.+?) (?:better|more clearly|more carefully|properly|more)$/d,
    instead: (found) => `can ${found.text('deed')} in another way${found.asking('how')}`,
  },
  {
    like: '[the field engineer] needed to wait for the array',
    words: /^needed to (?:have )?(?<deed>.+)$/d,
    instead: (found) => `had a step to ${found.infinitive('deed')}`,
  },
  {
    like: '[it] was up to the vendor to tell us, was the job of the lead',
    words:
      /^(?:was|were|is) (?:(?:the|a) (?:\S+ )?(?:job|responsibility|duty|task|role|obligation) of (?<who>.+?)|(?<owner>.+?) 's (?:job|responsibility|duty|task|role|obligation)|(?:up to|on|for|upon|expected of|incumbent on) (?<other>.+?)) to (?<deed>.+)$/d,
    instead: (found) => {
      const who = found.has('who') ? 'who' : found.has('owner') ? 'owner' : 'other';
      return `was planned for ${found.whom(who)} to ${found.text('deed')}`;
    },
  },
  {
    like: '[more] was expected of the vendor',
    words: /^(?<be>was|were) expected of (?<who>.+)$/d,
    instead: (found) => `${found.text('be')} left to agree with ${found.whom('who')}`,
  },
  {
    like: '[the lead] had better have asked the vendor',
    words: /^had better have (?<deed>.+)$/d,
    instead: (found) =>
      found.isJoinedToPast
        ? `can tell what stood in the way of having ${found.text('deed')}`
        : `could ${found.infinitive('deed')}${found.asking('what stood in the way')}`,
  },
  {
    like: "[the contractor] needn't have rebooted both nodes",
    words: /^(?:need not|had not needed to|did not need to) have (?<deed>.+?)(?: at all)?$/d,
    instead: (found) => `came to ${found.infinitive('deed')}${found.asking('what made that look needed')}`,
  },
];
