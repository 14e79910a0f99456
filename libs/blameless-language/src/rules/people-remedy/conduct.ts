import { attitudes, obligations } from './carefulness.js';
import { isPerson, isPersonIfActing } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { everyone } from './whom.js';

/** How people are to be from now on; of these, only "more" of it, as a program may be patient or strict as well. */
const manners = wordSet(
  'proactive responsive transparent rigorous methodical disciplined conservative considerate patient deliberate explicit conscious wary watchful ' +
    'cautious careful aware mindful vigilant attentive diligent thorough calm alert prudent selective organised organized communicative prepared ' +
    'precise forthcoming sceptical skeptical critical consistent strict suspicious curious humble honest open upfront candid aligned coordinated respectful kind vocal intentional collaborative cooperative realistic pessimistic paranoid inquisitive thoughtful focused focussed assertive familiar acquainted comfortable',
);
const comparatives = wordSet('quicker kinder faster stricter calmer clearer tougher bolder firmer slower wiser smarter');
const degrees = wordSet('more better extra much very a lot bit far even less so too');
const vowing = wordSet('going promise promised try trying want hope asked expected reminded told encouraged urged');
const virtues = wordSet(
  'transparent honest patient kind humble respectful considerate vigilant attentive mindful proactive polite careful',
);
const staying = wordSet('stay remain keep');
const nobody = wordSet('you nobody noone');
const all = wordSet('all also both each');
const acts = wordSet('to at in about with when on');

/** The words that {@link conduct} looks at. */
export const conductWords: ReadonlySet<string> = new Set([...manners, ...comparatives]);

/** "We must be more proactive", "let us be quicker to ask", "everyone must be aware of it". */
export function* conduct(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let be = index - 1;
  while (degrees.has(sentence.norm(be))) be--;
  // "Need to be mindful" asks for it without a degree.
  const verb = sentence.norm(be);
  const strong = be < index - 1 || comparatives.has(sentence.norm(index)) || staying.has(verb);
  if (verb !== 'be' && verb !== 'become' && verb !== 'get' && !staying.has(verb)) return;
  const duty = dutyBefore(reading, be);
  if (duty === null || !isAsked(reading, duty, strong, attitudes.has(sentence.norm(index)))) return;
  if (comparatives.has(sentence.norm(index)) && !acts.has(sentence.norm(index + 1)) && !isLast(reading, index)) return;
  // "I have to be honest", "let's be honest" are openings, and no resolutions.
  const opening = sentence.norm(duty) === 'let' ? isLast(reading, index) : reading.subject(duty).kind === 'self';
  if (sentence.norm(index) === 'honest' && !strong && opening) return;
  yield { from: be, to: index + 1, suggestion: null };
}

function isLast({ sentence }: Reading, index: number): boolean {
  return sentence.isBoundary(index + 1) || index + 1 >= sentence.words.length;
}

/** Where the duty stands of which the verb is part: "need to be", "should be", "need be", or the first word; null where none does. */
function dutyBefore({ sentence }: Reading, be: number): number | null {
  let at = be - 1;
  while (sentence.at(at).pos === 'ADV' || all.has(sentence.norm(at))) at--;
  if (sentence.norm(at) === 'to') return obligations.has(sentence.norm(at - 1)) || vowing.has(sentence.norm(at - 1)) ? at - 1 : null;
  // "Let us be".
  if (sentence.norm(at) === 'us' || sentence.norm(at) === "'s") return sentence.norm(at - 1) === 'let' ? at - 1 : null;
  // "Where the key is old, be very cautious" is an order.
  if (at < 0 || sentence.at(at).kind === 'mark') return be;
  return obligations.has(sentence.norm(at)) ? at : null;
}

function isAsked(reading: Reading, duty: number, strong: boolean, humane: boolean): boolean {
  const { sentence } = reading;
  if (
    sentence.norm(duty) === 'let' ||
    (strong && (duty === 0 || sentence.at(duty - 1).kind === 'mark') && !obligations.has(sentence.norm(duty)))
  )
    return true;
  // "Be honest about it" has no degree, and nobody but people to be so.
  if (duty === 0 && sentence.norm(0) === 'be' && virtues.has(sentence.norm(1))) return true;
  const subject = reading.subject(duty);
  if (subject.kind === 'unsaid') return strong;
  // A program may be strict, but not vigilant.
  if (
    !(humane && strong ? isPersonIfActing(subject) && subject.kind !== 'perhaps' : isPerson(subject)) ||
    nobody.has(sentence.norm(subject.to - 1))
  )
    return false;
  return strong || everyone.has(sentence.norm(subject.to - 1)) || sentence.norm(duty) !== 'will';
}
