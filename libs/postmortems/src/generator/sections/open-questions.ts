import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { contradictions } from '../gaps.js';
import type { KnownIncident } from '../known-incident.js';
import { stageName } from '../names.js';
import { statement } from '../statement.js';
import { capitalised, listed, stamp } from '../wording.js';

/** What the record says twice in different ways, or does not say; what follows from it is for people to answer. */
export function openQuestions(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...contradictions(known).map(({ from, to }) =>
      statement(
        `${capitalised(to.noun)} is recorded as ${stamp(to.occurred)}, before ${from.noun}, recorded as ${stamp(from.occurred)}`,
        from.citations,
        to.citations,
      ),
    ),
    ...inferredStages(known),
  ];
}

function inferredStages({ facts }: KnownIncident): readonly GeneratedStatement[] {
  const inferred = facts.visits.filter((visit) => visit.inferred);
  const names = [...new Set(inferred.map(({ stage }) => stageName(stage)))];
  if (names.length === 0) return [];
  const so = names.length === 1 ? 'it did is inferred from a later stage' : 'they did is inferred from later stages';
  return [
    statement(
      `When ${listed(names)} began had not been recorded; that ${so}`,
      inferred.flatMap(({ eventIds }) => eventIds),
    ),
  ];
}
