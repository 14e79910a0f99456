import { lineFrom, optionalTextFrom, present } from '#event-sourcing';
import { aimOf } from './aims.js';
import type { GivenAim } from './aims.js';
import { MAX_DESCRIPTION, MAX_LINE, MAX_TITLE, MAX_VALUES, refused, requireDay } from './goal.errors.js';
import type { GoalAim, GoalTerms } from './goal.events.js';

/** What a caller says of a goal. Null and blank words count as not said. */
export interface GivenTerms {
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly team?: string | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  readonly severities?: readonly string[] | null | undefined;
  /** A day of UTC, such as 2026-06-01. */
  readonly from: string;
  readonly until?: string | null | undefined;
  readonly aim: GivenAim;
}

/** The terms as they are recorded. @throws DomainError INVALID for terms that no goal can have. */
export function termsOf(given: GivenTerms): GoalTerms {
  const { from, until } = given;
  requireDay('from', from);
  if (until != null) requireDay('until', until);
  if (until != null && until <= from) throw refused.notBehind();
  const services = servicesOf(given.services);
  return {
    title: lineFrom('title', given.title, MAX_TITLE),
    ...present('description', optionalTextFrom('description', given.description, MAX_DESCRIPTION)),
    ...present('team', given.team == null || given.team.trim() === '' ? null : lineFrom('team', given.team, MAX_LINE)),
    ...present('services', services.length === 0 ? null : services),
    ...present('severities', nonEmpty(distinct('severities', given.severities))),
    from,
    ...present('until', until),
    aim: aimOf(given.aim, { from, until: until ?? null }),
  };
}

/** The keys of services as they are recorded, each once. @throws DomainError INVALID for what is no key, or too many of them. */
export function servicesOf(given: GivenTerms['services']): readonly string[] {
  return distinct(
    'services',
    given?.map((key, index) => lineFrom(`services.${index}`, key, MAX_LINE)),
  );
}

/** Whether both say the same. */
export function sameTerms(a: GoalTerms, b: GoalTerms): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ title, description, team, services, severities, from, until, aim }: GoalTerms) {
  return [title, description, team, services, severities, from, until, ...aimInOrder(aim)];
}

function aimInOrder(aim: GoalAim): readonly unknown[] {
  if (aim.kind === 'METRIC') {
    const { kind, metric, version, statistic, unit, comparison, target, period } = aim;
    return [kind, metric, version, statistic, unit, comparison, target, period];
  }
  // How often they came by the time it was said again makes no other goal of it.
  const { kind, axis, classes, quietDays } = aim;
  return [kind, axis, classes.map(({ key }) => key), quietDays];
}

function nonEmpty(values: readonly string[]): readonly string[] | null {
  return values.length === 0 ? null : values;
}

function distinct(path: string, values: readonly string[] | null | undefined): readonly string[] {
  const found = [...new Set(values ?? [])];
  if (found.length > MAX_VALUES) throw refused.tooMany(path, found.length, MAX_VALUES);
  return found;
}
