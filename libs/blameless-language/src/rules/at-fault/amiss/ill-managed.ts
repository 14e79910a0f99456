import { nots } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';

/** How people are led and looked after. */
const leading = wordSet(
  'leadership governance oversight supervision stewardship diligence discipline professionalism teamwork coordination accountability judgement judgment imagination foresight assurance procurement decision-making culture',
);
/** The same, where what stands before it is the work of people: "project management", but "memory management". */
const managing = wordSet('management');
const managed = wordSet(
  'project contract contracts risk vendor supplier change crisis program programme stakeholder senior top upper middle line people team staff incident release portfolio procurement executive corporate agency IT it ' +
    'quality delivery and or of poor such these those complete total serious significant widespread systemic repeated multiple major gross many various persistent basic fundamental found by',
);
const failing = wordSet(
  'failure failures failing failings shortcoming shortcomings lapse lapses weakness weaknesses breakdown breakdowns deficiency deficiencies flaws missteps',
);
/** What somebody, or a whole house, is said not to have had. */
const virtues = wordSet(
  'accountability leadership ownership diligence discipline foresight professionalism rigour rigor oversight supervision teamwork responsibility candour candor honesty humility',
);
/** Of these, "no" alone says it; without clear ownership a thing is badly set up. */
const lackedOutright = wordSet('accountability leadership diligence discipline foresight professionalism');
const missing = wordSet('missing absent lacking nonexistent non-existent nowhere');
const linking = wordSet('was were is are been');
/** Machines have it as well: only between people is it theirs. */
const talking = wordSet('communication communications trust');
const parted = wordSet('breakdown breakdowns');
/** A node may be the leader of these. */
const elected = wordSet('shard partition raft replica broker election quorum node cluster zookeeper etcd consul kafka');
const FARTHEST = 6;

/** The words that {@link illManaged} looks at. */
export const illManagedWords: ReadonlySet<string> = new Set([...leading, ...managing, ...virtues, ...talking]);

/** "A leadership failure", "management failures", "shortcomings in contract management", "what was missing was accountability". */
export function* illManaged(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (isProspective(reading, index) || sentence.words.some((word) => elected.has(word.norm))) return;
  if (virtues.has(norm)) yield* lacked(reading, index);
  if (!leading.has(norm) && !isBrokenOff(reading, index) && !isOfPeople(reading, index)) return;
  if (failing.has(sentence.norm(index + 1))) {
    const ends = sentence.at(index + 2).pos !== 'NOUN';
    if (ends && !sentence.hasAny(index - 3, index, nots)) yield { from: index, to: index + 2, suggestion: null };
    return;
  }
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && sentence.at(at).kind === 'word'; at--) {
    const word = sentence.norm(at);
    if (failing.has(word)) {
      const joined = sentence.norm(at + 1) === 'of' || sentence.norm(at + 1) === 'in';
      if (joined && sentence.norm(index + 1) !== "'s" && sentence.at(index + 1).pos !== 'NOUN')
        yield { from: at, to: index + 1, suggestion: null };
      return;
    }
    if (sentence.at(at).pos === 'VERB') return;
  }
}

/** "A breakdown in communication between the teams". */
function isBrokenOff({ sentence }: Reading, index: number): boolean {
  return (
    talking.has(sentence.norm(index)) && sentence.hasAny(index - 4, index + 2, parted) && !sentence.hasAny(index + 1, index + 6, hosts)
  );
}
const hosts = wordSet('node nodes host hosts server servers service services cluster clusters peer peers pod pods replicas controller');

function isOfPeople({ sentence }: Reading, index: number): boolean {
  if (!managing.has(sentence.norm(index))) return false;
  const before = sentence.norm(index - 1);
  return index === 0 || managed.has(before);
}

/** "Accountability was missing", "what was lacking was leadership", "there was no accountability". */
function* lacked({ sentence }: Reading, index: number): Iterable<Match> {
  const { norm } = sentence.at(index);
  if (linking.has(sentence.norm(index + 1))) {
    const verdict = sentence.at(index + 2).pos === 'ADV' && !missing.has(sentence.norm(index + 2)) ? index + 3 : index + 2;
    if (missing.has(sentence.norm(verdict))) yield { from: index, to: verdict + 1, suggestion: null };
  }
  let be = index - 1;
  while (be > index - 4 && (sentence.at(be).pos === 'ADJ' || sentence.at(be).pos === 'DET' || sentence.norm(be) === 'of')) be--;
  if (linking.has(sentence.norm(be)) && missing.has(sentence.norm(be - 1))) yield { from: be - 1, to: index + 1, suggestion: null };
  const none = sentence.norm(index - 1) === 'no' || (sentence.norm(index - 2) === 'no' && sentence.at(index - 1).pos === 'ADJ');
  if (none && lackedOutright.has(norm) && sentence.at(index + 1).pos !== 'NOUN') {
    const from = sentence.norm(index - 1) === 'no' ? index - 1 : index - 2;
    yield { from, to: index + 1, suggestion: null };
  }
}
