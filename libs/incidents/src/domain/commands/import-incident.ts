import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../incident.errors.js';
import { stages } from '../incident.events.js';
import type { EntryKind, IncidentEvent, Severity, Stage } from '../incident.events.js';
import { evolve, standingEntries } from '../incident.js';
import type { DeclaredIncident, IncidentState } from '../incident.js';
import { keysOf, MAX_TITLE, optionalText, present, sameOccurrence, textOf } from '../rules.js';
import { entering } from './advance-incident.js';
import { sameMembers } from './classify-root-causes.js';

/** An incident as another system tells it. */
export interface ImportIncident extends DomainCommand<'ImportIncident'> {
  readonly incidentId: string;
  readonly source: string;
  readonly sourceId: string;
  readonly contentHash: string;
  readonly url?: string;
  readonly body?: string;
  readonly impact?: string;
  readonly labels: readonly string[];
  readonly title: string;
  readonly summary?: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly impactStarted?: Occurrence;
  readonly detected: Occurrence;
  /** When stages behind DETECTION were entered, as far as the source says. */
  readonly stages: readonly { readonly stage: Stage; readonly occurred: Occurrence }[];
  readonly entries: readonly { readonly kind: EntryKind; readonly text: string; readonly status: string; readonly occurred: Occurrence }[];
  /** Contributing factors, each with its present version. */
  readonly rootCauses: readonly { readonly key: string; readonly version: number }[];
  /** When it is being imported. */
  readonly imported: Occurrence;
}

const NO_LONGER_THERE = 'No longer in the source';
const CHANGED_THERE = 'Changed in the source';

/**
 * Records what the source says and the record does not: everything at first, and later only what has changed there. What people have
 * recorded meanwhile stays; the classes are changed only as long as nobody has classified the incident otherwise.
 */
export function importIncident(command: ImportIncident, state: IncidentState): readonly IncidentEvent[] {
  if (state.status !== 'UNKNOWN' && state.imported?.contentHash === command.contentHash) return [];
  const declared: readonly IncidentEvent[] = state.status === 'UNKNOWN' ? [declaration(command)] : [];
  const incident = declared.reduce((folded: IncidentState, event) => evolve(folded, event, ''), state);
  if (incident.status === 'UNKNOWN') throw refused.unknownIncident();
  return [
    ...declared,
    imported(command),
    ...titleChanges(command, incident),
    ...impactChanges(command, incident),
    ...stageChanges(command, incident),
    ...entryChanges(command, incident),
    ...classChanges(command, incident),
  ];
}

function declaration(command: ImportIncident): IncidentEvent {
  return {
    type: 'IncidentDeclared',
    data: {
      incidentId: command.incidentId,
      title: textOf('title', command.title, MAX_TITLE),
      ...present('summary', optionalText('summary', command.summary)),
      severity: command.severity,
      kind: 'RETROSPECTIVE',
      services: keysOf('services', command.services),
    },
    occurred: command.detected,
  };
}

function imported(command: ImportIncident): IncidentEvent {
  return {
    type: 'IncidentImported',
    data: {
      source: command.source,
      sourceId: command.sourceId,
      ...present('url', command.url),
      ...present('body', command.body),
      ...present('impact', command.impact),
      labels: command.labels,
      rootCauseClasses: command.rootCauses.map(({ key }) => key),
      contentHash: command.contentHash,
    },
    occurred: command.imported,
  };
}

function titleChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const title = textOf('title', command.title, MAX_TITLE);
  const summary = optionalText('summary', command.summary);
  const newSummary = summary === (incident.summary ?? undefined) ? undefined : summary;
  const retitled = title !== incident.title || newSummary !== undefined;
  return [
    ...(retitled
      ? [
          {
            type: 'IncidentRetitled' as const,
            data: { title, ...present('summary', newSummary), reason: CHANGED_THERE },
            occurred: command.imported,
          },
        ]
      : []),
    ...(command.severity === incident.severity
      ? []
      : [
          {
            type: 'SeverityChanged' as const,
            data: { from: incident.severity, to: command.severity, reason: CHANGED_THERE },
            occurred: command.imported,
          },
        ]),
  ];
}

function impactChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const { impactStarted: started } = command;
  const services = keysOf('services', command.services).filter((key) => !incident.services.includes(key));
  const begun = started !== undefined && (incident.impactStarted === null || !sameOccurrence(incident.impactStarted, started));
  return [
    ...(begun ? [{ type: 'ImpactStarted' as const, data: {}, occurred: started }] : []),
    ...(services.length === 0 ? [] : [{ type: 'ServicesAffected' as const, data: { services }, occurred: command.imported }]),
  ];
}

function stageChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const told = [{ stage: 'DETECTION' as Stage, occurred: command.detected }, ...command.stages].sort(
    (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage),
  );
  const events: IncidentEvent[] = [];
  let reached = incident.stage;
  for (const { stage, occurred } of told) {
    const visit = incident.visits.findLast((known) => known.stage === stage);
    if (visit === undefined) {
      if (stages.indexOf(stage) <= stages.indexOf(reached) || incident.status === 'ENDED') continue;
      events.push(...entering(reached, stage, occurred));
      reached = stage;
    } else if (visit.inferred || !sameOccurrence(visit.occurred, occurred)) {
      events.push({ type: 'StageTimeCorrected', data: { visitEventId: visit.eventId, stage, reason: CHANGED_THERE }, occurred });
    }
  }
  return events;
}

function entryChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const known = standingEntries(incident).filter((entry) => entry.imported);
  const left = new Set(known);
  const added: IncidentEvent[] = [];
  for (const { kind, text: given, status, occurred } of command.entries) {
    const text = textOf('updates', given);
    const match = [...left].find((entry) => entry.text === text && sameOccurrence(entry.occurred, occurred));
    if (match === undefined) added.push({ type: 'EntryRecorded', data: { kind, text, sourceStatus: status }, occurred });
    else left.delete(match);
  }
  const removed = [...left].map((entry): IncidentEvent => ({
    type: 'EntryRetracted',
    data: { entryId: entry.id, reason: NO_LONGER_THERE },
    occurred: entry.occurred,
  }));
  return [...removed, ...added];
}

function classChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const before = (incident.causes.CONTRIBUTING_FACTOR?.classes ?? []).map(({ key }) => key);
  const classes = command.rootCauses.map(({ key }) => key);
  const untouched = sameMembers(before, incident.imported?.rootCauseClasses ?? []);
  if (!untouched || sameMembers(before, classes)) return [];
  return [
    {
      type: 'RootCausesClassified',
      data: { axis: 'CONTRIBUTING_FACTOR', classes, classVersions: command.rootCauses.map(({ version }) => version), evidence: [] },
      occurred: command.imported,
    },
  ];
}
