import { wanting } from '../bad-work.js';
import { nobody, possessivesOfTold } from '../../people/pronouns.js';
import { isPeopleNoun } from '../../people/roles.js';
import { isPerson, isPersonIfActing } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { BE } from '../../prose/verb-group.js';
import { humanEvents, humanWork, isAbout } from '../counterfactual/human-work.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

/** What people are when they go about something well. */
const virtues = wordSet(
  'efficient effective careful clear thorough organised organized structured coordinated co-ordinated methodical professional disciplined rigorous ' +
    'systematic prudent wise smart sensible proactive attentive diligent forthcoming communicative consistent collaborative vigilant cautious ' +
    'responsible considerate mindful precise quick responsive transparent focused focussed',
);
/** Of what they do, this is said as well. */
const praises = wordSet('great good smooth adequate sufficient satisfactory optimal ideal perfect stellar timely exemplary');
/** Without one of these, to say what people were not is mostly a circumstance: "we were not clear about it". */
const strength = wordSet('very particularly really too so all that exactly especially always terribly as remotely nearly');
const faults = wordSet(
  'sloppy unclear lacking uncoordinated unprofessional inconsistent confused confusing careless slow perfunctory half-hearted incoherent superficial cursory wanting unstructured sluggish patchy sporadic erratic non-existent nonexistent shoddy second-rate laughable',
  wanting,
);
/** Of checks and reviews as well: what these lacked is somebody's care. */
const halfHearted = wordSet('superficial cursory sloppy rushed hasty careless lax perfunctory half-hearted');
/** What somebody wrote, said or did for others. */
const ownWork = wordSet('work excuse excuses explanation workmanship messaging preparedness oversight governance management');
const methods = wordSet(
  'method methods procedure procedures practice practices approach process processes habit habits shortcut shortcuts command commands way',
);
const improper = wordSet(
  'unsafe sloppy discouraged risky dangerous improper questionable unapproved unsanctioned unauthorised unauthorized reckless forbidden prohibited irresponsible ' +
    'inadvisable wrong non-standard dubious deprecated hazardous',
);
const undertaken = wordSet('run use follow execute perform take employ adopt apply do choose carry');
/** What people go by is theirs only where it is said whose it is. */
const ways = wordSet(
  'method methods way ways process processes practice practices procedure procedures workflow habits approach estimate estimates plan plans',
);

/** The words that {@link quality} looks at. */
export const qualityWords: ReadonlySet<string> = new Set([...virtues, ...praises, ...faults, ...improper]);

/** How well people are said to have done what they did. */
export function* quality(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (virtues.has(norm) || praises.has(norm)) yield* notVery(reading, index);
  if (faults.has(norm)) yield* wasPoor(reading, index);
  if (improper.has(norm)) yield* improperWay(reading, index);
}

/** "We were not very thorough", "our debugging was not methodical", "less than careful". */
function* notVery(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let at = index - 1;
  while (strength.has(sentence.norm(at))) at--;
  const less = sentence.has(at - 1, 'less', 'than') || sentence.has(at - 1, 'far', 'from') || sentence.has(at - 1, 'nowhere', 'near');
  const not = less ? at - 1 : at;
  if (BE.has(sentence.norm(at)) && nobody.has(sentence.norm(at - 1)) && wasSaid(reading, at)) {
    yield { from: at - 1, to: index + 1, suggestion: null };
    return;
  }
  if (!less && sentence.norm(not) !== 'not' && sentence.norm(not) !== 'hardly') return;
  const be = not - 1;
  if (!wasSaid(reading, be)) return;
  const subject = reading.subject(be);
  const strongly = less || not < index - 1;
  const theirs = isPerson(subject) ? strongly && virtues.has(sentence.norm(index)) : isWork(reading, subject, be);
  if (theirs && !isBetween(reading, subject.to)) yield { from: not, to: index + 1, suggestion: null };
}

