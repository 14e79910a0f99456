import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

const seeing = wordSet('know notice see realise realize spot recognise recognize understand detect');
const looking = wordSet('read look check inspect examine study open');
const shown = wordSet('that how what where why which when');
const awake = wordSet('care careful attentive vigilant cautious thorough patient prepared distracted rushed proactive hurry');
const reading = /^(?:at|into|through|in)\s+/;

/** Conditions that were not met: whatever would have brought it about is the better question. */
export const conditions: readonly Phrase[] = [
  {
    like: '[if] more attention had been paid',
    words: /^more attention had been paid$/d,
    instead: () => 'something had drawn more attention',
  },
  { like: '[had it been] taken seriously', words: /^taken seriously$/d, instead: () => 'known to matter' },
  {
    like: 'if the plan had been reviewed, had it been reviewed',
    words:
      /^(?:(?<if>if|supposing|suppose|provided)(?: only)? (?<thing>(?:(?!had |would )\S+ )+)(?:had|would have)|(?<had>had) (?<other>(?:(?!had |would )\S+ )+?)) ?(?<not>not )?been (?<deed>(?!\S+ing\b|more |less |so |in )\S+.*)$/d,
    instead: (found) =>
      awake.has(found.norm('deed'))
        ? null
        : found.after.norm === 'seriously'
          ? had(found, `shown ${found.thing(found.has('had') ? 'other' : 'thing')} to be meant`)
          : had(
              found,
              `${found.has('not') ? 'kept' : 'led to'} ${found.thing(found.has('had') ? 'other' : 'thing')} ${found.has('not') ? 'from ' : ''}being ${found.text('deed')}`,
            ),
  },
  {
    like: 'if we had been more careful',
    words:
      /^(?<if>if|supposing|suppose|provided|had)(?: only)? (?<who>.+?)(?: had| would have)? (?:not )?been (?<deed>(?:more|less|so|in) .*)$/d,
    instead: (found) => (startsWithHad(found) ? 'had there been a safeguard' : 'if there had been a safeguard'),
  },
  {
    like: 'if the engineer had checked the replica',
    words:
      /^(?<if>if|supposing|suppose|provided)(?<only> only)? (?<who>.+?) (?:had|would have|would)(?: only)?(?<not> not)?(?: been)? (?<deed>.+)$/d,
    instead: condition,
  },
  { like: 'had the engineer checked the replica', words: /^(?<if>had) (?<rest>.+)$/d, instead: inverted },
];

function condition(found: Found): string | null {
  const { sentence } = found;
  if (found.has('only') && found.from === 0 && found.isLast) return found.notTaken('deed');
  const who = found.parts.get('who');
  const verb = found.verb('deed');
  const people = who !== undefined && (found.isNobody('who') || isPerson(found.reading.subject(who.to)));
  const team = /^(?:i|we|you|he|she|they|somebody|someone)$/.test(found.norm('who'));
  if (!people && !team && who !== undefined && !isPersonal(found))
    return had(
      found,
      `led to ${found.thing('who')} ${sentence.norm(who.to) === 'would' ? `being ${found.text('deed')}` : found.gerund('deed')}`,
    );
  return said(found, verb);
}

/** "If a volunteer had asked": the rules took the clause to be about people. */
function isPersonal(found: Found): boolean {
  return !/^(?:go|undergo|get|receive|pass|do)$/.test(found.verb('deed'));
}

/** "Had the engineer checked it": the subject ends where the verb begins. */
function inverted(found: Found): string | null {
  const { sentence } = found;
  const rest = found.parts.get('rest');
  if (rest === undefined) return null;
  for (let at = rest.from + 1; at < rest.to; at++) {
    const { pos, norm, lemma } = sentence.at(at);
    if (pos !== 'VERB' || (norm === lemma && !/^(?:put|cut|read|hit|let|set|shut|run|split|come)$/.test(norm))) continue;
    let to = at;
    while (to > rest.from + 1 && (sentence.at(to - 1).pos === 'ADV' || /^(?:not|never|only)$/.test(sentence.norm(to - 1)))) to--;
    const parts = new Map(found.parts);
    parts.set('who', { from: rest.from, to });
    parts.set('deed', { from: at, to: rest.to });
    const negated = sentence.hasAny(to, at, wordSet('not never'));
    if (negated) parts.set('not', { from: to, to: at });
    return said(found.with(parts), sentence.at(at).lemma);
  }
  return null;
}

function said(found: Found, verb: string): string {
  const whom = found.whom('who');
  if (found.has('not') && verb === 'rush' && found.object('deed') !== '')
    return had(found, `given ${whom} more time for ${found.object('deed')}`);
  if (found.has('not')) return had(found, `kept ${whom} from ${found.gerund('deed')}`);
  const object = found.object('deed');
  // "Had they read, understood and followed it".
  if (found.isJoinedToPast) return had(found, `led ${whom} to have ${found.text('deed')}`);
  if (seeing.has(verb)) return seen(found, whom, object);
  if (verb === 'spend') return startsWithHad(found) ? `had there been ${object}` : `${found.norm('if')} there had been ${object}`;
  if (verb === 'pick' && object.startsWith('up on ')) return had(found, `drawn ${attention(found)} to ${object.slice(6)}`);
  if (verb === 'go' && object.startsWith('through ')) return had(found, `drawn ${attention(found)} to ${object.slice(8)}`);
  if (looking.has(verb) && (object !== '' || found.isLast || found.after.norm === ',')) {
    const at = object.replace(reading, '');
    return had(found, at === '' ? 'called for a look' : `drawn ${attention(found)} to ${at}`);
  }
  return had(found, `prompted ${whom} to ${found.infinitive('deed')}`);
}

/** What was seen takes the place of whoever saw it. */
function seen(found: Found, whom: string, object: string): string {
  const to = found.isNobody('who') ? '' : ` to ${whom}`;
  const [first = '', ...more] = object.split(' ');
  if (object === '' || /^(?:it|this|that)$/.test(first)) {
    const thing = first !== '' ? first : shown.has(found.after.norm) ? 'it' : 'this';
    const tail = more.length === 0 ? '' : ` ${more.join(' ')}`;
    return startsWithHad(found) ? `had ${thing} been visible${to}${tail}` : `${found.norm('if')} ${thing} had been visible${to}${tail}`;
  }
  return had(found, `pointed ${whom} to ${object}`);
}

function attention(found: Found): string {
  return found.isNobody('who') ? 'attention' : `${found.whose('who')} attention`;
}

/** "Had it been seen" has no "if". */
function startsWithHad({ sentence, from }: Found): boolean {
  return sentence.norm(from) === 'had';
}

function had(found: Found, what: string): string {
  return startsWithHad(found) ? `had something ${what}` : `${found.norm('if')} something had ${what}`;
}
