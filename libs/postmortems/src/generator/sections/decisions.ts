import { decisionLatency } from '#incidents/published';
import type { DecisionEffect, KnownDecision, Reversibility } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { statement, under } from '../statement.js';
import { duration, glimpse, inline, listed, quote, when } from '../wording.js';
import { lineSentence } from './entries.js';

const effects: Readonly<Record<DecisionEffect, string>> = {
  AS_EXPECTED: 'as expected',
  PARTLY: 'partly as expected',
  NOT_AS_EXPECTED: 'otherwise than expected',
};

/** How what came of a decision compares with what was expected: `partly as expected`. */
export function effectName(effect: DecisionEffect): string {
  return effects[effect];
}

/** A decision by its choice and its question, since many a choice is “Yes”. */
export function decisionName({ choice, question }: Pick<KnownDecision, 'choice' | 'question'>): string {
  return `${glimpse(choice)} on ${glimpse(question)}`;
}

const reversible: Readonly<Record<Reversibility, string>> = {
  REVERSIBLE: 'it can be taken back',
  HARD_TO_REVERSE: 'it is hard to take back',
  IRREVERSIBLE: 'it cannot be taken back',
};

/** Each decision with what belongs to it, under its question; then what the timeline calls decisions. */
export function decisions(known: KnownIncident): readonly GeneratedStatement[] {
  const all = known.facts.decisions;
  const noted = known.lines.filter(({ line }) => line.kind === 'DECISION').map(({ line }) => lineSentence(known, line));
  return [
    ...all.flatMap((decision, index) => {
      const part = `${index + 1}. ${glimpse(decision.question)}`;
      return ofDecision(decision).map((said) => under(part, said));
    }),
    ...(all.length === 0 ? noted : noted.map((said) => under('Entries of the timeline', said))),
  ];
}

function ofDecision(decision: KnownDecision): readonly GeneratedStatement[] {
  const { question, options, choice, known, reversibility, expectedEffect, decided, adrUrl, outcome, eventIds } = decision;
  const alternatives = options.filter((option) => option !== choice);
  const undoing = reversibility === undefined ? '' : `; ${reversible[reversibility]}`;
  const said = (text: string): GeneratedStatement => statement(text, eventIds);
  // The heading has the question, unless that is too long for one.
  const isCut = glimpse(question) !== quote(question);
  return [
    ...(isCut ? [said(`The question: ${quote(question)}`)] : []),
    ...(known === undefined ? [] : [said(`What was known: ${quote(known)}`)]),
    said(`Chosen ${when(decided)}: ${quote(choice)}${undoing}`),
    ...(alternatives.length === 0 ? [] : [said(`Also considered: ${listed(alternatives.map(quote))}`)]),
    ...(expectedEffect === undefined ? [] : [said(`The effect that was expected: ${quote(expectedEffect)}`)]),
    ...latency(decision),
    ...came(outcome, eventIds),
    ...(adrUrl === undefined ? [] : [said(`Its decision record: ${inline(adrUrl)}`)]),
  ];
}

function latency(decision: KnownDecision): readonly GeneratedStatement[] {
  const { seconds, exactness, eventIds } = decisionLatency(decision);
  if (seconds === null || decision.raised === undefined) return [];
  const about = exactness === 'ABOUT' ? 'about ' : '';
  return [
    statement(
      `The question came up ${when(decision.raised)}; from then to the choice: ${about}${duration(seconds)}`,
      eventIds,
      decision.eventIds,
    ),
  ];
}

function came(outcome: KnownDecision['outcome'], eventIds: readonly string[]): readonly GeneratedStatement[] {
  if (outcome === null) return [];
  const how = outcome.effect === null ? '' : `, ${effects[outcome.effect]}`;
  return [statement(`What came of it${how}: ${quote(outcome.text)}`, [outcome.eventId], eventIds)];
}
