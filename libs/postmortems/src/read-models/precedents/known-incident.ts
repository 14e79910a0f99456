import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { recordedMeasurements } from '#incidents/published';
import type { CauseAxis, IncidentEvent, IncidentFacts, IncidentOutline } from '#incidents/published';
import { evolveCourse, measurable } from '../incident-course.js';
import type { IncidentCourse } from '../incident-course.js';
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
  readonly course: IncidentCourse;
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
  const course = evolveCourse(known?.course ?? null, recorded);
  if (course === null || course.outline.kind === 'DRILL') return null;
  const at = recorded.recordedAt;
  if (known === null) {
    return {
      course,
      durations: replaced(none, durationsOf(course), at, written),
      labelled: replaced(none, labelledOf(course), at, written),
    };
  }
  if (course === known.course) return known;
  // Most events change one of the two, or none: what follows from the same course is not worked out again.
  return {
    course,
    durations: haveSameDurations(known.course, course) ? known.durations : replaced(known.durations, durationsOf(course), at, written),
    labelled: haveSameLabels(known.course, course) ? known.labelled : replaced(known.labelled, labelledOf(course), at, written),
  };
}

function haveSameDurations(one: IncidentCourse, other: IncidentCourse): boolean {
  return (
    one.visits === other.visits &&
    one.impactStarted === other.impactStarted &&
    one.outline.services === other.outline.services &&
    one.outline.exit === other.outline.exit
  );
}

function haveSameLabels(one: IncidentCourse, other: IncidentCourse): boolean {
  return (
    one.title === other.title &&
    one.outline.classes === other.outline.classes &&
    one.outline.services === other.outline.services &&
    one.outline.detectedAt === other.outline.detectedAt &&
    one.outline.severity === other.outline.severity &&
    one.outline.exit === other.outline.exit
  );
}

/** The entries that take the place of others; what that comes to is added to `written`. */
function replaced(before: Entries, entries: readonly Entry[], recordedAt: string, written: WrittenRows): Entries {
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

/** As it is kept: the entries follow from the course, so only since when they stand is kept beside it, in their order. */
export function keptOf({ course, durations, labelled }: KnownIncident): string {
  const times: string[] = [];
  for (const { since } of durations.values()) times.push(since);
  for (const { since } of labelled.values()) times.push(since);
  return JSON.stringify([course, times]);
}

export function knownFrom(kept: string): KnownIncident {
  const [course, times] = JSON.parse(kept) as readonly [IncidentCourse, readonly string[]];
  const durations = durationsOf(course);
  const standing = (entries: readonly Entry[], first: number): Entries =>
    new Map(entries.map((entry, index) => [entry.name, { entry, since: times[first + index] ?? '' }]));
  return { course, durations: standing(durations, 0), labelled: standing(labelledOf(course), durations.length) };
}

const comparedAxes = ['TRIGGER', 'CONTRIBUTING_FACTOR'] as const satisfies readonly CauseAxis[];

/** The classes of its trigger and contributing factors, each once. */
export function labelsOf({ causes }: Pick<IncidentFacts, 'causes'>): readonly Label[] {
  return labelsAmong(Object.fromEntries(causes.map(({ axis, classes }) => [axis, classes])));
}

function labelsAmong(classes: IncidentOutline['classes']): readonly Label[] {
  return comparedAxes.flatMap((axis) => distinct(classes[axis] ?? []).map((classKey) => ({ axis, classKey })));
}

/** No two have the same primary key. None while the incident stands ended by a side exit. */
function durationsOf(course: IncidentCourse): readonly Entry[] {
  const { id: incidentId, detectedAt, exit, services } = course.outline;
  if (exit !== null || services.length === 0) return [];
  const recorded = recordedMeasurements(measurable(course));
  if (recorded.length === 0) return [];
  const entries: Entry[] = [];
  for (const service of distinct(services)) {
    for (const { name: measurement, seconds } of recorded) {
      const row = { service, measurement, detectedAt, incidentId, seconds };
      entries.push({ name: `${detectedAt} ${measurement} ${seconds} ${service}`, kind: 'DURATION', row });
    }
  }
  return entries;
}

/** As {@link durationsOf}; none for an incident without classes. */
function labelledOf({ title, outline }: IncidentCourse): readonly Entry[] {
  const { id: incidentId, severity, detectedAt, exit, classes } = outline;
  const found = exit === null ? labelsAmong(classes) : [];
  if (found.length === 0) return [];
  const entries = found.map(({ axis, classKey }): Entry => {
    return { name: `L ${detectedAt} ${axis} ${classKey}`, kind: 'LABEL', row: { axis, classKey, detectedAt, incidentId } };
  });
  const services = JSON.stringify(distinct(outline.services));
  const labels = JSON.stringify(found);
  const row = { incidentId, title, severity, detectedAt, services, labels };
  return [...entries, { name: `O ${detectedAt} ${severity} ${services} ${labels} ${title}`, kind: 'OUTLINE', row }];
}

/** As they are stored: what was recorded in earlier days may hold anything. */
function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(asStorable))];
}
