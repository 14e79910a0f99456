import { wordSet } from '../../../prose/word-set.js';
import { possessives } from '../../../people/pronouns.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';

/** What is done to whoever is held to have failed. */
const reproaching = wordSet(
  'criticise criticize censure rebuke reprimand fine sanction fault slam lambast condemn castigate chastise admonish penalise penalize sue charge accuse indict cite allege scold berate punish discipline ' +
    'fire sack dismiss suspend convict guilty liable',
);
/** … with any act at all. */
const ofAnything = wordSet('accuse accused guilty indict convict');
const action = wordSet('action');
const apologising = wordSet('sorry apologise apologize apologies apology regret');
const joining = wordSet('for of with over');
/** What says by itself that something was left undone, or done amiss. */
const faulty = wordSet(
  'failing neglecting omitting ignoring overlooking forgetting missing breaking messing screwing botching misleading misreading mishandling mismanaging misusing violating breaching flouting ' +
    'concealing hiding withholding downplaying lying skipping bypassing refusing allowing letting deleting losing leaving leaking wasting underestimating misjudging',
);
/** What nobody apologises for but somebody whose doing it was. */
const owned = wordSet(
  'failing neglecting omitting ignoring overlooking forgetting breaking messing screwing botching misleading misreading mishandling skipping deleting losing leaking misjudging underestimating',
);
/** Not to have answered or updated sooner is a courtesy's matter. */
const minding = wordSet(
  'checking testing reading telling catching noticing reviewing verifying communicating informing warning asking following thinking realising realizing considering double-checking spotting',
);
const allowing = wordSet('allowing letting');
const conduct = wordSet(
  'failure failures failings handling refusal inability reluctance mismanagement conduct inaction negligence incompetence',
);
const courtesies = wordSet('thread silence news');
const nots = wordSet('not never');
const FARTHEST = 9;

/** The words that {@link forFailing} looks at. */
export const forFailingWords: ReadonlySet<string> = new Set([
  ...reproaching,
  ...ofAnything,
  ...action,
  ...apologising,
  'criticised',
  'criticized',
  'accused',
  'fined',
  'charged',
  'cited',
  'alleged',
]);

/** "Was fined for failing to keep it", "accused the bank of ignoring it", "we are sorry for not telling you". */
export function* forFailing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  const sorry = apologising.has(norm);
  if (sentence.hasAny(index - 3, index, nots) || isProspective(reading, index)) return;
  if (action.has(norm) && !sentence.hasAny(index + 1, index + 4, wordSet('against'))) return;
  for (let at = index + 1; at < index + FARTHEST && sentence.at(at).kind === 'word'; at++) {
    if (!joining.has(sentence.norm(at))) continue;
    // "Slammed the department over its failure to plan".
    const whose = possessives.has(sentence.norm(at + 1)) || sentence.norm(at + 1) === 'its' ? at + 2 : null;
    if (!sorry && whose !== null && conduct.has(sentence.norm(whose))) {
      yield { from: index, to: whose + 1, suggestion: null };
      return;
    }
    const denied = nots.has(sentence.norm(at + 1));
    const having = sentence.norm(at + (denied ? 2 : 1)) === 'having';
    const verb = at + (denied ? 2 : 1) + (having ? 1 : 0);
    const doing = sentence.at(verb);
    const gerund = having ? doing.norm : doing.norm.endsWith('ing') ? doing.norm : null;
    if (gerund === null) continue;
    const amiss = sorry
      ? denied
        ? minding.has(gerund)
        : owned.has(gerund) || (allowing.has(gerund) && sentence.hasAny(verb + 1, verb + 4, wordSet('this it that happen')))
      : denied ||
        faulty.has(gerund) ||
        ofAnything.has(lemma) ||
        ofAnything.has(norm) ||
        (having && [doing.lemma, doing.lemma.slice(0, -1)].some((stem) => faulty.has(`${stem}ing`)));
    const courtesy = sorry && sentence.hasAny(verb + 1, verb + 3, courtesies);
    if (amiss && !courtesy) yield { from: index, to: verb + 1, suggestion: null };
    return;
  }
}
