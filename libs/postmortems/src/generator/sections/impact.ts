import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf, impactStart, reached } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { grouped, inline, listed, quote, reasonGiven, stamp, when } from '../wording.js';
import { elapsedSentence, spans } from './elapsed-sentences.js';

/** When harm began and ended, whom it reached, what it was, and how bad it was held to be. */
export function impact(known: KnownIncident): readonly GeneratedStatement[] {
  return [
    ...began(known),
    ...ended(known),
    ...customersAffected(known),
    ...customersBefore(known),
    ...described(known),
    ...servicesAffected(known),
    ...servicesCleared(known),
    ...severities(known),
  ];
}

function began(known: KnownIncident): readonly GeneratedStatement[] {
  const start = impactStart(known);
  if (start === null) return [];
  const starts = eventsOf(known, 'ImpactStarted');
  const corrections = starts.slice(1).flatMap((anew, index) => {
    const before = starts[index];
    if (before === undefined) return [];
    return [
      statement(
        `The start of impact, recorded before as ${stamp(before.event.occurred)}, was recorded anew` + reasonGiven(anew.event.data.reason),
        [before.id, anew.id],
      ),
    ];
  });
  return [statement(`Impact began ${when(start.occurred)}`, start.citations), ...corrections];
}

/** How many customers, as last assessed. */
function customersAffected({ facts: { customersAffected: customers }, byId }: KnownIncident): readonly GeneratedStatement[] {
  const assessed = customers === null ? undefined : byId.get(customers.eventId);
  if (customers === null || assessed === undefined) return [];
  return [statement(`Customers affected, as assessed ${when(assessed.event.occurred)}: ${grouped(customers.value)}`, [customers.eventId])];
}

function customersBefore(known: KnownIncident): readonly GeneratedStatement[] {
  const counts = eventsOf(known, 'ImpactAssessed').flatMap(({ id, event: { data, occurred } }) =>
    data.customersAffected === undefined ? [] : [{ id, occurred, count: data.customersAffected }],
  );
  const earlier = counts.slice(0, -1);
  if (earlier.length === 0) return [];
  return [
    statement(
      `Assessed before that: ${listed(earlier.map(({ count, occurred }) => `${grouped(count)} (${when(occurred)})`))}`,
      earlier.map(({ id }) => id),
    ),
  ];
}

function described(known: KnownIncident): readonly GeneratedStatement[] {
  const { impactNotes } = known.facts;
  const imported = eventsOf(known, 'IncidentImported').at(-1);
  return [
    ...(impactNotes === null ? [] : [statement(`The impact as described: ${quote(impactNotes.text)}`, [impactNotes.eventId])]),
    ...(imported?.event.data.impact === undefined
      ? []
      : [statement(`The impact as the imported history describes it: ${quote(imported.event.data.impact)}`, [imported.id])]),
  ];
}

function servicesAffected({ facts }: KnownIncident): readonly GeneratedStatement[] {
  if (facts.services.length === 0) return [];
  const noun = facts.services.length === 1 ? 'Service' : 'Services';
  return [
    statement(
      `${noun} affected: ${listed(facts.services.map(({ key }) => inline(key)))}`,
      facts.services.map(({ eventId }) => eventId),
    ),
  ];
}

function servicesCleared(known: KnownIncident): readonly GeneratedStatement[] {
  return eventsOf(known, 'ServicesCleared').map(({ id, event: { data, occurred } }) =>
    statement(`Recorded as not affected ${when(occurred)}: ${listed(data.services.map(inline))}${reasonGiven(data.reason)}`, [id]),
  );
}

function ended(known: KnownIncident): readonly GeneratedStatement[] {
  const stopped = reached(known, 'RECOVERY');
  if (stopped === null || known.facts.ending !== null) return [];
  return [elapsedSentence(impactStart(known), stopped, spans.impactToHarmStopped)];
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
