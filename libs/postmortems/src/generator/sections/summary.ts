import { isDetectionStandIn } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf, impactStart, occurrence, reached } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { className, endedHow, stageName } from '../names.js';
import { mentioning, statement } from '../statement.js';
import { counted, inline, listed, quote, reasonGiven, when } from '../wording.js';
import { labelsOf } from './causes.js';
import { elapsedSentence, spans } from './elapsed-sentences.js';

/** What it was, whom it reached, how it went, what it is put down to, where it stands: short enough to be read out. */
export function summary(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...whatItWas(known),
    ...recordedSummary(known),
    ...reach(known),
    ...howItWent(known),
    ...setbacks(known),
    ...causes(known),
    ...whereItStands(known),
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
    RETROSPECTIVE: isDetectionStandIn(facts)
      ? `was recorded afterwards, as ${declared.event.data.severity}; when it was detected had not been recorded`
      : `was detected ${detected} and recorded afterwards, as ${declared.event.data.severity}`,
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

function reach(known: KnownIncident): readonly GeneratedStatement[] {
  const { services, customersAffected: customers } = known.facts;
  const assessed = customers === null ? undefined : known.byId.get(customers.eventId);
  const who =
    assessed === undefined || customers === null
      ? []
      : [`${counted(customers.value, 'customer')}, as assessed ${when(assessed.event.occurred)}`];
  const what = services.length === 0 ? [] : [listed(services.map(({ key }) => inline(key)))];
  if (who.length + what.length === 0) return [];
  return [
    statement(
      `Affected: ${[...what, ...who].join('; ')}`,
      services.map(({ eventId }) => eventId),
      customers === null ? [] : [customers.eventId],
    ),
  ];
}

function setbacks(known: KnownIncident): readonly GeneratedStatement[] {
  const fallen = eventsOf(known, 'StageEntered').filter(({ event }) => event.data.reason !== undefined);
  const reopened = eventsOf(known, 'IncidentReopened');
  const happened = [
    ...(fallen.length === 0 ? [] : [`fell back to an earlier stage ${times(fallen.length)}`]),
    ...(reopened.length === 0 ? [] : [`was reopened ${times(reopened.length)}`]),
  ];
  if (happened.length === 0) return [];
  return [
    statement(
      `It ${happened.join(' and ')}`,
      [...fallen, ...reopened].map(({ id }) => id),
    ),
  ];
}

function causes(known: KnownIncident): readonly GeneratedStatement[] {
  const [began, contributed] = [labelsOf(known, 'TRIGGER'), labelsOf(known, 'CONTRIBUTING_FACTOR')];
  const words = [
    ...(began === undefined ? [] : [`trigger: ${listed(began.classes.map(className))}`]),
    ...(contributed === undefined ? [] : [`contributing: ${listed(contributed.classes.map(className))}`]),
  ];
  if (words.length === 0) return [];
  return [
    statement(
      `As classified – ${words.join('; ')}`,
      [began, contributed].flatMap((labels) => labels?.eventId ?? []),
    ),
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
    const said = statement(`It ended ${endedHow(ending.exit)}${at}${reasonGiven(ending.reason)}`, [ending.eventId]);
    return [mentioning(said, ending.otherIncidentId === null ? [] : [{ kind: 'INCIDENT', id: ending.otherIncidentId }])];
  }
  const visit = visits.at(-1);
  if (visit === undefined || stage === 'LEARNING') return [];
  return [
    statement(
      `The latest stage recorded is ${stageName(stage)}, entered ${when(occurrence(visit.enteredAt, visit.enteredUntil, visit.exactness))}`,
      visit.eventIds,
    ),
  ];
}
