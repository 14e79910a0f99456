import { roleNouns, teamNouns } from '../../people/roles.js';
import { isPerson, isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { calledByRole, cased, isRightBefore, restOfClause, rewrittenClause } from '../../rewriting.js';
import { wordSet } from '../rule.js';
import type { Match, Reading } from '../rule.js';

/** What people do to a system or for each other; that it "should have been done" says that somebody should have. */
const humanActs = wordSet(
  'test notify revert review check verify communicate inform tell escalate document discuss ask consult consider announce coordinate do start ' +
    'stop roll take follow notice validate plan schedule silence acknowledge merge deploy run fix investigate prioritize prioritise remove involve ' +
    'engage declare migrate apply rollback contact warn make handle undertake perform carry double-check roll-back spot give raise report commit push use add update disable file create track send prepare clarify finish complete implement monitor change move rush address renew rotate release ship upgrade patch approve assign agree brief configure set ' +
    'restrict enable switch turn provision communicated attempt rehearse practise practice simulate evaluate assess question challenge confirm abort put disabled postpone delay cancel halt pause split lower increase reduce extend shorten',
);
/** What a program might have done as well, unless a person is named. */
const helpful = wordSet(
  'detect notice prevent avoid catch check verify test see respond react act communicate ask escalate do roll spot find mitigate realise realize know ' +
    'identify fix revert handle anticipate foresee review tell warn inform notify document plan stop recognize recognise figure',
);
const automatic = wordSet('automatically automatic expired expire');
const participles = wordSet('put set cut hit shut read run come let gone done known seen taken made');
const closer = wordSet('closer careful thorough deeper');
const looking = wordSet('review reviews analysis look attention testing investigation check checks inspection scrutiny thought');
/** Only people do these, so a name that nothing else is known of is a person's. */
const deliberate = wordSet('ask tell communicate escalate inform review think know realize realise announce coordinate wait read test');
const between = wordSet('just probably also already first at least');
/** What is said to have been there for people to see. */
const plain = wordSet('obvious clear apparent evident');
/** What an announcement or a change goes through because people see to it. */
const throughPeople = wordSet('out through');
const objects = wordSet('us me them');
/** What waits only where people hold it back. */
const changes = wordSet(
  'change deploy deployment upgrade migration release rollout restart maintenance patch merge reboot update switchover',
);
/** Words of a phrase that is about people. */
const personal = wordSet('someone somebody us me them him her people person eyes human hand review');
const prepared = wordSet('ready prepared somebody someone');
/** What a program sends. */
const messages = wordSet(
  'alert alerts alarm page pages notification notifications request requests packet packets event events message messages',
);
const relatives = wordSet('which that who');
const adjectives = wordSet('aware careful clear clearer faster quicker better cautious prepared vigilant');

interface Perfect {
  /** The main verb; the end of the clause where it was left out ("but should have"). */
  readonly verb: number;
  readonly negated: boolean;
  readonly been: boolean;
}

/** What follows `should` where that is `have` and a participle, with adverbs between. */
function perfectAfter({ sentence }: Reading, modal: number): Perfect | null {
  let at = modal + 1;
  let negated = false;
  const skip = (): void => {
    while (
      sentence.norm(at) === 'not' ||
      sentence.norm(at) === 'never' ||
      (sentence.at(at).pos === 'ADV' && !adjectives.has(sentence.norm(at))) ||
      between.has(sentence.norm(at))
    ) {
      negated ||= sentence.norm(at) === 'not' || sentence.norm(at) === 'never';
      at++;
    }
  };
  skip();
  if (sentence.norm(at) === 'to' && sentence.norm(modal) === 'ought') at++;
  if (sentence.norm(at) !== 'have' && sentence.norm(at) !== 'of') return null;
  at++;
  skip();
  let been = false;
  while (sentence.norm(at) === 'been' || (sentence.norm(at) === 'had' && sentence.norm(at + 1).endsWith('ed'))) {
    been ||= sentence.norm(at) === 'been';
    at++;
    skip();
  }
  return { verb: at, negated, been };
}

export function* shouldHave(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || isAsked(reading, modal)) return;
  const { verb, negated, been } = perfect;
  const subject = reading.subject(modal);
  const { pos, norm, lemma } = sentence.at(verb);
  if (sentence.hasAny(verb, verb + 5, closer) && sentence.hasAny(verb + 1, verb + 6, looking)) {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  const readied = norm === 'had' && isPerson(subject) && sentence.hasAny(verb + 1, verb + 8, prepared);
  const waiting = lemma === 'wait' && sentence.hasAny(Math.max(0, modal - 8), modal, changes);
  if (readied || waiting) {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  if ((norm.endsWith('ing') || norm.endsWith('s') || norm === 'had') && !been) return;
  const ends = sentence.isBoundary(verb);
  // "It should not have taken us an hour", "the notice should have gone out earlier".
  if (been && plain.has(norm)) {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  const taking = norm === 'taken' && objects.has(sentence.norm(verb + 1));
  if (taking || (norm === 'gone' && throughPeople.has(sentence.norm(verb + 1))) || isNobody(reading, modal)) {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  if (lemma === 'happen' || norm === 'occurred') {
    if (negated) yield { from: modal, to: verb + 1, suggestion: lemma === 'happen' ? 'happened' : 'occurred' };
    return;
  }
  if (been && !norm.endsWith('ing') && !adjectives.has(norm)) {
    if (isPerson(subject) && (ends || wordSet('paged alerted').has(norm))) return;
    if (
      (humanActs.has(lemma) || isPerson(subject) || subject.kind === 'unsaid') &&
      !sentence.hasAny(modal, verb + 4, automatic) &&
      !isEvidenceOfOrder(reading, verb, subject) &&
      !isBySystem(reading, verb) &&
      !(lemma === 'send' && sentence.hasAny(Math.max(0, modal - 4), modal, messages))
    ) {
      yield undone(reading, subject, modal, perfect);
    }
    return;
  }
  const person =
    isPerson(subject) ||
    (subject.kind === 'perhaps' && deliberate.has(lemma)) ||
    (subject.kind === 'unsaid' && modal <= 2 + subject.from && isFirst(reading, modal)) ||
    (helpful.has(lemma) && subject.kind === 'doubtful');
  if (!person) return;
  // "We should have read replicas" is a wish for things.
  const things = norm === lemma && sentence.at(verb + 1).pos === 'NOUN';
  const participle = ends || been || (pos === 'VERB' && !things) || norm.endsWith('ed') || (participles.has(norm) && !things);
  if (participle) yield undone(reading, subject, modal, perfect);
}

/** "Discuss whether we should have …", "so that they could have …": a question, or a purpose. */
function isAsked({ sentence }: Reading, modal: number): boolean {
  for (let at = modal - 1; at >= Math.max(0, modal - 12); at--) {
    const { norm } = sentence.at(at);
    if (norm === 'whether' || norm === 'if' || (norm === 'so' && modal - at <= 4)) return true;
    if (norm === ',' || norm === ';' || norm === ':' || norm === 'then') return false;
  }
  return false;
}

/** "No one should have been deploying." */
function isNobody({ sentence }: Reading, modal: number): boolean {
  return sentence.norm(modal - 1) === 'nobody' || (sentence.norm(modal - 1) === 'one' && sentence.norm(modal - 2) === 'no');
}

/** "Should have rolled back earlier": the first words of a note. */
function isFirst({ sentence }: Reading, modal: number): boolean {
  for (let at = 0; at < modal; at++) if (sentence.at(at).pos !== 'ADV' && sentence.norm(at) !== 'probably') return false;
  return true;
}

/** "Should have been rotated by logrotate." */
function isBySystem({ sentence, people }: Reading, verb: number): boolean {
  if (sentence.norm(verb + 1) !== 'by') return false;
  for (let at = verb + 2; at < verb + 8 && !sentence.isBoundary(at); at++) {
    const { norm } = sentence.at(at);
    if (personal.has(norm) || roleNouns.has(norm) || teamNouns.has(norm) || people.endingAt(sentence, at) !== null) return false;
  }
  return true;
}

/** "The list should have been applied before the index": things in the wrong order, nobody is meant. */
function isEvidenceOfOrder({ sentence }: Reading, verb: number, subject: Subject): boolean {
  return sentence.at(verb).lemma === 'apply' && subject.kind === 'system' && sentence.norm(verb + 1) === 'before';
}

function undone(reading: Reading, subject: Subject, modal: number, { verb, negated, been }: Perfect): Match {
  const { sentence } = reading;
  const { start } = reading.group(modal);
  const near = isRightBefore(reading, subject, start);
  const said = near || subject.kind === 'unsaid' ? `${calledByRole(reading, subject)} ` : '';
  const rest = restOfClause(reading, verb);
  if (rest === null) return rewrittenClause(reading, subject, modal, Math.max(verb, modal + 2), null);
  const had = `had ${negated ? '' : 'not '}${been ? 'been ' : ''}${rest.text}`;
  const from = near ? subject.from : start;
  const participle = (sentence.norm(verb) !== sentence.at(verb).lemma || been) && !relatives.has(sentence.norm(from - 1));
  return {
    from,
    to: rest.to,
    suggestion: participle ? cased(sentence.at(from).text, said === '' ? had : `at that time ${said}${had}`) : null,
  };
}

export function* couldHave(reading: Reading, modal: number): Iterable<Match> {
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || isAsked(reading, modal) || (perfect.been && !adjectives.has(reading.sentence.norm(perfect.verb)))) return;
  const { sentence } = reading;
  const subject = reading.subject(modal);
  if (perfect.negated) return;
  // "Could have drained the node first": the first words of a note.
  if (subject.kind === 'unsaid' && isFirst(reading, modal) && sentence.at(perfect.verb).pos === 'VERB') {
    yield undone(reading, subject, modal, perfect);
    return;
  }
  if (!isPerson(subject) || !(perfect.been || helpful.has(sentence.at(perfect.verb).lemma))) return;
  yield undone(reading, subject, modal, perfect);
}

/** "was supposed to watch the graphs", of somebody singled out. */
export function* supposedTo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const be = sentence.norm(index - 1);
  if ((be !== 'was' && be !== 'were') || sentence.norm(index + 1) !== 'to') return;
  if (sentence.norm(index + 2) === 'be' && !sentence.norm(index + 3).endsWith('ing')) return;
  const subject = reading.subject(index - 1);
  if (isSingledOut(subject)) yield rewrittenClause(reading, subject, index - 1, index + 2, null);
}
