import { nominal } from '../prose/function-words.js';
import { isAuxiliary } from '../prose/verb-group.js';
import type { Sentence } from '../prose/sentence.js';
import { classified } from './classified.js';
import type { KnownPeople } from './known-people.js';
import { isPerson } from './subject.js';
import type { Subject } from './subject.js';
import { POSSESSIVES } from './ties.js';

/** What begins a clause, so that its subject comes next. */
const CLAUSE_STARTS = new Set('when after because while since as where once before until although though whereas that if'.split(' '));
const FARTHEST = 25;

/** "… when an engineer, troubleshooting it at a site in Newark, cut the cable": people right after what begins the clause. */
export function beforeAside(sentence: Sentence, comma: number, people: KnownPeople): Subject | null {
  for (let at = comma - 1; at >= Math.max(0, comma - FARTHEST); at--) {
    const { norm, pos } = sentence.at(at);
    if (CLAUSE_STARTS.has(norm)) {
      let to = at + 1;
      while ((nominal.has(sentence.at(to).pos) || POSSESSIVES.has(sentence.norm(to))) && to < comma) to++;
      const subject = to === at + 1 ? null : classified(sentence, { from: at + 1, to }, people);
      const interrupted = sentence.norm(to) === ',' || sentence.norm(to).endsWith('ing') || sentence.at(to).pos === 'ADP';
      return subject !== null && interrupted && (isPerson(subject) || subject.kind === 'doubtful') ? subject : null;
    }
    if (sentence.at(at).kind === 'mark' && norm !== ',' && norm !== '.') return null;
    if (isFinite(sentence, at, pos, norm) && sentence.at(at - 1).pos !== 'DET') return null;
  }
  return null;
}

/** "KSE, the lead agency, failed to": people by what is put beside the name. */
export function explained(sentence: Sentence, comma: number, people: KnownPeople): Subject | null {
  let from = comma;
  while (from > 0 && comma - from < FARTHEST && (nominal.has(sentence.at(from - 1).pos) || POSSESSIVES.has(sentence.norm(from - 1))))
    from--;
  if (sentence.norm(from - 1) !== ',' || from === comma) return null;
  if (sentence.at(from).pos !== 'DET' && !POSSESSIVES.has(sentence.norm(from))) return null;
  let name = from - 1;
  while (name > 0 && nominal.has(sentence.at(name - 1).pos)) name--;
  const subject = name === from - 1 ? null : classified(sentence, { from, to: comma }, people);
  return subject !== null && (isPerson(subject) || subject.kind === 'doubtful') ? { ...subject, from: name } : null;
}

/** The comma before what stands between a subject and its verb: "the engineer, while testing the second card, accidentally …". */
export function interruptedAt(sentence: Sentence, comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - FARTHEST); at--) {
    if (sentence.norm(at) !== ',') continue;
    const { norm, pos } = sentence.at(at + 1);
    return BETWEEN.has(norm) || (norm === 'it' && comma - at < 5) || (pos === 'VERB' && norm.endsWith('ing')) ? at : null;
  }
  return null;
}
const BETWEEN = new Set(
  'while when after before despite without during upon although though being following under instead contrary like unlike in on at as with'.split(
    ' ',
  ),
);

/** A verb that has a subject of its own. */
export function isFinite(sentence: Sentence, at: number, pos: string, norm: string): boolean {
  if (isAuxiliary(norm)) return true;
  return pos === 'VERB' && !norm.endsWith('ing') && sentence.norm(at - 1) !== 'to' && !(norm.endsWith('s') && isObject(sentence, at));
}

/** "In the proxy logs", "checked its logs": taken for a verb, and yet the end of what a preposition or another verb has for its object. */
function isObject(sentence: Sentence, at: number): boolean {
  let from = at;
  const opens = (index: number): boolean => sentence.at(index).pos === 'DET' || POSSESSIVES.has(sentence.norm(index));
  while (nominal.has(sentence.at(from - 1).pos) || opens(from - 1)) if (opens(--from)) break;
  const before = sentence.at(from - 1).pos;
  return from < at && opens(from) && (before === 'ADP' || before === 'VERB');
}
