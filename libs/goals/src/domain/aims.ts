import { lineFrom, present } from '#event-sourcing';
import { MAX_CLASSES, MAX_LINE, MAX_MONTHS, MAX_QUIET_DAYS, MAX_TARGET, refused } from './goal.errors.js';
import type { AimedClass, ClassesAim, Comparison, GoalAim, MetricAim, MetricUnit, PeriodLength } from './goal.events.js';

/** For how many days a class must not have come, where nobody says so. */
export const QUIET_DAYS = 30;

/** A number and its target; whether there is such a metric is for whoever asks to have made sure of. */
export interface GivenMetricAim {
  readonly kind: 'METRIC';
  readonly metric: string;
  readonly version?: number | null | undefined;
  readonly statistic: string;
  readonly unit: MetricUnit;
  readonly comparison: Comparison;
  readonly target: number;
  readonly period: PeriodLength;
}

/** Classes that there are, with how often they came in the days that were looked back at. */
export interface GivenClassesAim {
  readonly kind: 'CLASSES_GONE';
  readonly axis: string;
  readonly classes: readonly AimedClass[];
  readonly lookedBack: { readonly from: string; readonly to: string };
  /** {@link QUIET_DAYS} when left out. */
  readonly quietDays?: number | null | undefined;
}

export type GivenAim = GivenMetricAim | GivenClassesAim;

interface Days {
  readonly from: string;
  readonly until: string | null;
}

/** @throws DomainError INVALID for an aim that cannot be reached, or not told to have been. */
export function aimOf(given: GivenAim, days: Days): GoalAim {
  return given.kind === 'METRIC' ? metricAimOf(given, days) : classesAimOf(given, days);
}

function metricAimOf({ kind, metric, version, statistic, unit, comparison, target, period }: GivenMetricAim, { until }: Days): MetricAim {
  if (version != null && !(Number.isSafeInteger(version) && version >= 1)) throw refused.notAVersion();
  requireTarget(unit, comparison, target);
  if (period === 'WHOLE' && until === null) throw refused.withoutEnd('until');
  const key = lineFrom('metric.metric', metric, MAX_LINE);
  return { kind, metric: key, ...present('version', version), statistic, unit, comparison, target, period };
}

function requireTarget(unit: MetricUnit, comparison: Comparison, target: number): void {
  if (!(target >= 0 && target <= MAX_TARGET)) throw refused.notATarget();
  if (unit === 'COUNT' && !Number.isInteger(target)) throw refused.notWhole();
  if (unit === 'SHARE' && target > 1) throw refused.notAShare();
  if (comparison === 'BELOW' && target === 0) throw refused.neverMet();
  if (comparison === 'ABOVE' && unit === 'SHARE' && target === 1) throw refused.neverMet();
}

function classesAimOf({ kind, axis, classes, lookedBack, quietDays: said }: GivenClassesAim, { from, until }: Days): ClassesAim {
  if (until === null) throw refused.withoutEnd('until');
  const quietDays = said ?? QUIET_DAYS;
  if (!Number.isInteger(quietDays) || quietDays < 1 || quietDays > MAX_QUIET_DAYS) throw refused.notDays();
  const keys = [...new Map(classes.map((one) => [one.key, one])).values()];
  if (keys.length === 0) throw refused.withoutClasses();
  if (keys.length > MAX_CLASSES) throw refused.tooMany('classesGone.classes', keys.length, MAX_CLASSES);
  if (until > monthsLater(from, MAX_MONTHS)) throw refused.tooLong();
  if (daysBetween(from, until) < quietDays) throw refused.noRoomForQuiet();
  return { kind, axis, classes: keys, lookedBack, quietDays };
}

/** The same day of a later month; where that has no such day, the first of the month behind it. */
function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
