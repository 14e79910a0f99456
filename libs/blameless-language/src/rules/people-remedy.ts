import { roleNouns, teamNouns } from '../people/roles.js';
import { isPerson } from '../people/subject.js';
import { cased, restOfClause } from '../rewriting.js';
import { isProspective } from './prospective.js';
import { wordSet } from './rule.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const attitudes = wordSet('careful vigilant attentive diligent mindful cautious disciplined thorough proactive aware');
const more = wordSet('more extra super very especially particularly greater');
const teaching = wordSet('remind retrain train educate re-educate coach discipline reprimand teach lecture');
const learning = wordSet('learn remember understand know pay improve study practise practice refresh try');
const people = wordSet('everyone everybody people anyone staff all us them folks');
const wishes = wordSet('have need get see be wait know');
const demands = wordSet('should must needs need has ought');
const given = wordSet('taken paid put exercised given used');
const everyone = wordSet('everyone everybody people staff');
const obligations = wordSet('should must shall need needs ought has have to will let please');
const trainings = wordSet('refresher additional more further mandatory better extra operational');
const understanding = wordSet('grasp understanding knowledge command attitude discipline awareness');
const thoroughly = wordSet('thoroughly carefully closely diligently');
const checking = wordSet('review check test verify read monitor watch look follow');
const sessions = wordSet('session sessions course courses workshop workshops');
const raising = wordSet('improve raise increase');
const models = wordSet('model models classifier network set data job jobs');

export const peopleRemedy: LanguageRule = {
  id: 'people-remedy',
  message: 'Asking people to try harder leaves the trap in place; change what they work with so that it helps them.',
  *find(reading) {
    const { sentence } = reading;
    for (const [index, { norm, lemma, pos }] of sentence.words.entries()) {
      if (understanding.has(norm)) yield* betterGrasp(reading, index);
      else if (attitudes.has(norm)) yield* attitude(reading, index);
      else if (norm === 'attention' || norm === 'care' || norm === 'caution') yield* payAttention(reading, index);
      else if (teaching.has(lemma)) yield* teach(reading, index);
      else if (norm === 'reminder' || norm === 'reminders') yield* reminder(reading, index);
      else if (norm === 'training') yield* training(reading, index);
      else if (learning.has(lemma) && pos !== 'NOUN') yield* toLearn(reading, index);
      else if (lemma === 'sure') yield* makeSure(reading, index);
      else if (norm === 'forget') yield* doNotForget(reading, index);
      else if (norm === 'better') yield* doBetter(reading, index);
      else if (norm === 'always' || norm === 'never' || norm === 'not') yield* standingOrder(reading, index);
      else if (norm === 'must' || norm === 'needs' || norm === 'need') yield* everybodyMust(reading, index);
      else if (norm === 'accountable') yield { from: index, to: index + 1, suggestion: null };
      else if (norm === 'harder' && sentence.at(index - 1).lemma === 'try') yield { from: index - 1, to: index + 1, suggestion: null };
      else if (norm === 'double-check' || (norm === 'double' && sentence.norm(index + 1) === 'check')) yield* doubleCheck(reading, index);
      else if (thoroughly.has(norm)) yield* moreThoroughly(reading, index);
    }
  },
};

/** "be more careful with zone files", as a wish or an order; not "was careful" and not "the script should be more careful". */
function* attitude(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const degree = more.has(sentence.norm(index - 1));
  const be = degree ? index - 2 : index - 1;
  const verb = sentence.norm(be);
  if (verb !== 'be' && verb !== 'being' && verb !== 'stay' && verb !== 'remain') return;
  if (sentence.norm(index) === 'aware' && !(degree && sentence.norm(index - 1) === 'more')) return;
  if (
    !degree &&
    verb === 'be' &&
    be > 0 &&
    !sentence.isBoundary(be - 1) &&
    !obligations.has(sentence.norm(be - 1)) &&
    sentence.at(be - 1).pos !== 'ADV'
  )
    return;
  const subject = reading.subject(be);
  if (subject.kind !== 'unsaid' && !isPerson(subject)) return;
  const end = sentence.clauseEnd(index);
  const when = ['when', 'while'].includes(sentence.norm(end)) ? restOfClause(reading, end + 1) : null;
  const matter = when ?? (['with', 'about'].includes(sentence.norm(index + 1)) ? restOfClause(reading, index + 2) : null);
  const remedy =
    matter === null
      ? 'add a safeguard that …'
      : `add a safeguard that catches what can go wrong ${when === null ? 'with' : 'when'} ${matter.text}`;
  yield { from: be, to: matter?.to ?? index + 1, suggestion: verb === 'being' ? null : cased(sentence.at(be).text, remedy) };
}

