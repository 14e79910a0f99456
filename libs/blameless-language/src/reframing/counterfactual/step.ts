import { wordSet } from '../../prose/word-set.js';
import type { Found } from './found.js';

/** Past forms of what somebody comes to know. */
const learned: ReadonlyMap<string, string> = new Map([
  ['know', 'learned'],
  ['understand', 'understood'],
  ['notice', 'noticed'],
  ['see', 'saw'],
  ['realise', 'realised'],
  ['realize', 'realized'],
  ['spot', 'saw'],
  ['catch', 'saw'],
  ['detect', 'saw'],
  ['find', 'found'],
  ['discover', 'found'],
  ['remember', 'remembered'],
  ['recognise', 'recognised'],
  ['recognize', 'recognized'],
  ['foresee', 'saw'],
  ['anticipate', 'saw'],
]);
const relatives = wordSet('which that whom what');
const reporting = wordSet(
  'say complain argue show mean find note inform tell explain agree think believe remain conclude feel write state claim add fact case true it so',
);
const open = wordSet('that what how which why where when if who');

/** What is said of a subject that stands elsewhere: "learned that only later"; null where it is nothing to be learned. */
export function learnedLater(it: Found, deed: string): string | null {
  const later = learned.get(it.verb(deed));
  const object = it.object(deed);
  return later === undefined ? null : `${later} ${object === '' ? '' : `${object} `}only later`;
}

/** What somebody should have done did not take place; what they should have seen, they saw later. */
export function stepNotTaken(it: Found, who: string, deed: string): string | null {
  const owned = /^had (.+)$/.exec(it.text(deed))?.[1];
  if (owned !== undefined) return `${it.who(who)} did not have ${owned}`;
  const verb = it.verb(deed);
  const object = it.object(deed);
  const later = learned.get(verb);
  if (isRelative(it) || isBareRelative(it, object, later)) return ofWhich(it, who, deed, later);
  if (/\bhad (?:i|we|they|he|she|the)\b/i.test(object)) return null;
  if (later !== undefined) return seenLater(it, who, object, later);
  if (verb === 'let' && /^\S+ know/.test(object)) return 'no word of it came';
  const sooner =
    / ?(?:(?:an?|one|two|half an?) \w+ |much |a lot |far )?(?:sooner|earlier|way before|beforehand|faster|quicker|more quickly|promptly)$/;
  if (sooner.test(object)) return `the step to ${it.infinitive(deed).replace(sooner, '')} came at …`;
  const step = it.infinitive(deed);
  const { norm } = it.after;
  // "… and keep the site up", "… but let it run" have the same subject.
  if ((norm === 'and' || norm === 'but' || norm === 'or') && !isClause(it)) {
    if (it.isJoinedToPast) return `as we know now, it helps to have ${it.text(deed)}`;
    return `${it.who(who)} could ${step}`;
  }
  // "We as vendor", "before he hit deploy".
  if (it.before.norm === 'as' || /\b(?:he|she|his)\b/.test(object))
    return `${it.who(who)} could ${step}${it.asking('what stood in the way')}`;
  return it.notTaken(deed);
}

function isClause({ sentence, to }: Found): boolean {
  const { pos } = sentence.at(to + 1);
  return pos === 'PRON' || pos === 'DET' || pos === 'NOUN' || pos === 'PROPN';
}

/** "The test, which they should have run", "that's the order the admin should have kept to". */
function isRelative({ sentence, from, before }: Found): boolean {
  if (before.norm === 'that') return !(reporting.has(sentence.at(from - 2).lemma) || sentence.norm(from - 2) === ',');
  return relatives.has(before.norm);
}

/** "There were steps we could have taken", "the script I should have written months ago": what the verb is about stands before. */
function isBareRelative({ sentence, from }: Found, object: string, later: string | undefined): boolean {
  const { pos, norm } = sentence.at(from - 1);
  // The tagger takes "steps" for a verb.
  if (from < 1 || (pos !== 'NOUN' && !((object === '' || object === 'differently') && /^(?:steps|things)$/.test(norm)))) return false;
  return (
    /^(?:\w{1,4}|\w+ ago|already|earlier|first|instead|differently)?$/.test(object) ||
    (later !== undefined && /^(?:in|on|at|during|before|by)\b/.test(object))
  );
}

function ofWhich(it: Found, who: string, deed: string, later: string | undefined): string {
  const object = it.object(deed);
  const tail = object === '' ? '' : ` ${object}`;
  if (it.before.norm === 'what') return 'did not take place';
  if (object === 'differently') return 'to do in another way';
  if (later !== undefined && relatives.has(it.before.norm)) return `${it.who(who)} ${later} only later`;
  const that = relatives.has(it.before.norm) ? '' : 'that ';
  const participle = it.written(it.parts.get(deed)?.from ?? it.from, it.parts.get(deed)?.to ?? it.to);
  return `${that}had not been ${object === '' ? participle : participle.slice(0, participle.length - object.length).trim()}${tail.replace(/ (?:anyway|at some point|in the first place)$/, '')}`;
}

function seenLater(it: Found, who: string, object: string, later: string): string {
  const subject = it.isNobody(who) ? 'we' : it.who(who);
  const sooner = / (?:(?:a|an|one|two|three) \w+ |much |way |far |a lot )?(?:sooner|earlier|before|beforehand)$/;
  if (later === 'learned' && /^better\b/.test(object)) return `what is clear now was not clear to ${it.whom(who)} then`;
  if (object === '')
    return `${subject} ${later}${open.has(it.after.norm) || it.after.norm === 'of' || later === 'learned' ? '' : ' this'} only later`;
  if (open.has(object.split(' ')[0] ?? '')) return `${subject} ${later} only later ${object}`;
  if (sooner.test(` ${object}`)) return seenLater(it, who, ` ${object}`.replace(sooner, '').trim(), later);
  if (/^(?:this|that|it)\b/.test(object)) return `${subject} ${later} ${object.split(' ')[0] ?? ''} only later`;
  return later === 'learned' ? `${subject} learned only later of ${object}` : `${subject} ${later} ${object} only later`;
}
