import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { contradictions } from '../gaps.js';
import type { KnownIncident } from '../known-incident.js';
import { stageName } from '../names.js';
import { statement } from '../statement.js';
import { capitalised, stamp } from '../wording.js';

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
    ...known.facts.visits
      .filter(({ inferred }) => inferred)
      .map(({ stage, eventIds }) =>
        statement(`When ${stageName(stage)} began had not been recorded; that it did is inferred from a later stage`, eventIds),
      ),
  ];
}
