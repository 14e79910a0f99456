import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveOutline, isCounted } from '#incidents/published';
import type { IncidentEvent, IncidentOutline } from '#incidents/published';
import { causeAxes, setKey } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';

/** What recurrence must know of an incident: of any but drills, which are never counted. */
export type CountedIncident = IncidentOutline;

/** The incident after one more event; `null` before it was declared, and for drills. Otherwise see `evolveOutline`. */
export function evolveCounted(incident: CountedIncident | null, recorded: RecordedEvent<IncidentEvent>): CountedIncident | null {
  const outline = evolveOutline(incident, recorded);
  return outline?.kind === 'DRILL' ? null : outline;
}

/** Stands for every service, or every severity. */
export const ALL = '';

/** What every incident counts under, labelled or not; its only class is {@link ALL}. */
export const INCIDENTS = 'INCIDENT';

/**
 * What incidents count under that have several classes on an axis: the set of those, by {@link setKey}. Where classes are counted as one, it
 * tells how many incidents would be counted twice.
 */
export type SetAxis = `${CauseAxis} SET`;

/** What incidents count under by all that they affected, unless that is a single service: the set of services, by {@link setKey}. */
export const SERVICE_SETS = 'SERVICE SET';

/** What incidents count under that have a class of `signatureAxes`: those axes with their classes, by {@link setKey} of `AXIS key`. */
export const SIGNATURES = 'SIGNATURE';

/** What set an incident off, and what else it took: together they tell one kind of incident from another. */
export const signatureAxes = ['TRIGGER', 'CONTRIBUTING_FACTOR'] as const satisfies readonly CauseAxis[];

/** What labels and cells are told apart by first. */
export type LabelAxis = CauseAxis | SetAxis | typeof INCIDENTS | typeof SERVICE_SETS | typeof SIGNATURES;

export function setsOf(axis: CauseAxis): SetAxis {
  return `${axis} SET`;
}

export interface Label {
  readonly axis: LabelAxis;
  readonly classKey: string;
  /** {@link ALL} or the key of a service. */
  readonly service: string;
}

/** Under what an incident counts; nothing while it is not counted. */
export function* labelsOf(incident: CountedIncident): Iterable<Label> {
  if (!isCounted(incident)) return;
  const services = [ALL, ...storable(incident.services.filter((service) => service !== ALL))];
  for (const service of services) yield { axis: INCIDENTS, classKey: ALL, service };
  if (services.length !== 2) yield { axis: SERVICE_SETS, classKey: setKey(services.slice(1)), service: ALL };
  const signature = signatureAxes.flatMap((axis) => [...storable(incident.classes[axis] ?? [])].map((classKey) => `${axis} ${classKey}`));
  if (signature.length > 0) for (const service of services) yield { axis: SIGNATURES, classKey: setKey(signature), service };
  for (const axis of causeAxes) {
    const classes = storable(incident.classes[axis] ?? []);
    for (const service of services) {
      for (const classKey of classes) yield { axis, classKey, service };
      if (classes.size > 1) yield { axis: setsOf(axis), classKey: setKey(classes), service };
    }
  }
}

function storable(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(asStorable));
}
