import { isPeopleNoun } from '../../people/roles.js';
import { isPerson } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople, isPointOfList } from './asked.js';

const FARTHEST = 7;
const gaining = wordSet(
  'acquire gain build develop obtain deepen increase improve broaden expand extend strengthen enhance sharpen hone raise refresh',
);
const having = wordSet('have get need want');
/** What people have in their heads. */
const minds = wordSet(
  'knowledge expertise understanding awareness familiarity competence competency competencies proficiency know-how knowhow literacy judgement judgment',
);
const skills = wordSet('skill skills skillset experience');
const senses = wordSet('feel feeling sense grasp overview idea picture insight');
const better = wordSet('better good deeper broader clearer stronger firmer greater more wider solid thorough');
const grown = wordSet('increased heightened improved better greater more raised deeper broader enhanced stronger wider growing');
/** What is found out of an incident is an inquiry, and no schooling. */
const inquiries = wordSet(
  'cause causes root problem issue incident outage impact failure failures extent scope why what which whether happened behaviour behavior bug error',
);
const causes = wordSet('cause causes root problem issue incident outage impact failure failures why happened bug error');
const others = wordSet(
  'customer customers user users client clients public market brand base graph article articles sharing management transfer testing test',
);
const about = wordSet('of about around on in within among regarding with for by across .');
const told = wordSet('led helped allowed came was were is has had showed made revealed would could');
const familiar = new Wordings([
  'get|become familiar|acquainted|comfortable with',
  'get|bring … up to speed',
  'read|brush|study|skill up on',
  'get to know … better',
  'get to know',
  'acquaint|familiarise|familiarize … with',
]);

const owing = wordSet('to should must will shall');

/** The words that {@link knowingMore} looks at. */
export const knowingMoreWords: ReadonlySet<string> = new Set([...minds, ...skills, ...senses, ...familiar.firstWords]);

/** "Acquire more Kafka know-how", "increased awareness of quotas", "the team needs a better feel for it". */
export function* knowingMore(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (familiar.begins(sentence.at(index))) {
    const to = familiar.endAt(sentence, index);
    if (to !== null && isAskedOfPeople(reading, index)) yield { from: index, to, suggestion: null };
  }
  if (
    (!minds.has(norm) && !skills.has(norm) && !senses.has(norm)) ||
    others.has(sentence.norm(index + 1)) ||
    isInquiry(reading, index, senses.has(norm) ? causes : inquiries)
  )
    return;
  if (minds.has(norm)) yield* asPoint(reading, index);
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && !sentence.isBoundary(at); at--) {
    const verb = sentence.norm(at);
    if (sentence.hasAny(at + 1, index, others)) return;
    const growing = isPointOfList(reading, at) && gaining.has(sentence.at(at).lemma);
    const gains =
      (gaining.has(verb) || growing) &&
      !senses.has(norm) &&
      (!skills.has(norm) || (norm === 'experience' && verb !== 'improve') || isOfPeople(reading, at + 1, index + 7));
    const has =
      having.has(verb) &&
      !(verb === 'have' && !owing.has(sentence.norm(at - 1))) &&
      sentence.hasAny(at + 1, index, better) &&
      isPerson(reading.subject(at));
    if (!gains && !has) continue;
    if (isAskedOfPeople(reading, at) || (has && verb === 'need') || growing || isToBeHad(reading, at))
      yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "Developers will need to get a better feel for it", "exercises to improve their judgement". */
function isToBeHad(reading: Reading, verb: number): boolean {
  const { sentence } = reading;
  return sentence.norm(verb - 1) === 'to' && isOfPeople(reading, 0, sentence.words.length) && !sentence.hasAny(0, verb, told);
}

/** "Increased awareness of quota limits", as a point of a list. */
function* asPoint({ sentence }: Reading, index: number): Iterable<Match> {
  const from = [index - 1, index - 2, index - 3].find((at) => grown.has(sentence.norm(at)));
  if (
    from === undefined ||
    !(sentence.opensAt(from) || (from === 1 && sentence.norm(0) === 'a')) ||
    sentence.hasAny(index + 1, sentence.words.length, told)
  )
    return;
  if (about.has(sentence.norm(index + 1)) || index + 1 >= sentence.words.length) yield { from, to: index + 1, suggestion: null };
}

function isInquiry({ sentence }: Reading, index: number, matters: ReadonlySet<string>): boolean {
  return sentence.hasAny(index + 1, index + 6, matters);
}

function isOfPeople({ sentence }: Reading, from: number, to: number): boolean {
  return sentence.words.slice(Math.max(0, from), to).some(({ norm }) => isPeopleNoun(norm) || norm === 'our' || norm === 'their');
}
