import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Found } from './found.js';
import type { Phrase } from './phrase.js';
import { learnedLater, stepNotTaken } from './step.js';

const MODAL = '(?:should|ought to|ought|could|might|must)';
/** What may stand between "should" and "have". */
const ADVERBS =
  '(?:\\w+ly |well |maybe |also |as |then |just |at (?:the very )?least |by rights |by then |of course |in (?:hindsight|retrospect|theory|fact) )*';
const found =
  'found|caught|spotted|noticed|detected|discovered|seen|picked up|identified|revealed|uncovered|recognised|recognized|flagged|exposed';
const reached = wordSet('inform tell consult');
const notDone = wordSet('announce communicate rehearse coordinate mention discuss consult inform tell provide');
const relatives = wordSet('which that who whom');
const modals = wordSet('could should might can would');
const conceding = wordSet('when though although where while');
const nominal = new Set(['NOUN', 'PROPN', 'PRON']);

/** What should have been done: that it was not, or what stood in the way where nothing else is said. */
export const owed: readonly Phrase[] = [
  {
    like: '[what] should have happened: the lead calls the vendor',
    words: /^(?:should|ought to) have (?:happened|happen|been done)$/d,
    instead: ({ before }) => (before.norm === 'what' ? 'was intended' : 'did not take place'),
  },
  { like: '[a talk] should have taken [place]', words: /^(?:should|ought to|could) have taken$/d, instead: () => 'had not taken' },
  {
    like: '[the cleanup] should have come before the switch',
    words: /^(?<what>.+ )?(?:should|ought to|could) have (?<deed>come|gone|run) (?<rest>.+)$/d,
    instead: (it) =>
      it.has('what') && isPerson(it.reading.subject(it.parts.get('deed')?.from ?? 0))
        ? null
        : `${it.text('what')} had not ${it.text('deed')} ${it.text('rest')}`.trim(),
  },
  {
    like: '[a call] should have been the first step',
    words: /^(?:should|ought to) have been (?<what>(?:the|an?|our|my|their) .+)$/d,
    instead: (it) => `at that time was not ${it.text('what')}`,
  },
  {
    like: '[this] should have been found on testnet',
    words: new RegExp(
      `^(?:should|ought to|could|might|would) have (?:also |probably |\\w+ly )?been (?<deed>(?:${found})\\b.*?)(?: first| long before)?$`,
      'd',
    ),
    instead: (it) => `had not been ${it.text('deed')}`,
  },
  {
    like: '[more] could have been done',
    words: /^(?:could|might) have been (?<deed>.+)$/d,
    instead: (it) => {
      const sooner = / (?:a lot |much |far )?(?:sooner|earlier)$/;
      const deed = it.text('deed');
      return sooner.test(deed) ? `was ${deed.replace(sooner, '')} at …` : `can be ${deed}`;
    },
  },
  {
    like: 'nobody on the team should have run [that by hand]',
    words: /^(?:nobody|no one|noone)(?: .+?)? (?:should|ought to|must) (?:ever )?have (?<been>been )?(?<deed>.+)$/d,
    instead: (it) =>
      it.has('been') ? `what went on at that time was ${it.gerund('deed')}` : `the step that was taken was to ${it.infinitive('deed')}`,
  },
  {
    like: '[we did not wait, as] we should have, somebody should have been',
    words: new RegExp(`^(?<who>.+? )?${MODAL} (?<not>not |never )?(?:to )?have(?<been> been)?$`, 'd'),
    instead: leftOut,
  },
  {
    like: '[a risk that] should not have been taken',
    words: new RegExp(`^(?:never ${MODAL}|${MODAL} (?:not|never)) have been (?<deed>.+)$`, 'd'),
    instead: (it) => `had been ${it.text('deed')}`,
  },
  {
    like: 'what should have been done by the operator',
    words: new RegExp(`^what ${MODAL} ${ADVERBS}have been (?<deed>.+)$`, 'd'),
    instead: (it) => `what was not ${it.text('deed')}`,
  },
  {
    like: 'more should have been done',
    words: new RegExp(`^(?<who>more) ${MODAL} ${ADVERBS}have been (?<deed>.+)$`, 'd'),
    instead: (it) => `more was open to be ${it.text('deed')}`,
  },
  {
    like: 'we could have saved an hour by rolling back',
    words: new RegExp(
      `^(?<who>.+?) ${MODAL} ${ADVERBS}have (?<deed>(?:saved|avoided|prevented|shortened|reduced|spared|limited) .+?) by (?<means>\\S+ing .+)$`,
      'd',
    ),
    instead: (it) => `${it.text('means')} can ${it.infinitive('deed')}`,
  },
  {
    like: '[that] host never should have been touched',
    words: new RegExp(`^(?<who>.+?) (?:never ${MODAL}|${MODAL} (?:not|never)) have been (?<deed>(?!\\S+ing\\b).+)$`, 'd'),
    instead: (it) => `${it.what('who')} had been ${it.text('deed')}`,
  },
  {
    like: '[a change that] should have been applied long ago',
    words: new RegExp(
      `^(?<who>.+? )?${MODAL} (?:have|had) been (?<deed>(?!\\S+ing\\b).+?)(?: a)?(?: long time ago| long ago| long since| ages ago)?$`,
      'd',
    ),
    instead: (it) => {
      const untold = notDone.has(it.verb('deed')) && it.has('who');
      return untold ? untoldOf(it) : `${it.has('who') ? `${it.what('who')} ` : ''}had not been ${it.text('deed')}`;
    },
  },
  {
    like: 'I never should have run it, [which] he should not have done',
    words: new RegExp(
      `^(?<who>.+?) (?:really )?(?:never ${MODAL}|${MODAL} (?:not|never)) (?:to )?(?:have|of|had) (?<been>been )?(?<deed>.+)$`,
      'd',
    ),
    instead: (it) => {
      if (it.verb('deed') === 'do' && relatives.has(it.before.norm)) return `${it.who('who')} did${it.asking('what led to that')}`;
      return `at that time ${it.who('who')} had ${it.text('been')}${it.has('been') ? ' ' : ''}${it.text('deed')}`;
    },
  },
  {
    like: '[what] I should have done is stop the consumers',
    words: new RegExp(`^(?<who>.+?) ${MODAL} ${ADVERBS}have done (?:is|was) (?:to )?(?<deed>.+)$`, 'd'),
    instead: (it) => `${it.before.norm === 'what' ? 'did not take place' : 'that was open'} is to ${it.text('deed')}`,
  },
  {
    like: '[he was the one] who should have renewed it',
    words: new RegExp(`^who ${MODAL} ${ADVERBS}(?:have|of|had) (?<deed>(?!been).+)$`, 'd'),
    instead: (it) => `who could ${it.infinitive('deed')}${it.asking('what stood in the way')}`,
  },
  {
    like: '[things] we could have taken, [which] the team should have run',
    words: new RegExp(
      `^(?<who>.+?) (?:probably |really |maybe |also |just |perhaps |\\w+ly |still |at least )*${MODAL} ${ADVERBS}(?:have|of|had) (?:\\w+ly |just )?(?<been>been )?(?<deed>.+)$`,
      'd',
    ),
    instead: (it) => stepNotTaken(it, 'who', 'deed'),
  },
  {
    like: 'should have rolled back first',
    words: new RegExp(`^${MODAL} ${ADVERBS}(?:have|of|had) (?:\\w+ly |just )?(?<been>been )?(?<deed>.+)$`, 'd'),
    instead: (it) => {
      // "I could and should have checked it".
      if (it.before.norm === 'and' && modals.has(it.sentence.norm(it.from - 2))) return `now would ${it.infinitive('deed')}`;
      const later = it.from === 0 ? null : learnedLater(it, 'deed');
      if (later !== null) return later;
      return it.from === 0 || (it.before.kind === 'mark' && it.before.norm !== ',')
        ? it.notTaken('deed')
        : `could ${it.infinitive('deed')}${it.before.norm === 'who' ? '' : it.asking('what stood in the way')}`;
    },
  },
];

/** "The step to announce the maintenance did not take place": "was not announced" is what is looked for elsewhere. */
function untoldOf(it: Found): string {
  const object = it.object('deed');
  const rest = object === '' ? '' : ` ${object}`;
  if (reached.has(it.verb('deed')))
    return `no ${it.verb('deed') === 'consult' ? 'question' : 'word'} had reached ${it.thing('who')}${rest.replace(/^ by /, ' from ')}`;
  return it.notTaken('deed', `${it.verb('deed')} ${it.thing('who').replace(/^(?:more|better|closer) /i, '')}${rest}`);
}

/** "As we should have", "and somebody should have been", "the steps we should have". */
function leftOut(it: Found): string | null {
  // "Should've, would've, could've".
  if (it.from === 0 && !it.has('who')) return null;
  if (it.after.pos === 'VERB') return 'as we know now, it helps to have';
  if (it.before.norm === 'as') return 'was intended';
  if (it.before.norm === 'than') return 'we would like';
  if (conceding.has(it.before.norm)) return `that was an option${it.asking('what stood in the way')}`;
  if (it.has('who') && nominal.has(it.before.pos)) return 'that turned out to matter';
  return it.has('not') ? 'what led to that was …' : 'what stood in the way then was …';
}
