import type { CauseAxis } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf, impactStart, occurrence, reached } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { endedHow, entryLabel, stageName } from '../names.js';
import { statement } from '../statement.js';
import { counted, inline, listed, quote, reasonGiven, when } from '../wording.js';
import { elapsedSentence, spans } from './elapsed-sentences.js';
import { lineSentence } from './entries.js';
import { customersAffected, servicesAffected } from './impact.js';

/** What it was, how it went, where it stands. */
export function summary(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...whatItWas(known),
    ...recordedSummary(known),
    ...servicesAffected(known),
    ...customersAffected(known),
    ...howItWent(known),
    ...setbacks(known),
    ...whereItStands(known),
    ...classified(known, 'TRIGGER', 'Classified as its trigger'),
    ...classified(known, 'CONTRIBUTING_FACTOR', 'Classified as contributing factors'),
    ...pinned(known),
    ...sources(known),
  ];
}

function whatItWas(known: KnownIncident): readonly GeneratedStatement[] {
  const { facts } = known;
  const [declared] = eventsOf(known, 'IncidentDeclared');
  const [detection] = facts.visits;
  if (declared === undefined || detection === undefined) return [];
  const detected = when(occurrence(detection.enteredAt, detection.enteredUntil, detection.exactness));
  const kinds = {
    LIVE: `was detected ${detected} and declared as ${declared.event.data.severity}`,
    RETROSPECTIVE: `was detected ${detected} and recorded afterwards, as ${declared.event.data.severity}`,
    DRILL: `was a drill, begun ${detected} and declared as ${declared.event.data.severity}`,
  };
  const severity = facts.severity === declared.event.data.severity ? '' : `; it is ${facts.severity} now`;
  return [
    statement(
      `“${inline(facts.title)}” ${kinds[facts.kind]}${severity}`,
      [facts.titleEventId, declared.id],
      detection.eventIds,
      severity === '' ? [] : [facts.severityEventId],
    ),
  ];
}

function recordedSummary(known: KnownIncident): readonly GeneratedStatement[] {
  const said = known.events.findLast(
    ({ event }) => (event.type === 'IncidentDeclared' || event.type === 'IncidentRetitled') && event.data.summary !== undefined,
  );
  if (said === undefined || known.facts.summary === null) return [];
  return [statement(`The summary recorded for it: ${quote(known.facts.summary)}`, [said.id])];
}

function howItWent(known: KnownIncident): readonly GeneratedStatement[] {
  const impact = impactStart(known);
  const end = known.facts.ending === null ? (reached(known, 'LEARNING') ?? reached(known, 'RECOVERY')) : null;
  if (end === null) return impact === null ? [] : [statement(`Impact began ${when(impact.occurred)}`, impact.citations)];
  return [elapsedSentence(impact, end, reached(known, 'LEARNING') === null ? spans.impactToHarmStopped : spans.impactToNormal)];
}

function setbacks(known: KnownIncident): readonly GeneratedStatement[] {
  const fallen = eventsOf(known, 'StageEntered').filter(({ event }) => event.data.reason !== undefined);
  const reopened = eventsOf(known, 'IncidentReopened');
  return [
    ...(fallen.length === 0
      ? []
      : [
          statement(
            `It fell back to an earlier stage ${times(fallen.length)}`,
            fallen.map(({ id }) => id),
          ),
        ]),
    ...(reopened.length === 0
      ? []
      : [
          statement(
            `It was reopened ${times(reopened.length)}`,
            reopened.map(({ id }) => id),
          ),
        ]),
  ];
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time');
}

function whereItStands(known: KnownIncident): readonly GeneratedStatement[] {
  const { ending, stage, visits } = known.facts;
  if (ending !== null) {
    const ended = known.byId.get(ending.eventId);
    const at = ended === undefined ? '' : ` ${when(ended.event.occurred)}`;
    const other = ending.otherIncidentId === null ? '' : ` (${inline(ending.otherIncidentId)})`;
    return [statement(`It ended ${endedHow(ending.exit)}${other}${at}${reasonGiven(ending.reason)}`, [ending.eventId])];
  }
  const closed = reached(known, 'CLOSED');
  if (closed !== null) {
    return [elapsedSentence(reached(known, 'LEARNING'), closed, spans.normalToClosed)];
  }
  const visit = visits.at(-1);
  if (visit === undefined || stage === 'LEARNING' || stage === 'CLOSED') return [];
  return [
    statement(
      `The latest stage recorded is ${stageName(stage)}, entered ${when(occurrence(visit.enteredAt, visit.enteredUntil, visit.exactness))}`,
      visit.eventIds,
    ),
  ];
}

/** What somebody classified the incident as on one axis, with the evidence they named. */
export function classified({ facts, byId }: KnownIncident, axis: CauseAxis, words: string): readonly GeneratedStatement[] {
  const labels = facts.causes.find((cause) => cause.axis === axis);
  if (labels === undefined) return [];
  const note = labels.note === null ? '' : `; the note given: ${quote(labels.note)}`;
  const evidence = labels.evidence.filter((id) => byId.has(id));
  return [statement(`${words}: ${listed(labels.classes.map(inline))}${note}`, [labels.eventId], evidence)];
}

function pinned(known: KnownIncident): readonly GeneratedStatement[] {
  return known.lines.filter((line) => line.pinned && entryLabel(line.kind) !== null).map((line) => lineSentence(known, line));
}

function sources(known: KnownIncident): readonly GeneratedStatement[] {
  const imported = eventsOf(known, 'IncidentImported').at(-1);
  const links = known.facts.links.map(({ url, title, eventId }) =>
    statement(`Linked: ${title === null ? '' : `${quote(title)}, `}${inline(url)}`, [eventId]),
  );
  if (imported === undefined) return links;
  const { source, sourceId, url } = imported.event.data;
  const where = url === undefined ? '' : `: ${inline(url)}`;
  return [statement(`Its history was imported from ${inline(source)}, where it is ${inline(sourceId)}${where}`, [imported.id]), ...links];
}
