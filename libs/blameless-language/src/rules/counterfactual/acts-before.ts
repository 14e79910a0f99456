import { subjects } from '../../people/pronouns.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';
import { deeds } from './deeds.js';
import { gerundOf } from './gerund.js';
import { artefacts, madeByPeople } from './human-work.js';

/** What people do with their hands, beside their {@link deeds}. */
const handling = wordSet(
  'wait generate copy drain restart call keep leave look go read think talk listen try repeat reboot fail promote export dump snapshot ' +
    'compare count walk sit speak search query back block ping freeze let pull resist step pair sleep hold stay phone write',
);
/** What is had, or put in place, is a thing. */
const placing = wordSet(
  'have monitor use add enable increase make create introduce run set implement build automate configure reduce lower extend',
);
/** What people do, so that "testing it" or "waiting" is an act of theirs. */
export const acts: ReadonlySet<string> = new Set([...deeds, ...handling].filter((verb) => !placing.has(verb)));
/** What somebody gives to it who looks. */
const looks = wordSet(
  'heads grep search look glance eyes opinion question conversation call heads-up discussion chat read reading review reviewer double-check word ' +
    'digging peek skim phone-call message ping sanity-check walkthrough visit question thought curl read-through email mail note courtesy peep ' +
    'asking meeting talk consultation rehearsal dry-run',
);
/** A glance is somebody's, whatever it falls on. */
const glances = wordSet(
  'look glance peek skim digging phone-call walkthrough visit thought word curl read-through grep heads-up question message ping',
);
const small = wordSet(
  'quick short simple single brief five-minute two-minute ten-second one-minute mere second closer little bit minute minutes moment half ten five',
);
/** "Earlier escalation would have shortened it." */
const timely = wordSet('earlier better quicker faster clearer closer prompt timely proper prior sooner more');
const earlierWork = wordSet(
  'escalation communication announcement coordination notice warning rehearsal handover training supervision consultation briefing eyes planning preparation ' +
    'involvement engagement intervention rollback revert reaction response action decision contact',
);
/** Of whatever it is said: somebody would have had to be. */
const careful = wordSet('careful thorough cautious closer gentler');
/** A warning of what may come, and no account of what did. */
const possible = wordSet('can may');
const tooling = wordSet('tool app bot process system api service');
const FARTHEST = 14;

/** Where an act of people begins that is the subject: "reading the notes first". */
export function actBefore(reading: Reading, modal: number): number | null {
  const { sentence } = reading;
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    const word = sentence.at(at);
    const { norm, lemma, kind } = word;
    // "Reverting first and debugging later": the first that is known decides.
    if (norm.endsWith('ing') && isHeading(reading, at)) {
      // "Depooling earlier": the way tells that it is an act, whichever.
      if (at === 0 && timely.has(sentence.norm(1))) return at;
      if (gerundOf(word, acts) !== null) return at;
      if (sentence.norm(at - 1) !== 'and') return null;
    }
    // "Asked them could have helped" is written as well.
    if (at === 0 && norm.endsWith('ed') && acts.has(lemma)) return at;
    if (kind === 'mark' || subjects.has(norm)) return null;
  }
  return null;
}

/** The first word of its clause: "freezing the queue or pausing it would …". */
function isHeading({ sentence }: Reading, at: number): boolean {
  const before = sentence.at(at - 1);
  return at === 0 || before.kind === 'mark' || sentence.isBoundary(at - 1) || before.norm === 'simply' || before.norm === 'just';
}

const rehearsing = wordSet('dry practice trial');

