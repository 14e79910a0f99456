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
    ...eventsOf(known, 'IncidentDeclared').map(({ id, event }) => statement(`Declared as ${event.data.severity}`, [id])),
    ...eventsOf(known, 'SeverityChanged').map(({ id, event: { data, occurred } }) =>
      statement(`Severity was changed from ${data.from} to ${data.to} ${when(occurred)}${reasonGiven(data.reason)}`, [id]),
    ),
  ];
}

/** From the taking of a role to its handing back by the same person, who is not named. */
function roles(known: KnownIncident): readonly GeneratedStatement[] {
  const open = new Map<
    string,
    { readonly role: string; taken: ReturnType<typeof changes>[number]; back?: ReturnType<typeof changes>[number] }
  >();
  const holdings: { readonly role: string; taken: ReturnType<typeof changes>[number]; back?: ReturnType<typeof changes>[number] }[] = [];
  for (const change of changes(known)) {
    const { role, personId } = change.event.data;
    const holder = JSON.stringify([role, personId]);
    const held = open.get(holder);
    if (change.event.type === 'RoleReleased') {
      if (held !== undefined) held.back = change;
      open.delete(holder);
    } else if (held === undefined) {
      const holding = { role, taken: change };
      open.set(holder, holding);
      holdings.push(holding);
    }
  }
  return holdings.map(({ role, taken, back }) => {
    if (back === undefined) return statement(`The role of ${inline(role)} was taken ${when(taken.event.occurred)}`, [taken.id]);
    const between = elapsed(taken.event.occurred, back.event.occurred);
    const lasted = between.kind === 'KNOWN' ? `, for ${between.words}` : '';
    return statement(
      `The role of ${inline(role)} was taken ${when(taken.event.occurred)} and handed back ${when(back.event.occurred)}${lasted}`,
      [taken.id, back.id],
    );
  });
}

function changes({ events }: KnownIncident) {
  return events.flatMap((recorded) =>
    recorded.event.type === 'RoleAssigned' || recorded.event.type === 'RoleReleased' ? [{ id: recorded.id, event: recorded.event }] : [],
  );
}
