import { clientele } from '../../people/roles.js';
import { couldBeName } from '../../people/by-deed.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { isOfficeAt } from './crew.js';

/** What is done with the hands, or from a keyboard by somebody and hardly by a program. */
const typed = wordSet(
  'type click paste push merge commit press run enter order book sign tick retype mistype unplug plug pull unrack rack reseat swap',
);
/** Of a word with a capital, which a program may be called by as well, only what is done to a whole system besides. */
const deployed = wordSet(
  'deploy reboot edit upload cherry-pick approve drain wipe format publish release rotate decommission power ship tag',
);
/** What is chosen from a list. */
const chosen = wordSet('select choose pick upload send submit import attach');
const handed = wordSet('operator operators member members support administration', clientele);
const menus = wordSet(
  'environment option options region tenant profile customer account menu entry item box button list template tab project certificate file key console dropdown ' +
    'date version document spreadsheet form contract field branch domain plan settings setting tool',
);
/** What a cluster's operator chooses from. */
const machines = wordSet('pod pods node nodes replica replicas leader primary endpoint namespace');
/** What a program pulls, pushes or runs. */
const pulled = wordSet('image images tag version branch commit container package chart artifact layer');
/** "dvkarolsson": an initial or two and a surname, and not a daemon or a tool of that make. */
const ACCOUNT = /^[a-z]{6,}$/;
const daemon = /(?:d|ctl|er|or|bot|sync|db|fs|sql|ops|js|py|cli|kube|net)$/;
const FARTHEST = 12;

/** Whoever did something to the wrong thing as only people do: an unknown name or handle, an operator at a menu, a department. */
export function isByTheirHands(reading: Reading, subject: Subject, verb: number): boolean {
  const { sentence } = reading;
  const { lemma } = sentence.at(verb);
  const { kind, from, to } = subject;
  if (sentence.norm(from) === 'they') return typed.has(lemma) && !sentence.hasAny(verb + 1, verb + 5, pulled);
  if (kind === 'doubtful') {
    const atMenu =
      chosen.has(lemma) && sentence.hasAny(verb + 1, verb + FARTHEST, menus) && !sentence.hasAny(verb, verb + FARTHEST, machines);
    return handed.has(sentence.norm(to - 1)) && (typed.has(lemma) || atMenu);
  }
  if (kind !== 'perhaps' && kind !== 'system') return false;
  if (to - from === 1 && isOfficeAt(reading, from)) return true;
  if (kind !== 'perhaps' || !couldBeName(sentence, subject)) return false;
  if (lemma === 'delete' || lemma === 'restart') return ACCOUNT.test(sentence.at(from).text) && !daemon.test(sentence.norm(from));
  return typed.has(lemma) || (deployed.has(lemma) && /^\p{Lu}/u.test(sentence.at(from).text));
}
