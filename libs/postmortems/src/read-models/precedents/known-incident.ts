import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveFacts, measurements, milestone } from '#incidents/published';
import type { CauseAxis, IncidentEvent, IncidentFacts } from '#incidents/published';
import { STANDING } from './known.js';
import type { Known } from './known.js';
import type { EarlierDurationRow, EarlierLabelRow, EarlierOutlineRow } from './precedent.rows.js';

export interface Label {
  readonly axis: CauseAxis;
  readonly classKey: string;
}

/** What the read model says of an incident. Two that say the same have the same name. */
type Entry = { readonly name: string } & (
  | { readonly kind: 'DURATION'; readonly row: Omit<EarlierDurationRow, keyof Known> }
  | { readonly kind: 'LABEL'; readonly row: Omit<EarlierLabelRow, keyof Known> }
  | { readonly kind: 'OUTLINE'; readonly row: Omit<EarlierOutlineRow, keyof Known> }
);

/** An entry as long as it stands, and since when it does. */
interface Standing {
  readonly entry: Entry;
  readonly since: string;
}

/** An incident as it is known, with the entries that it stands for, by their names. */
export interface KnownIncident {
  readonly facts: IncidentFacts;
  readonly entries: ReadonlyMap<string, Standing>;
}

/** The rows that entries come to, in the order in which they are to be written: of those with the same primary key the last one counts. */
export interface WrittenRows {
  readonly durations: EarlierDurationRow[];
  readonly labels: EarlierLabelRow[];
  readonly outlines: EarlierOutlineRow[];
}

/**
 * The incident after one more event; `null` before it was declared, and for drills. What its entries come to is added to `written`.
 * Total: an event that does not fit changes nothing.
 */
export function evolveKnown(
  known: KnownIncident | null,
  recorded: RecordedEvent<IncidentEvent>,
  written: WrittenRows,
): KnownIncident | null {
  const facts = evolveFacts(known?.facts ?? null, recorded);
  if (facts === null || facts.kind === 'DRILL') return null;
  const before = known?.entries ?? new Map<string, Standing>();
  const entries = new Map<string, Standing>();
  for (const entry of entriesOf(facts)) {
    entries.set(entry.name, before.get(entry.name) ?? { entry, since: recorded.recordedAt });
  }
  // What goes comes first: what takes its place may have the same key.
  for (const [name, { entry, since }] of before) if (!entries.has(name)) write(written, entry, since, recorded.recordedAt);
  for (const [name, { entry, since }] of entries) if (!before.has(name)) write(written, entry, since, STANDING);
  return { facts, entries };
}

function write({ durations, labels, outlines }: WrittenRows, { kind, row }: Entry, knownFromAt: string, knownUntilAt: string): void {
  const span: Known = { knownFromAt, knownUntilAt };
  if (kind === 'DURATION') durations.push({ ...row, ...span });
  else if (kind === 'LABEL') labels.push({ ...row, ...span });
  else outlines.push({ ...row, ...span });
}

/** As it is kept: the entries follow from the facts, so only since when they stand is kept beside those, in their order. */
export function keptOf({ facts, entries }: KnownIncident): string {
  return JSON.stringify([facts, [...entries.values()].map(({ since }) => since)]);
}

export function knownFrom(kept: string): KnownIncident {
  const [facts, times] = JSON.parse(kept) as readonly [IncidentFacts, readonly string[]];
  const entries = entriesOf(facts).map((entry, index) => [entry.name, { entry, since: times[index] ?? '' }] as const);
  return { facts, entries: new Map(entries) };
}

/** When it was detected, as it is compared by; ISO 8601 UTC. */
export function detectedAtOf(facts: IncidentFacts): string {
  return milestone(facts, 'DETECTION')?.enteredAt ?? facts.declaredRecordedAt;
}

/** The classes of its trigger and contributing factors, each once. */
export function labelsOf({ causes }: Pick<IncidentFacts, 'causes'>): readonly Label[] {
  return causes.flatMap(({ axis, classes }) =>
    axis === 'TRIGGER' || axis === 'CONTRIBUTING_FACTOR' ? distinct(classes).map((classKey) => ({ axis, classKey })) : [],
  );
}

/** No two have the same primary key. None while the incident stands ended by a side exit. */
function entriesOf(facts: IncidentFacts): readonly Entry[] {
  if (facts.ending !== null) return [];
  const { id: incidentId, title, severity } = facts;
  const detectedAt = detectedAtOf(facts);
  const services = distinct(facts.services.map(({ key }) => key));
  const recorded = measurements(facts).flatMap(({ name, seconds }) => (seconds === null ? [] : [{ measurement: name, seconds }]));
  const labels = labelsOf(facts);
  const entries = services.flatMap((service) =>
    recorded.map(({ measurement, seconds }): Entry => {
      const row = { service, measurement, detectedAt, incidentId, seconds };
      return { name: `D ${detectedAt} ${measurement} ${seconds} ${service}`, kind: 'DURATION', row };
    }),
  );
  if (labels.length === 0) return entries;
  for (const { axis, classKey } of labels) {
    entries.push({ name: `L ${detectedAt} ${axis} ${classKey}`, kind: 'LABEL', row: { axis, classKey, detectedAt, incidentId } });
  }
  const outline = { incidentId, title, severity, detectedAt, services: JSON.stringify(services), labels: JSON.stringify(labels) };
  const name = `O ${detectedAt} ${severity} ${outline.services} ${outline.labels} ${title}`;
  entries.push({ name, kind: 'OUTLINE', row: outline });
  return entries;
}

/** As they are stored: what was recorded in earlier days may hold anything. */
function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(asStorable))];
}
