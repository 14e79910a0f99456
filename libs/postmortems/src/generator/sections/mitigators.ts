import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { lineTime, reached } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { glimpse, listed, when } from '../wording.js';
import { classified, namedAsEvidence } from './causes.js';

/** What came last before the harm had stopped; that it was what stopped it, only people can say. */
const MOST_ACTIONS = 3;

export function mitigators(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...classified(known, 'MITIGATION_USED', 'Classified as what stopped the harm'),
    ...namedAsEvidence(known, 'MITIGATION_USED'),
    ...lastActions(known),
  ];
}

function lastActions(known: KnownIncident): readonly GeneratedStatement[] {
  const stopped = known.facts.ending === null ? reached(known, 'RECOVERY') : null;
  if (stopped === null || stopped.occurred.exactness === 'DAY') return [];
  const last = known.lines
    .filter(({ line, stage }) => stage === 'MITIGATION' && line.kind === 'ACTION' && line.occurredAt <= stopped.occurred.at)
    .slice(-MOST_ACTIONS)
    .map(({ line }) => line);
  if (last.length === 0) return [];
  const done = last.map((line) => `${glimpse(line.text)} ${when(lineTime(line))}`);
  return [
    statement(
      `Recorded as done last before the harm had stopped ${when(stopped.occurred)}: ${listed(done)}`,
      last.flatMap(({ eventIds }) => eventIds),
      stopped.citations,
    ),
  ];
}
