import type { RoleAssigned, RoleReleased } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { elapsed, inline, reasonGiven, when } from '../wording.js';

/** How bad it was held to be, and which roles were taken when. */
export function severityAndRoles(known: KnownIncident): readonly GeneratedStatement[] {
  return [...severities(known), ...roles(known)];
}

function severities(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...eventsOf(known, 'IncidentDeclared').map(({ id, event }) =>
      statement(`${event.data.kind === 'RETROSPECTIVE' ? 'Recorded' : 'Declared'} as ${event.data.severity}`, [id]),
    ),
    ...eventsOf(known, 'SeverityChanged').map(({ id, event: { data, occurred } }) =>
      statement(`Severity was changed from ${data.from} to ${data.to} ${when(occurred)}${reasonGiven(data.reason)}`, [id]),
    ),
  ];
}

interface RoleChange {
  readonly id: string;
  readonly event: RoleAssigned | RoleReleased;
}

interface Holding {
  readonly taken: RoleChange;
  back: RoleChange | null;
}

/** From the taking of a role to its handing back by the same person, who is not named. */
function roles(known: KnownIncident): readonly GeneratedStatement[] {
  return holdings(known).map(({ taken, back }) => {
    const was = `The role of ${inline(taken.event.data.role)} was taken ${when(taken.event.occurred)}`;
    if (back === null) return statement(was, [taken.id]);
    const between = elapsed(taken.event.occurred, back.event.occurred);
    const lasted = between.kind === 'KNOWN' ? `, after ${between.words}` : '';
    return statement(`${was} and handed back ${when(back.event.occurred)}${lasted}`, [taken.id, back.id]);
  });
}

function holdings(known: KnownIncident): readonly Holding[] {
  const held = new Map<string, Holding>();
  const all: Holding[] = [];
  for (const change of roleChanges(known)) {
    const holder = JSON.stringify([change.event.data.role, change.event.data.personId]);
    const holding = held.get(holder);
    if (change.event.type === 'RoleReleased') {
      if (holding !== undefined) holding.back = change;
      held.delete(holder);
    } else if (holding === undefined) {
      const taken: Holding = { taken: change, back: null };
      held.set(holder, taken);
      all.push(taken);
    }
  }
  return all;
}

function roleChanges({ events }: KnownIncident): readonly RoleChange[] {
  return events.flatMap(({ id, event }) => (event.type === 'RoleAssigned' || event.type === 'RoleReleased' ? [{ id, event }] : []));
}
