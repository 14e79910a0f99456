import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../incident.errors.js';
import { stages } from '../incident.events.js';
import type { EntryKind, IncidentEvent, Severity, Stage, ToldBySource } from '../incident.events.js';
import { allEntries, evolve } from '../incident.js';
import type { DeclaredIncident, IncidentState, KnownEntry } from '../incident.js';
import { inOrder, keysOf, MAX_TITLE, optionalText, present, sameOccurrence, textOf } from '../rules.js';
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
 * recorded meanwhile stays, also where the source says otherwise.
 */
export function importIncident(command: ImportIncident, state: IncidentState): readonly IncidentEvent[] {
  if (state.status !== 'UNKNOWN' && state.imported?.contentHash === command.contentHash) return [];
  const told = toldBy(command);
  const declared: readonly IncidentEvent[] = state.status === 'UNKNOWN' ? [declaration(command, told)] : [];
  const incident = declared.reduce((folded: IncidentState, event) => evolve(folded, event, ''), state);
  if (incident.status === 'UNKNOWN') throw refused.unknownIncident();
  return [
    ...declared,
    imported(command, told),
    ...titleChanges(command, told, incident),
    ...impactChanges(command, told, incident),
    ...stageChanges(told, incident),
    ...entryChanges(command, incident),
    ...classChanges(command, incident),
  ];
}

function toldBy(command: ImportIncident): ToldBySource {
  const { detected, impactStarted } = command;
  const told = new Map<Stage, Occurrence>([['DETECTION', inOrder(detected)]]);
  for (const { stage, occurred } of command.stages) if (!told.has(stage)) told.set(stage, inOrder(occurred));
  return {
    title: textOf('title', command.title, MAX_TITLE),
    ...present('summary', optionalText('summary', command.summary)),
    severity: command.severity,
    services: keysOf('services', command.services),
    ...present('impactStarted', impactStarted === undefined ? undefined : inOrder(impactStarted)),
    stages: stages.flatMap((stage) => {
      const occurred = told.get(stage);
      return occurred === undefined ? [] : [{ stage, occurred }];
    }),
  };
}

function declaration(command: ImportIncident, { title, summary, severity, services }: ToldBySource): IncidentEvent {
  return {
    type: 'IncidentDeclared',
    data: { incidentId: command.incidentId, title, ...present('summary', summary), severity, kind: 'RETROSPECTIVE', services },
    occurred: command.detected,
  };
}

function imported(command: ImportIncident, told: ToldBySource): IncidentEvent {
  return {
    type: 'IncidentImported',
    data: {
      source: command.source,
      sourceId: command.sourceId,
      ...present('url', command.url),
      ...present('body', command.body),
      ...present('impact', command.impact),
      labels: command.labels,
      rootCauseClasses: [...classesOf(command).keys()],
      contentHash: command.contentHash,
      told,
    },
    occurred: inOrder(command.imported),
  };
}

function titleChanges(command: ImportIncident, told: ToldBySource, incident: DeclaredIncident): readonly IncidentEvent[] {
  const before = incident.imported?.told;
  const { imported: occurred } = command;
  const title = incident.title === before?.title ? told.title : incident.title;
  const summary = incident.summary === (before?.summary ?? null) ? told.summary : undefined;
  const newSummary = summary === incident.summary ? undefined : summary;
  const severity = incident.severity === before?.severity ? told.severity : incident.severity;
  const events: IncidentEvent[] = [];
  if (title !== incident.title || newSummary !== undefined) {
    events.push({ type: 'IncidentRetitled', data: { title, ...present('summary', newSummary), reason: CHANGED_THERE }, occurred });
  }
  if (severity !== incident.severity) {
    events.push({ type: 'SeverityChanged', data: { from: incident.severity, to: severity, reason: CHANGED_THERE }, occurred });
  }
  return events;
}

