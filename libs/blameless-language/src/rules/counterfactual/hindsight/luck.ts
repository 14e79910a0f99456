import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';
import { alternatives } from './alternative.js';

/** "Had we not been monitoring, it would have spread": that they did it was good, unless what they did not do would have averted it. */
export function isLuck(reading: Reading, had: number): boolean {
  const { sentence } = reading;
  if (!sentence.hasAny(had - 4, had + 3, not)) return false;
  const modals = [...sentence.words.keys()].filter((at) => alternatives.has(sentence.norm(at)));
  const after = modals.filter((at) => at > had);
  // "… and it would have spread had nobody answered": what stands nearest before.
  return !(after.length > 0 ? after : modals.slice(-1)).some((at) => {
    const relief = sentence.hasAny(at + 1, at + 6, relieved);
    // "Nor would anybody have seen it": what helped is denied as well.
    return isDenied(reading, at) ? !relief : relief || sentence.hasAny(at + 1, at + 3, still);
  });
}
const not = wordSet('not nobody noone never');
const still = wordSet('still');
const relieved = wordSet(
  'avoided prevented averted caught found noticed spotted detected seen mitigated shortened limited resolved fixed recovered known sooner earlier fine better told',
);

/** "It would not have", "nothing would have", "nor would they have". */
function isDenied({ sentence }: Reading, modal: number): boolean {
  if (sentence.norm(modal + 1) === 'not' || sentence.norm(modal + 1) === 'never' || sentence.norm(modal - 1) === 'nor') return true;
  for (let at = modal - 1; at >= Math.max(0, modal - 4) && !sentence.isBoundary(at); at--) if (nothing.has(sentence.norm(at))) return true;
  return false;
}
const nothing = wordSet('nothing nobody noone none neither no');

/** "If they had rebooted it, the dump would have been lost": they did well. */
export function isWorse(reading: Reading): boolean {
  const { sentence } = reading;
  return sentence.words.some(({ norm }, at) => {
    if (!alternatives.has(norm) || isDenied(reading, at) || sentence.hasAny(at - 4, at, fewer)) return false;
    const have = sentence.norm(at + 1) === 'have' ? at + 1 : at + 2;
    if (sentence.norm(have) !== 'have') return false;
    const verb = sentence.at(have + 1).pos === 'ADV' ? have + 2 : have + 1;
    if (leading.has(sentence.norm(verb))) return sentence.hasAny(verb + 1, verb + 3, worse);
    if (lengthy.has(sentence.norm(verb))) return sentence.hasAny(verb + 1, verb + 5, longer);
    // "Had we run the suite, it would have failed": a check fails in time.
    return harmed.has(sentence.norm(verb)) && !(failing.has(sentence.norm(verb)) && sentence.hasAny(0, sentence.words.length, trials));
  });
}
const fewer = wordSet('fewer less only');
const leading = wordSet('been gone made become gotten left stayed remained');
const worse = wordSet(
  'lost worse overwritten destroyed corrupted wiped erased deleted longer higher larger greater unrecoverable irrecoverable catastrophic disastrous fatal ' +
    'unnoticed undetected unseen wrong down offline unavailable exposed leaked impossible stuck',
);
const lengthy = wordSet('taken lasted needed required run');
const longer = wordSet('longer days weeks months years out');
const failing = wordSet('failed crashed broken');
const harmed = wordSet(
  'collided failed crashed broken stalled lost overwritten destroyed corrupted wiped erased leaked spread escalated worsened doubled tripled hung ' +
    'deadlocked exploded flooded overflowed filled overloaded overwhelmed caused prolonged lengthened hidden masked clashed conflicted diverged lasted',
);
const trials = wordSet(
  'test tests tested testing suite ci check checks checked dry staging linter lint rehearsal rehearsed review reviewed validation validated trial',
);