/** "A quick read by a colleague", "a word with the vendor". */
export function lookBefore({ sentence }: Reading, modal: number): number | null {
  for (let at = modal - 1; at >= Math.max(0, modal - 8); at--) {
    const { norm, kind } = sentence.at(at);
    if (kind === 'mark' || tooling.has(norm) || artefacts.has(norm)) return null;
    if (
      careful.has(norm) &&
      !sentence.hasAny(0, at, possible) &&
      (sentence.at(at + 1).pos === 'NOUN' || madeByPeople.has(sentence.norm(at + 1)))
    )
      return sentence.norm(at - 1) === 'more' ? at - 1 : at;
    if (isIntervention({ sentence }, at) || isTrial({ sentence }, at, modal)) return at - 1;
    if (earlierWork.has(norm) && timely.has(sentence.norm(at - 1))) return at - 1;
    if (norm === 'run' && rehearsing.has(sentence.norm(at - 1))) return at - 1;
    if (!looks.has(norm) || sentence.at(at).pos === 'VERB') continue;
    const from = sentence.at(at - 1).pos === 'ADJ' || sentence.norm(at - 1) === 'of' ? at - 1 : at;
    // A program calls as well.
    return norm === 'call' && from === at && sentence.norm(at + 1) !== 'with' && sentence.norm(at - 1) !== 'phone' ? null : from;
  }
  return null;
}

/** "Manual intervention": nobody but people steps in by hand. */
function isIntervention({ sentence }: Pick<Reading, 'sentence'>, at: number): boolean {
  // "Manual intervention to recover it" took place.
  return byHand.has(sentence.norm(at - 1)) && steppingIn.has(sentence.norm(at)) && sentence.norm(at + 1) !== 'to';
}
const byHand = wordSet('manual human');
const steppingIn = wordSet('intervention restart reboot rollback revert failover cleanup check verification test review reset inspection');

/** "A simple check", "any test at all", "five minutes of testing": how little it would have been; "a check on the length" is a design. */
function isTrial({ sentence }: Pick<Reading, 'sentence'>, at: number, modal: number): boolean {
  const norm = sentence.norm(at);
  if (norm === 'testing' || norm === 'checking') return sentence.norm(at - 1) === 'of' && sentence.hasAny(at - 4, at - 1, little);
  if (isByHand({ sentence }, at)) return true;
  if (!trials.has(norm) || !(small.has(sentence.norm(at - 1)) || further.has(sentence.norm(at - 1)))) return false;
  return (
    at === modal - 1 || sentence.has(at + 1, 'at', 'all') || sentence.norm(at + 1) === 'beforehand' || sentence.norm(at + 1) === 'before'
  );
}

/** "A manual smoke test on staging", "a restore test": nobody but people does these. */
function isByHand({ sentence }: Pick<Reading, 'sentence'>, at: number): boolean {
  if (!trials.has(sentence.norm(at)) || sentence.norm(at) === 'check') return false;
  const next = sentence.at(at + 1);
  const whole = next.pos === 'ADP' || next.pos === 'AUX' || next.norm === 'before';
  if (sentence.hasAny(at - 4, at, scheduled)) return false;
  return whole && (handsOn.has(sentence.norm(at - 1)) || (small.has(sentence.norm(at - 1)) && next.norm === 'on'));
}
const scheduled = wordSet('automated automatic nightly daily weekly scheduled regular periodic continuous');
const handsOn = wordSet('smoke restore manual hands-on click-through');
const trials = wordSet('check test restart reboot rollback revert trial');
const further = wordSet('further more cursory any early earlier');
const little = wordSet('minute minutes hour hours bit little day moment');

/** "A look in the calendar, which takes a minute, would have told us", "a glance at the dashboard by whoever was on duty". */
export function glanceBefore({ sentence }: Reading, modal: number): number | null {
  for (let at = modal - 1; at >= Math.max(0, modal - FARTHEST); at--) {
    if (!glances.has(sentence.norm(at))) continue;
    let from = at;
    while (from > 0 && from > at - 4 && ['ADJ', 'NOUN', 'NUM', 'ADP'].includes(sentence.at(from - 1).pos)) from--;
    const determined = sentence.at(from - 1).pos === 'DET' || sentence.hasAny(from, at, small) || sentence.norm(from) === 'one';
    // A program looks nothing up in "a look".
    if (determined && (sentence.at(at + 1).pos === 'ADP' || at + 1 === modal || sentence.norm(at + 1) === 'through')) return from;
  }
  return null;
}