function impactChanges(command: ImportIncident, told: ToldBySource, incident: DeclaredIncident): readonly IncidentEvent[] {
  const before = incident.imported?.told;
  const started = told.impactStarted ?? null;
  const isUntouched = sameMoment(incident.impactStarted, before?.impactStarted ?? null);
  const known = new Set([...incident.services, ...(before?.services ?? [])]);
  const services = told.services.filter((key) => !known.has(key));
  const events: IncidentEvent[] = [];
  if (started !== null && isUntouched && !sameMoment(incident.impactStarted, started)) {
    events.push({ type: 'ImpactStarted', data: {}, occurred: started });
  }
  if (services.length > 0) events.push({ type: 'ServicesAffected', data: { services }, occurred: command.imported });
  return events;
}

function stageChanges(told: ToldBySource, incident: DeclaredIncident): readonly IncidentEvent[] {
  const before = new Map(incident.imported?.told.stages.map(({ stage, occurred }) => [stage, occurred]));
  const events: IncidentEvent[] = [];
  let reached = incident.stage;
  for (const { stage, occurred } of told.stages) {
    const toldBefore = before.get(stage) ?? null;
    if (sameMoment(toldBefore, occurred)) continue;
    const visits = incident.visits.filter((visit) => visit.stage === stage);
    const ofSource = visits.findLast((visit) => visit.inferred || sameMoment(visit.occurred, toldBefore));
    if (ofSource !== undefined) {
      events.push({ type: 'StageTimeCorrected', data: { visitEventId: ofSource.eventId, stage, reason: CHANGED_THERE }, occurred });
    } else if (visits.length === 0 && incident.status === 'OPEN' && stages.indexOf(stage) > stages.indexOf(reached)) {
      events.push(...entering(reached, stage, occurred));
      reached = stage;
    }
  }
  return events;
}

function entryChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const known = allEntries(incident).filter((entry) => entry.given !== null && !entry.gone);
  const left = new Map<string, KnownEntry[]>();
  for (const entry of known) {
    const key = fingerprint(entry.given ?? entry);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const added: IncidentEvent[] = [];
  for (const { kind, text: said, status, occurred } of command.entries) {
    const text = textOf('updates', said);
    const match = left.get(fingerprint({ text, occurred: inOrder(occurred) }))?.shift();
    if (match === undefined) added.push({ type: 'EntryRecorded', data: { kind, text, sourceStatus: status }, occurred });
  }
  const leftOver = new Set([...left.values()].flat());
  const removed = known
    .filter((entry) => leftOver.has(entry) && !entry.retracted && !isTouched(entry))
    .map((entry): IncidentEvent => ({
      type: 'EntryRetracted',
      data: { entryId: entry.id, reason: NO_LONGER_THERE, bySource: true },
      occurred: entry.occurred,
    }));
  return [...removed, ...added];
}

/** Equal for what the source gives as the same update. */
function fingerprint({ text, occurred }: Pick<KnownEntry, 'text' | 'occurred'>): string {
  return JSON.stringify([text, occurred.at, occurred.until, occurred.exactness]);
}

function isTouched(entry: KnownEntry): boolean {
  return entry.pinned || fingerprint(entry) !== fingerprint(entry.given ?? entry);
}

function classChanges(command: ImportIncident, incident: DeclaredIncident): readonly IncidentEvent[] {
  const { classes: standing, evidence, note } = incident.causes.CONTRIBUTING_FACTOR ?? { classes: [], evidence: [], note: null };
  const keys = standing.map(({ key }) => key);
  const versions = classesOf(command);
  const classes = [...versions.keys()];
  const isUntouched = sameMembers(keys, incident.imported?.rootCauseClasses ?? []) && evidence.length === 0 && note === null;
  if (!isUntouched || sameMembers(keys, classes)) return [];
  return [
    {
      type: 'RootCausesClassified',
      data: { axis: 'CONTRIBUTING_FACTOR', classes, classVersions: [...versions.values()], evidence: [] },
      occurred: command.imported,
    },
  ];
}

/** The version of each class, by key. */
function classesOf(command: ImportIncident): ReadonlyMap<string, number> {
  return new Map(command.rootCauses.map(({ key, version }) => [key, version]));
}

function sameMoment(a: Occurrence | null, b: Occurrence | null): boolean {
  return a === null || b === null ? a === b : sameOccurrence(a, b);
}
