import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveFacts, measurements, milestone } from '#incidents/published';
import type { CauseAxis, IncidentEvent, IncidentFacts, Measurement } from '#incidents/published';
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

/** Entries by their names. */
type Entries = ReadonlyMap<string, Standing>;

/** An incident as it is known, with the entries that it stands for: how long things took in it, and what is said of its classes. */
export interface KnownIncident {
  readonly facts: IncidentFacts;
  readonly detectedAt: string;
  readonly durations: Entries;
  readonly labelled: Entries;
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
  const detectedAt = known?.facts.visits === facts.visits ? known.detectedAt : detectedAtOf(facts);
  const at = recorded.recordedAt;
  // Most events change one of the two, or none: what follows from the same facts is not worked out again.
  const durations =
    known !== null && haveSameDurations(known.facts, facts)
      ? known.durations
      : replaced(known?.durations, durationsOf(facts, detectedAt), at, written);
  const labelled =
    known !== null && known.detectedAt === detectedAt && haveSameLabels(known.facts, facts)
      ? known.labelled
      : replaced(known?.labelled, labelledOf(facts, detectedAt), at, written);
  return { facts, detectedAt, durations, labelled };
}

function haveSameDurations(one: IncidentFacts, other: IncidentFacts): boolean {
  return (
    one.visits === other.visits &&
    one.impactStarted === other.impactStarted &&
    one.services === other.services &&
    one.ending === other.ending
  );
}

function haveSameLabels(one: IncidentFacts, other: IncidentFacts): boolean {
  return (
    one.causes === other.causes &&
    one.services === other.services &&
    one.title === other.title &&
    one.severity === other.severity &&
    one.ending === other.ending
  );
}

/** The entries that take the place of others; what that comes to is added to `written`. */
function replaced(before: Entries = none, entries: readonly Entry[], recordedAt: string, written: WrittenRows): Entries {
  if (before.size === 0 && entries.length === 0) return before;
  const after = new Map<string, Standing>();
  const come: Entry[] = [];
  for (const entry of entries) {
    const standing = before.get(entry.name);
    after.set(entry.name, standing ?? { entry, since: recordedAt });
    if (standing === undefined) come.push(entry);
  }
  // What goes comes first: what takes its place may have the same key. Mostly nothing does.
  if (entries.length - come.length < before.size) {
    for (const [name, { entry, since }] of before) if (!after.has(name)) write(written, entry, since, recordedAt);
  }
  for (const entry of come) write(written, entry, recordedAt, STANDING);
  return after;
}

const none: Entries = new Map();

function write({ durations, labels, outlines }: WrittenRows, { kind, row }: Entry, knownFromAt: string, knownUntilAt: string): void {
  if (kind === 'DURATION') durations.push({ ...row, knownFromAt, knownUntilAt });
  else if (kind === 'LABEL') labels.push({ ...row, knownFromAt, knownUntilAt });
  else outlines.push({ ...row, knownFromAt, knownUntilAt });
}

/** As it is kept: the entries follow from the facts, so only since when they stand is kept beside those, in their order. */
export function keptOf({ facts, durations, labelled }: KnownIncident): string {
  const times: string[] = [];
  for (const { since } of durations.values()) times.push(since);
  for (const { since } of labelled.values()) times.push(since);
  return JSON.stringify([facts, times]);
}

export function knownFrom(kept: string): KnownIncident {
  const [facts, times] = JSON.parse(kept) as readonly [IncidentFacts, readonly string[]];
  const detectedAt = detectedAtOf(facts);
  const durations = durationsOf(facts, detectedAt);
  const standing = (entries: readonly Entry[], first: number): Entries =>
    new Map(entries.map((entry, index) => [entry.name, { entry, since: times[first + index] ?? '' }]));
  return {
    facts,
    detectedAt,
    durations: standing(durations, 0),
    labelled: standing(labelledOf(facts, detectedAt), durations.length),
  };
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
function durationsOf(facts: IncidentFacts, detectedAt: string): readonly Entry[] {
  if (facts.ending !== null) return [];
  const recorded = measurements(facts).filter(hasSeconds);
  if (recorded.length === 0) return [];
  return distinct(facts.services.map(({ key }) => key)).flatMap((service) =>
    recorded.map(({ name: measurement, seconds }): Entry => {
      const row = { service, measurement, detectedAt, incidentId: facts.id, seconds };
      return { name: `${detectedAt} ${measurement} ${seconds} ${service}`, kind: 'DURATION', row };
    }),
  );
}

function hasSeconds(measurement: Measurement): measurement is Measurement & { readonly seconds: number } {
  return measurement.seconds !== null;
}

/** As {@link durationsOf}; none for an incident without classes. */
function labelledOf(facts: IncidentFacts, detectedAt: string): readonly Entry[] {
  const labels = facts.ending === null ? labelsOf(facts) : [];
  if (labels.length === 0) return [];
  const { id: incidentId, title, severity } = facts;
  const entries = labels.map(({ axis, classKey }): Entry => {
    return { name: `L ${detectedAt} ${axis} ${classKey}`, kind: 'LABEL', row: { axis, classKey, detectedAt, incidentId } };
  });
  const services = JSON.stringify(distinct(facts.services.map(({ key }) => key)));
  const outline = { incidentId, title, severity, detectedAt, services, labels: JSON.stringify(labels) };
  const name = `O ${detectedAt} ${severity} ${services} ${outline.labels} ${title}`;
  return [...entries, { name, kind: 'OUTLINE', row: outline }];
}

/** As they are stored: what was recorded in earlier days may hold anything. */
function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(asStorable))];
}