/** "pay more attention to the graphs", "take extra care". */
function* payAttention(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  // "Extra care should be taken".
  if (demands.has(sentence.norm(index + 1)) && sentence.hasAny(index + 2, index + 5, given)) {
    yield {
      from: more.has(sentence.norm(index - 1)) ? index - 1 : index,
      to: sentence.clauseEnd(index + 2) > index + 5 ? index + 4 : sentence.clauseEnd(index + 2),
      suggestion: null,
    };
    return;
  }
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { norm } = sentence.at(at);
    if (!['pay', 'paying', 'exercise', 'take', 'use'].includes(norm)) continue;
    const degree = sentence.hasAny(at + 1, index, wordSet('more closer extra greater better special close due'));
    if (norm === 'take' && (!degree || sentence.norm(index + 1) === 'of')) return;
    const subject = reading.subject(at);
    if (subject.kind === 'unsaid' || isPerson(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "remind engineers to verify", "retrain the operators"; not "Dana reminded the team" and not "train the model". */
function* teach(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, text } = sentence.at(index);
  const isOrder = norm === lemma || norm.endsWith('ing') || sentence.norm(index - 1) === 'be' || sentence.norm(index - 1) === 'been';
  if (!isOrder || sentence.at(index).kind !== 'word' || norm === 'training' || sentence.norm(index + 1) === 'wreck') return;
  const group = reading.group(index);
  if (group.passive || sentence.norm(index - 1) === 'be') {
    if (group.modal !== null || sentence.norm(index - 2) === 'to') {
      const subject = reading.subject(sentence.norm(index - 2) === 'to' ? index - 3 : index);
      if (isPerson(subject)) yield { from: index - 1, to: index + 1, suggestion: null };
    }
    return;
  }
  const object = objectEnd(reading, index + 1);
  if (object === null) {
    if (lemma === 'retrain' && !sentence.hasAny(index, index + 5, models)) yield { from: index, to: index + 1, suggestion: null };
    return;
  }
  const step = sentence.norm(object) === 'to' ? restOfClause(reading, object) : null;
  const helped = sentence.written(index + 1, object);
  const remedy =
    step === null ? null : cased(text, `${norm.endsWith('ing') ? 'adding' : 'add'} a check or a prompt that helps ${helped} ${step.text}`);
  yield { from: index, to: step?.to ?? object, suggestion: remedy };
}

/** The end of an object that is people; null where it is not. */
function objectEnd({ sentence, people: known }: Reading, from: number): number | null {
  let end = from;
  while (end < from + 6 && !sentence.isBoundary(end) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON'].includes(sentence.at(end).pos)) {
    end++;
    const head = sentence.norm(end - 1);
    const next = sentence.at(end).pos;
    if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') continue;
    if (roleNouns.has(head) || teamNouns.has(head) || people.has(head) || known.endingAt(sentence, end - 1) !== null) return end;
  }
  return null;
}

/** "send a reminder to all engineers". */
function* reminder(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = sentence.norm(index + 1);
  if (to !== 'to' && to !== 'for') return;
  const end = objectEnd(reading, index + 2);
  if (end !== null) yield { from: index, to: end, suggestion: null };
}

function* training(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const before = sentence.norm(index - 1);
  if (models.has(sentence.norm(index + 1)) || sentence.norm(index - 2) === 'no') return;
  const kind = sessions.has(sentence.norm(index + 1)) ? index + 1 : index;
  const audience = sentence.norm(kind + 1) === 'for' ? objectEnd(reading, kind + 2) : null;
  if (audience !== null) yield { from: index, to: audience, suggestion: null };
  else if (trainings.has(before) && !sentence.hasAny(index, index + 4, models)) yield { from: index - 1, to: index + 1, suggestion: null };
  else if (objectEnd(reading, index + 1) !== null && sentence.at(index).pos === 'VERB')
    yield { from: index, to: objectEnd(reading, index + 1) ?? index + 1, suggestion: null };
}

/** "Dana needs to learn the procedure", "remember to drain the node". */
function* toLearn(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { lemma } = sentence.at(index);
  if (sentence.norm(index - 1) === 'to' && ['need', 'needs', 'has', 'have', 'must'].includes(sentence.norm(index - 2))) {
    if (lemma === 'try' || lemma === 'know' || lemma === 'pay' || lemma === 'understand' || lemma === 'improve') {
      // "We need to understand the cause" is a question that the team asks itself.
      const subject = reading.subject(index - 2);
      if (subject.kind === 'we' || subject.kind === 'self' || subject.kind === 'unsaid') return;
    }
    const subject = reading.subject(index - 2);
    if (isPerson(subject) && subject.kind !== 'we' && !isProspective(reading, index - 2))
      yield { from: index - 2, to: index + 1, suggestion: null };
  } else if (lemma === 'remember' && sentence.norm(index + 1) === 'to' && sentence.norm(index) === 'remember') {
    const subject = reading.subject(index);
    if (subject.kind === 'unsaid' || isPerson(subject)) {
      const step = restOfClause(reading, index + 2);
      const remedy = step === null ? null : cased(sentence.at(index).text, `have a check or a prompt that helps to ${step.text}`);
      yield { from: index, to: step?.to ?? index + 2, suggestion: remedy };
    }
  }
}

/** "make sure everyone reads the runbook". */
function* makeSure(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index - 1).lemma !== 'make') return;
  const from = sentence.norm(index + 1) === 'that' ? index + 2 : index + 1;
  const end = objectEnd(reading, from);
  if (end === null || !wordSet('know remember check follow read understand be pay double-check verify').has(sentence.at(end).lemma)) return;
  const verb = sentence.norm(end);
  if ((verb === 'is' || verb === 'are') && !attitudes.has(sentence.norm(end + 1)) && !attitudes.has(sentence.norm(end + 2))) return;
  yield { from: index - 1, to: end + 1, suggestion: null };
}

