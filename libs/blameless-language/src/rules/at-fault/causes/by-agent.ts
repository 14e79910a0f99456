import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentEnd } from '../crew.js';
import { whoeverEnd } from '../whoever.js';

/** What nobody has done to a thing but by a fault of theirs, or to the harm of others. */
const amiss = wordSet(
  'miskeyed mis-keyed mis-typed mistyped mis-entered mis-set mis-wired mis-cabled mis-labelled mis-labeled mis-configured mis-read mis-filed mis-routed mis-spelled misspelt misspelled mis-addressed misaddressed mis-applied mis-copied miscopied ' +
    'abandoned transposed botched bungled fumbled mislaid misplaced mislabelled mislabeled misfiled misrouted mishandled mistimed misapplied miswired miscabled misrecorded misinformed misled ' +
    'prolonged worsened exacerbated aggravated compounded delayed postponed stalled hampered hindered held thwarted neglected shelved deprioritised deprioritized downplayed belittled hidden concealed ' +
    'withheld suppressed sabotaged bypassed circumvented flouted breached violated disobeyed defied refused rejected dropped lost mangled garbled wrecked ruined trashed nuked clobbered wiped shrugged brushed waved laughed bricked ' +
    'hammered abused misused fooled tricked duped pressured pressurised bullied harassed coerced deceived unplugged severed damaged overlooked underestimated overestimated ' +
    'mismanaged misreported underplayed undermined let failed betrayed misunderstood misheard mistyped fat-fingered hard-coded hardcoded swapped confused mixed scrambled rushed',
);
/** Of programs as well, unless it is of a whole piece of work. */
const ofPrograms = wordSet(
  'dropped lost rejected refused delayed held hidden hammered suppressed swapped confused damaged violated breached stalled compounded',
);
/** Of these it is clear that people did it, whatever they are called. */
const unmistakable = wordSet(
  'let failed betrayed abandoned botched bungled mislaid misfiled mishandled mismanaged misinformed misled neglected deprioritised downplayed concealed withheld sabotaged flouted wrongly incorrectly badly poorly hastily improperly started',
);
/** "Were let down by", "have been failed by". */
const adjacent = new Map([
  ['let', 2],
  ['failed', 1],
]);
const persons = wordSet(
  'engineer engineers technician technicians electrician electricians contractor contractors intern installer installers',
);
/** How it was done. */
const how = wordSet(
  'wrongly incorrectly badly poorly hastily prematurely carelessly improperly inappropriately needlessly unnecessarily unilaterally silently quietly blindly secretly unwisely ' +
    'repeatedly twice backwards recklessly sloppily naively falsely clumsily unthinkingly stupidly foolishly',
);
const tooWhat = wordSet('early soon late quickly fast hastily long far often aggressively optimistically low high');
const heedless = wordSet(
  'unsupervised unattended unlocked open exposed enabled disabled running behind unfinished half-done undocumented untested waiting alone unanswered unread',
);
const aspects = wordSet('VERB ADJ NOUN ADV ADP PART');
const wereOrBeen = wordSet('was were been being is are got gets');
/** "Poorly understood by many" is what a thing is like. */
const known = wordSet('understood known documented supported received');
const FARTHEST = 7;

/** "Was started too early by the captain", "were transposed by the coordinator", "left running by a manager": by whom, and that it was amiss. */
export function* byAgent(reading: Reading, by: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(by) !== 'by' || !aspects.has(sentence.at(by - 1).pos)) return;
  const from = amissBefore(reading, by);
  if (from === null) return;
  // What no program does is done by whoever has a name: "bungled by Halvern".
  const end = agentEnd(reading, by + 1) ?? (unmistakable.has(sentence.norm(from)) ? whoeverEnd(reading, by + 1) : null);
  if (end !== null) yield { from, to: end, suggestion: null };
}

function amissBefore({ sentence }: Reading, by: number): number | null {
  const isDone = (at: number): boolean =>
    sentence.norm(at).endsWith('ed') || sentence.at(at).pos === 'VERB' || amiss.has(sentence.norm(at));
  for (let at = by - 1; at >= Math.max(0, by - FARTHEST) && !sentence.isBoundary(at); at--) {
    const { norm } = sentence.at(at);
    if (norm === 'not' || norm === 'never') return null;
    const apart = adjacent.get(norm);
    if (apart !== undefined && (by - at !== apart || !wereOrBeen.has(sentence.norm(at - 1)))) continue;
    if (amiss.has(norm) && isSaidOf(sentence.norm(at - 1), sentence.at(at - 1).pos) && isNear(at, by, norm))
      return ofPrograms.has(norm) && !persons.has(sentence.norm(by + 2)) && !persons.has(sentence.norm(by + 3)) ? null : at;
    if (how.has(norm) && !known.has(sentence.norm(at + 1)) && (isDone(at + 1) || isDone(at - 1))) return isDone(at + 1) ? at : at - 1;
    if (norm === 'too' && tooWhat.has(sentence.norm(at + 1)) && isDone(at - 1)) return at - 1;
    if (heedless.has(norm) && sentence.norm(at - 1) === 'left') return at - 1;
  }
  return null;
}

function isSaidOf(before: string, pos: string): boolean {
  return wereOrBeen.has(before) || pos === 'ADV' || pos === 'NOUN' || pos === 'PROPN' || pos === 'PUNCT' || pos === 'ADP';
}

function isNear(at: number, by: number, norm: string): boolean {
  return norm === 'lost' || norm === 'held' || norm === 'mixed' ? by - at <= 2 : by - at <= 3;
}
