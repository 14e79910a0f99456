import { losses } from '../harm.js';
import { harmed } from '../harm.js';
import { clientele, ofClusters } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import { firms } from '../../human-error/somebody.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isHarm } from '../causes/consequence.js';
import { isPersonAt, personEnd } from '../done-by.js';
import { isToldOfThePast } from '../verbs.js';

/** What says by itself that harm was done, in the past. */
const harming = wordSet('removed deleted erased truncated cost prolonged bricked dropped', harmed);
/** What says so by what follows. */
const carrying = wordSet('took brought knocked caused triggered led made put left');
const worse = wordSet('worse unusable impossible unreachable inaccessible useless harder');
/** What somebody does to a system, as a thing. */
const acts = wordSet(
  'change changes update push deploy deployment restart reboot script query commit merge patch fix work action actions attempt attempts decision edit command migration rollback deletion removal choice ' +
    'behaviour behavior abuse mistake mistakes error upgrade cleanup clean-up test tests experiment release import shutdown move insistence refusal use misuse typo',
);
const objects = wordSet('DET PRON ADP PART PROPN');
/** What a change causes is told of calmly, but for these. */
const causing = wordSet('caused triggered led');
const oneself = wordSet('my his her your');
/** Of these gerunds, whoever does it is only described: "the engineer being on leave". */
const states = wordSet('being working sitting living monitoring using waiting having leading managing');
const FARTHEST = 14;
const MOST_BETWEEN = 8;

/** The words that {@link harmfulAct} looks at. */
export const harmfulActWords: ReadonlySet<string> = new Set([...harming, ...carrying]);

/** "The intern's script deleted the rows", "a push by one of the maintainers broke it", "a colleague unplugging the wrong cable took down the rack". */
export function* harmfulAct(reading: Reading, verb: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, pos } = sentence.at(verb);
  if (pos !== 'VERB' || !isToldOfThePast(reading, verb) || isProspective(reading, verb)) return;
  if (!harming.has(norm) && !isHarm(reading, verb) && !(norm === 'made' && sentence.hasAny(verb + 1, verb + 7, worse))) return;
  if (causing.has(norm) && !sentence.hasAny(verb + 1, verb + 7, losses)) return;
  let open = verb;
  while (open > Math.max(0, verb - FARTHEST) && !sentence.isBoundary(open - 1) && sentence.norm(open - 1) !== '(') open--;
  const from = gerundAt(reading, open, verb) ?? ownActBefore(reading, open, verb) ?? actByBefore(reading, open, verb);
  if (from !== null) yield { from, to: verb + 1, suggestion: null };
}

/** "Me running the wrong script": nothing but its object stands before the verb. */
function gerundAt(reading: Reading, open: number, verb: number): number | null {
  const { sentence } = reading;
  const end = personEnd(reading, open);
  if (end === null || end > verb - 2) return null;
  const doing = sentence.at(end).pos === 'ADV' ? end + 1 : end;
  const { norm, pos } = sentence.at(doing);
  // The "developer debugging tool" is a tool.
  const acting = norm.endsWith('ing') && pos === 'VERB' && !states.has(norm) && objects.has(sentence.at(doing + 1).pos);
  return acting && !hasVerbBetween(reading, doing + 1, verb) ? open : null;
}

/** "The developer's change", "my decision to skip it". */
function ownActBefore(reading: Reading, open: number, verb: number): number | null {
  const { sentence } = reading;
  for (let at = verb - 1; at >= Math.max(open, verb - MOST_BETWEEN); at--) {
    if (!acts.has(sentence.norm(at))) continue;
    const whose = sentence.at(at - 1).pos === 'ADJ' || sentence.at(at - 1).pos === 'NOUN' ? at - 2 : at - 1;
    const owner = sentence.norm(whose) === "'s" ? whose - 1 : null;
    const somebodys = owner !== null ? isPersonAt(reading, owner) && !firms.has(sentence.norm(owner)) : oneself.has(sentence.norm(whose));
    if (somebodys) return hasVerbBetween(reading, at + 1, verb) ? null : (owner ?? whose);
  }
  return null;
}

/** "The restart of the wrong node by the operator", "the actions of the technician". */
function actByBefore(reading: Reading, open: number, verb: number): number | null {
  const { sentence } = reading;
  const { start } = reading.group(verb);
  for (let at = start - 2; at >= Math.max(open, start - 7); at--) {
    const joined = sentence.norm(at);
    if (joined !== 'by' && joined !== 'of') continue;
    const end = personEnd(reading, at + 1);
    if (end !== start || firms.has(sentence.norm(end - 1)) || programs.has(sentence.norm(end - 1))) continue;
    for (let act = at - 1; act >= open; act--) {
      if (acts.has(sentence.norm(act)) && (joined === 'by' || act === at - 1)) return act;
    }
  }
  return null;
}
const programs = wordSet('provider providers carrier carriers', clientele, ofClusters);

/** A finite verb between ends what is said of the act; an infinitive and a participle behind a noun do not. */
function hasVerbBetween({ sentence }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { pos, norm } = sentence.at(at);
    if (pos === 'AUX' || (pos === 'VERB' && sentence.norm(at - 1) !== 'to' && !norm.endsWith('ing'))) return true;
  }
  return false;
}