/** "always double-check": of people, and as an order. */
function* doubleCheck(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const always = sentence.norm(index - 1) === 'always';
  const group = reading.group(index);
  if (!always && group.modal !== 'must' && group.modal !== 'should') return;
  const subject = reading.subject(index);
  if (subject.kind === 'unsaid' ? always : isPerson(subject))
    yield { from: index, to: index + (sentence.norm(index) === 'double' ? 2 : 1), suggestion: null };
}

/** "I should have a better understanding of the proxy". */
function* betterGrasp(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index) === 'awareness') yield* raisedAwareness(reading, index);
  // Discipline is nobody's but people's.
  if (sentence.norm(index) === 'discipline' && more.has(sentence.norm(index - 1)))
    yield { from: index - 1, to: index + 1, suggestion: null };
  if (sentence.norm(index - 1) !== 'better') return;
  for (let at = index - 2; at >= Math.max(0, index - 4); at--) {
    const needs = sentence.at(at).lemma === 'need' && (sentence.norm(index) === 'discipline' || sentence.norm(index) === 'attitude');
    if (!needs && sentence.norm(at) !== 'have' && sentence.norm(at) !== 'has') continue;
    const subject = reading.subject(at);
    if (isPerson(subject)) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "Improve our awareness of expiring keys". */
function* raisedAwareness({ sentence }: Reading, index: number): Iterable<Match> {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--)
    if (raising.has(sentence.norm(at))) yield { from: at, to: index + 1, suggestion: null };
}

/** "Read the graphs more carefully": an order to people. */
function* moreThoroughly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'more') return;
  for (let at = index - 2; at >= Math.max(0, index - 8) && !sentence.isBoundary(at); at--) {
    const { norm, lemma } = sentence.at(at);
    if (!checking.has(norm) || norm !== lemma) continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    const order = subject.kind === 'unsaid' || (isPerson(subject) && (group.modal !== null || sentence.norm(at - 1) === 'to'));
    if (order && group.modal !== 'could' && !group.perfect) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "Do not forget to drain the node". */
function* doNotForget(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== 'not' || sentence.norm(index - 2) !== 'do' || !sentence.isBoundary(index - 3)) return;
  const step = sentence.norm(index + 1) === 'to' ? restOfClause(reading, index + 2) : null;
  const remedy = step === null ? null : cased(sentence.at(index - 2).text, `have a check or a prompt that helps to ${step.text}`);
  yield { from: index - 2, to: step?.to ?? index + 1, suggestion: remedy };
}

/** "We must do better", "need to do a better job". */
function* doBetter(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = sentence.norm(index - 1) === 'a' ? index - 2 : index - 1;
  if (sentence.norm(verb) !== 'do' || (verb === index - 2 && sentence.norm(index + 1) !== 'job')) return;
  if (reading.group(verb).modal === null && !obligations.has(sentence.norm(verb - 2))) return;
  const subject = reading.subject(verb);
  if (isPerson(subject)) yield { from: verb, to: verb === index - 2 ? index + 2 : index + 1, suggestion: null };
}

/** "People need to read the notes", "everyone must follow the process". */
function* everybodyMust(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!everyone.has(sentence.norm(index - 1))) return;
  const verb = sentence.norm(index) === 'must' ? index + 1 : sentence.norm(index + 1) === 'to' ? index + 2 : null;
  if (verb === null || sentence.at(verb).pos !== 'VERB' || wishes.has(sentence.norm(verb))) return;
  yield { from: index - 1, to: verb + 1, suggestion: null };
}

/** "Developers must always test their changes": an order to everybody who does the work. */
function* standingOrder(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const modal = sentence.norm(index - 1);
  const verb = sentence.at(index + 1);
  if ((modal !== 'must' && modal !== 'should') || verb.pos !== 'VERB' || wishes.has(verb.norm)) return;
  const subject = reading.subject(index - 1);
  const all = subject.kind === 'role' && (sentence.norm(subject.to - 1).endsWith('s') || everyone.has(sentence.norm(subject.to - 1)));
  if (all) yield { from: index - 1, to: index + 2, suggestion: null };
}
