import { lineFrom, present } from '#event-sourcing';
import { MAX_DAYS, MAX_KEY, MAX_METRICS, MAX_TITLE, MAX_VALUES, refused } from './report.errors.js';

/** The questions that root-cause classes answer, and how bad an incident is, in the words that incidents and classes have for it. */
export type ReportAxis = 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';
export type ReportSeverity = 'SEV1' | 'SEV2' | 'SEV3' | 'SEV4' | 'SEV5';

/** What a report is of. Computed again by the same terms, it differs only by what was recorded, or defined otherwise, since. */
export interface ReportTerms {
  readonly title: string;
  /** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
  readonly from: string;
  readonly to: string;
  readonly axis: ReportAxis;
  /** Keys; empty: all. For a team those that the catalogue had for it. */
  readonly services: readonly string[];
  readonly team?: string;
  /** Empty: all. */
  readonly severities: readonly ReportSeverity[];
  /** Keys, in the order they are shown. */
  readonly metrics: readonly string[];
}

/** What a caller says of a report; null counts as not said. `services` are those of the team, where a team is named. */
export interface GivenTerms {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly axis: ReportAxis;
  readonly services: readonly string[];
  readonly team?: string | null | undefined;
  readonly severities: readonly ReportSeverity[];
  readonly metrics: readonly string[];
}

const DAY_MS = 86_400_000;

/** The terms as they are recorded. @throws DomainError INVALID for what contradicts itself or is too much. */
export function termsOf(given: GivenTerms): ReportTerms {
  const { from, to, axis } = given;
  if (from >= to) throw refused.notBehind();
  if (Date.parse(to) - Date.parse(from) > MAX_DAYS * DAY_MS) throw refused.tooLong();
  const team = given.team == null ? null : lineFrom('team', given.team, MAX_KEY);
  const services = distinct('services', given.services, MAX_VALUES).map((key, index) => lineFrom(`services.${index}`, key, MAX_KEY));
  if (team !== null && services.length === 0) throw refused.teamWithoutServices(team);
  return {
    title: lineFrom('title', given.title, MAX_TITLE),
    from,
    to,
    axis,
    services: [...services].sort(),
    ...present('team', team),
    severities: [...distinct('severities', given.severities, MAX_VALUES)].sort(),
    metrics: distinct('metrics', given.metrics, MAX_METRICS),
  };
}

function distinct<Value extends string>(path: string, values: readonly Value[], limit: number): readonly Value[] {
  const found = [...new Set(values)];
  if (found.length > limit) throw refused.tooMany(path, found.length, limit);
  return found;
}
