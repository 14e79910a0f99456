import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { Told, ToldLog } from '#projections/testing';
import { detectedAtOf, incidentFacts, incidentStream, incidentVocabulary } from '../published/index.js';
import type { IncidentEvent, IncidentFacts, Severity } from '../published/index.js';

/** What comes to an incident, before it is said of which, and when. */
export type Change = Pick<Told, 'type' | 'data'>;

/** Where and when a change is told. */
export interface Place {
  readonly incidentId: string;
  readonly stream: string;
  readonly at: string;
  /** How many incidents there are by then. */
  readonly declared: number;
}

/** What histories are made of: few values each, so that incidents meet. */
export interface Material {
  /** How many incidents there are at most. */
  readonly incidents: number;
  readonly moments: fc.Arbitrary<string>;
  readonly severities: fc.Arbitrary<Severity>;
  readonly services: fc.Arbitrary<readonly string[]>;
  readonly changes: fc.Arbitrary<Change>;
  /** How a change is told; as it is, when left out. A correction of DETECTION is of its first visit, others matter to nobody. */
  readonly told?: (change: Change, place: Place) => Told;
}

/** @param data of each event; none when left out. */
export function change(type: string, data: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<Change> {
  return fc.record({ type: fc.constant(type), data });
}

/** Histories of a few incidents, side by side; the first step of each declares it. */
export function toldHistories({
  incidents,
  moments,
  severities,
  services,
  changes,
  told = asItIs,
}: Material): fc.Arbitrary<readonly Told[]> {
  const step = fc.record({
    incidentId: fc.integer({ min: 1, max: incidents }).map(String),
    kind: fc.constantFrom('LIVE', 'LIVE', 'RETROSPECTIVE', 'DRILL'),
    change: changes,
    at: moments,
    severity: severities,
    services,
  });
  return fc.array(step, { maxLength: 80, size: 'max' }).map((steps) => {
    const declared = new Set<string>();
    return steps.map(({ incidentId, kind, change, at, severity, services }): Told => {
      const stream = incidentStream(incidentId);
      if (declared.has(incidentId)) return told(change, { incidentId, stream, at, declared: declared.size });
      declared.add(incidentId);
      return { stream, type: 'IncidentDeclared', data: { incidentId, title: 'It', kind, severity, services }, occurredAt: at };
    });
  });
}

/** That an incident was imported, from a source that tells nothing else of it than `more` of the event's data. */
export function importTold(incidentId: string, more: object = {}): Told {
  const told = { title: 'It', severity: 'SEV3', services: [], stages: [] };
  const data = { source: 'example', sourceId: incidentId, labels: [], rootCauseClasses: [], contentHash: 'hash-1', told };
  return { stream: incidentStream(incidentId), type: 'IncidentImported', data: { ...data, ...more } };
}

/** A change as it is. */
export function asItIs({ type, data }: Change, { stream, at }: Place): Told {
  if (type !== 'StageTimeCorrected') return { stream, type, data: { ...data }, occurredAt: at };
  const isDetection = data !== undefined && 'stage' in data && data.stage === 'DETECTION';
  return { stream, type, data: { ...data, visitEventId: isDetection ? visitOf(stream, 0) : 'another' }, occurredAt: at };
}

/** The id of the visit that an event of a stream began. @param revision of that event. */
export function visitOf(stream: string, revision: number): string {
  return deterministicId('told', stream, String(revision));
}

/** An incident as its history leaves it, by the folds that the rest of Debrief answers with. */
export interface CountedByFolding {
  readonly facts: IncidentFacts;
  readonly detectedAt: string;
  readonly events: readonly RecordedEvent<IncidentEvent>[];
}

/** The incidents of a log that count: no drills, and none that stands ended by a side exit. */
export function countedByFolding(log: ToldLog): readonly CountedByFolding[] {
  const streams = new Map<string, RecordedEvent<IncidentEvent>[]>();
  for (const event of log.events.filter(({ stream }) => stream.startsWith(incidentStream('')))) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), incidentVocabulary.lift(event)]);
  }
  return [...streams.values()].flatMap((events) => {
    const facts = incidentFacts(events);
    if (facts === null || facts.kind === 'DRILL' || facts.ending !== null) return [];
    return { facts, detectedAt: detectedAtOf(facts), events };
  });
}
