import type { Phrase } from './phrase.js';

const inTheWay = 'what stood in the way';

/** Chances that were not taken: what was possible, and what stood in the way. */
export const chances: readonly Phrase[] = [
  {
    like: '[the reviewers] had every opportunity to stop the merge',
    words:
      /^had (?:every|ample|plenty of|the|an?|many|lots of|sufficient|enough)(?: \S+)? ?(?:chances?|opportunity|opportunities|occasions?|means|time) to (?<deed>.+)$/d,
    instead: (found) => `could ${found.text('deed')}${found.asking(inTheWay)}`,
  },
  {
    like: '[the author] had three chances to see the warning',
    words: /^had (?<count>\S+(?: \S+)?) (?:chances|opportunities|occasions) to (?<deed>.+)$/d,
    instead: (found) => `passed ${found.text('count')} points at which to ${found.text('deed')}`,
  },
  {
    like: '[the on-call] had the option of shedding load',
    words: /^had (?:the|an?|every) (?:option|choice|possibility|chance|opportunity) of (?<deed>.+)$/d,
    instead: (found) => `could ${found.infinitive('deed')}${found.asking(inTheWay)}`,
  },
  {
    like: '[the team] had two weeks to order the disks',
    words: /^had (?<time>(?:\S+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|time)(?: \S+)?) to (?<deed>.+)$/d,
    instead: (found) => `could for ${found.text('time')} ${found.text('deed')}`,
  },
  {
    like: '[there] was plenty of time for the on-call engineer to drain the node',
    words:
      /^was (?:plenty of|enough|ample|sufficient|more than enough|lots of|still|a lot of)(?: \S+)? ?time (?:for (?<who>.+?) )?to (?<deed>.+)$/d,
    instead: (found) => `was time (how much: …) ${found.has('who') ? `for ${found.whom('who')} ` : ''}to ${found.text('deed')}`,
  },
  {
    like: 'nothing stopped the developers from running the suite',
    words: /^nothing (?:\S+ )*?(?:from|against) (?<deed>\S+ing\b.*)$/d,
    instead: (found) => `${found.text('deed')} was an option`,
  },
  {
    like: '[this was a] missed chance [to stop it]',
    words: /^missed (?:chance|opportunity|occasion)$/d,
    instead: (found) => (found.after.norm === 'to' ? 'point at which it was possible' : 'moment worth a look'),
  },
  {
    like: '[the] opportunity to roll back was missed',
    words: /^(?<what>.+) (?<be>was|were) (?:missed|wasted|squandered|lost)$/d,
    instead: (found) => `${found.text('what')} passed`,
  },
  {
    like: 'no attempt was made to contact the vendor',
    words: /^no (?:real |serious )?(?:attempts?|efforts?) (?:was|were|had been) made (?:by .+? )?to (?<deed>.+)$/d,
    instead: (found) => found.notTaken('deed'),
  },
  {
    like: '[there was] no reason not to roll back',
    words: /^no (?:\S+ )?(?:reason|excuse|justification|need) (?:not to (?<deed>.+)|for not (?:having )?(?<other>.+))$/d,
    instead: (found) => `something in the way of ${found.gerund(found.has('deed') ? 'deed' : 'other')}${found.asking('what')}`,
  },
  {
    like: '[there is] no reason why the pager could not have been handed over',
    words:
      /^no (?:\S+ )?(?:reason|excuse|justification)(?: why| that)? (?<who>.+?) (?:could|should|would) not have (?<been>been )?(?<deed>.+)$/d,
    instead: (found) =>
      `something in the way of ${found.whom('who')} ${found.has('been') ? `being ${found.text('deed')}` : found.gerund('deed')}${found.asking('what')}`,
  },
  {
    like: '[there was] no reason for the team to wait',
    words: /^no (?:\S+ )?(?:reason|excuse|justification|need) (?:for (?<who>.+?) )?to (?<deed>.+)$/d,
    instead: (found) => `a reason ${found.has('who') ? `for ${found.whom('who')} ` : ''}to ${found.text('deed')}${found.asking('which')}`,
  },
  {
    like: '[it did] not occur to anyone to check the clock',
    words: /^not (?:even )?occur to (?<who>.+?) (?<tie>to|that) (?<deed>.+)$/d,
    instead: (found) => `not suggest itself at that time ${found.text('tie')} ${found.text('deed')}`,
  },
  {
    like: 'all it took was for one of us to ask',
    words:
      /^all .*?(?:was|is) for .+? to (?<deed>.+)$|^all .*?(?:had to do|took|needed|required|necessary) (?:was|is) (?:to )?(?<other>.+)$/d,
    instead: (found) => `one step that did not take place was to ${found.infinitive(found.has('deed') ? 'deed' : 'other')}`,
  },
  {
    like: '[the author] only had to open the ticket',
    words: /^(?:had only|only had|just had|had just) to (?<deed>.+)$/d,
    instead: (found) => `could ${found.text('deed')}${found.asking(inTheWay)}`,
  },
];
