import type { Phrase } from './phrase.js';

const pace = 'what set it';

/** Too late, too slow, too fast, not enough: when, how long, and how much are facts. */
export const timing: readonly Phrase[] = [
  {
    like: '[it] took us far too long [to see it]',
    words:
      /^took (?<who>(?!far |way |much |a |altogether |too |longer ).+? )?(?:far |way |much |a bit |a little |altogether )?(?:too long|longer than .*)$/d,
    instead: (found) => `took ${found.has('who') ? `${found.whom('who')} ` : ''}… (how long)`,
  },
  {
    like: '[the recovery took] longer than it should have',
    words: /^(?<how>\S+) than (?:it|we|they|i|he|she|this|that) (?:should|could|ought to|might) have(?: been)?$/d,
    instead: (found) => `${found.text('how')} than we would like`,
  },
  {
    like: '[the decision] came far too late',
    words: /^(?<what>.+?) (?:far |way |much |a bit )?too (?:late|slowly)$/d,
    instead: (found) => `${found.text('what')} at …`,
  },
  {
    like: '[we] moved on too quickly',
    words: /^(?<what>.+?) (?:far |way |much |a bit )?too (?:fast|quickly|hastily|quick|rashly|soon|early)$/d,
    instead: (found) => `${found.text('what')} at this pace${found.asking(pace)}`,
  },
  {
    like: 'too many hosts were upgraded at once',
    words: /^too many (?<what>.+)$/d,
    instead: (found) => `… ${found.text('what')}`,
  },
  {
    like: '[we did] not reroute as fast as we could have',
    words: /^not (?<deed>(?!as |so ).+?) as (?:fast|quickly|soon|early|promptly|swiftly|timely|rapidly) as .*$/d,
    instead: (found) => `${found.text('deed')} at …`,
  },
  {
    like: '[our response was] not as quick as it could have been',
    words: /^not (?:as|so) (?<how>\S+) as .*$/d,
    instead: (found) =>
      /^(?:quick|fast|swift|prompt|timely|early|soon|short)$/.test(found.norm('how'))
        ? 'one that took … (how long)'
        : 'able to cover … (what)',
  },
  {
    like: '[we did] not test the upgrade as thoroughly as we should',
    words: /^not (?<deed>.+?) as (?<how>\S+) as .*$/d,
    instead: (found) => `${found.text('deed')} in part${found.asking('which part not, and what stood in the way')}`,
  },
  {
    like: '[they] did not spend enough time [testing]',
    words: /^did not spend enough (?<what>time|effort)$/d,
    instead: (found) => `spent … (how much ${found.text('what')})`,
  },
  {
    like: 'we did not do enough testing [of the importer]',
    words: /^(?<who>.+? )?did not do enough (?<what>.+)$/d,
    instead: (found) => `${found.has('who') ? `${found.who('who')} ` : ''}did … (how much) of ${found.text('what')}`,
  },
  {
    like: '[it was] not escalated early enough',
    words: /^not (?<deed>.+?) (?:early|soon|quickly|fast|promptly|timely) enough$/d,
    instead: (found) => `${found.text('deed')} at …`,
  },
  {
    like: '[we did] not test this enough',
    words: /^not (?<deed>.+?) (?:well |thoroughly |carefully |properly )?enough$/d,
    instead: (found) => `${found.text('deed')} for … (which cases)`,
  },
  {
    like: '[too] little attention was paid [to the warnings]',
    words: /^(?:too )?little attention (?:was|is|had been|has been) (?:paid|given)$/d,
    instead: () => 'little pointed',
  },
  {
    like: '[too] little thought went into [the way back]',
    words:
      /^(?:too )?(?:little|not much|not enough) (?:thought|consideration|care|attention|effort|work|time) (?:went|was put|had gone|was spent|had been put|goes)(?: (?<tie>into|in|to|on))?$/d,
    instead: (found) => `little was known then${found.has('tie') ? ' of' : ''}`,
  },
];