/** "The coordination was lacking", "the handling of the incident was rather chaotic". */
function* wasPoor(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let be = index - 1;
  while (sentence.at(be).pos === 'ADV' || strength.has(sentence.norm(be))) be--;
  if (!wasSaid(reading, be)) return;
  const subject = reading.subject(be);
  // A slow response is a server's as well.
  const slow = sentence.norm(index) === 'slow' && servers.has(sentence.norm(subject.to - 1)) && !isOurs(reading, subject.from);
  if (!slow && isWork(reading, subject, be, sentence.norm(index)) && !isBetween(reading, subject.to) && !isOfProgram(reading, subject.to))
    yield { from: be, to: index + 1, suggestion: null };
}

/** What ends in -ing may have been taken for a verb: "our debugging". */
function isWork(reading: Reading, subject: Subject, be: number, fault = ''): boolean {
  const { sentence } = reading;
  if (halfHearted.has(fault) && isAbout(reading, subject, humanEvents)) return true;
  const gerund = sentence.norm(be - 1).endsWith('ing') ? { kind: subject.kind, from: be - 2, to: be } : subject;
  if (isTheirWay(reading, be) || isAbout(reading, subject, ownWork)) return true;
  return isAbout(reading, subject, humanWork) || isAbout(reading, { ...gerund, kind: 'system' }, humanWork);
}

/** "The handling of the incident" is people's, "the handling of large files" is a program's. */
function isOfProgram({ sentence }: Reading, to: number): boolean {
  if (!servers.has(sentence.norm(to - 1)) || (sentence.norm(to) !== 'of' && sentence.norm(to) !== 'to')) return false;
  return !sentence.hasAny(to + 1, to + 5, events);
}
const servers = wordSet('response reaction handling approach');
const events = wordSet(
  'incident incidents outage situation crisis hour event customers customer users ticket tickets report reports complaint complaints alert page alerts call',
);

/** "The night shift's practice of closing them was not very methodical". */
function isTheirWay({ sentence }: Reading, be: number): boolean {
  for (let at = be - 1; at >= Math.max(1, be - 8); at--) {
    if (sentence.at(at).kind === 'mark') return false;
    if (!ways.has(sentence.norm(at))) continue;
    const owned = sentence.norm(at - 1) === "'s" && isPeopleNoun(sentence.norm(at - 2));
    return owned || possessivesOfTold.has(sentence.norm(at - 1));
  }
  return false;
}

/** Told of what is past; not "may be poor". */
function wasSaid(reading: Reading, be: number): boolean {
  const norm = reading.sentence.norm(be);
  return BE.has(norm) && norm !== 'be' && reading.group(be).modal === null;
}

function isOurs({ sentence }: Reading, from: number): boolean {
  return sentence.norm(from) === 'our' || sentence.norm(from) === 'my';
}

/** "An unsafe procedure was run", "they used a discouraged method"; what programs ran is theirs. */
function* improperWay(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const way = [index + 1, index + 2].find((at) => methods.has(sentence.norm(at)));
  if (way === undefined) return;
  const after = sentence.at(way + 2);
  const passive = BE.has(sentence.norm(way + 1)) && undertaken.has(after.lemma);
  if (passive && reading.group(way + 2).modal === null && !reading.group(way + 2).negated) {
    if (!sentence.hasAny(way + 3, way + 6, byThings)) yield { from: index, to: way + 3, suggestion: null };
    return;
  }
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (sentence.at(at).pos !== 'VERB' || !undertaken.has(sentence.at(at).lemma)) continue;
    const group = reading.group(at);
    const subject = reading.subject(at);
    // Clients have methods and commands too.
    const theirs = isPerson(subject) || (isPersonIfActing(subject) && !clients.has(sentence.norm(subject.to - 1)));
    if (!group.passive && !group.negated && group.modal === null && theirs) yield { from: index, to: way + 1, suggestion: null };
    return;
  }
}
const clients = wordSet('client clients user users customer customers');
const byThings = wordSet('by');

/** Between two, it is a matter of both. */
function isBetween({ sentence }: Reading, from: number): boolean {
  return sentence.norm(from) === 'between';
}
