import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { eventsOf } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { statement } from '../statement.js';
import { counted, inline, quote } from '../wording.js';
import { decisionName } from './decisions.js';
import { lineSentence } from './entries.js';

/** Where it came from, what is linked, and what somebody pinned or named as evidence. */
export function evidence(known: KnownIncident): readonly GeneratedStatement[] {
  return [...source(known), ...links(known), ...decisionRecords(known), ...pointedOut(known)];
}

function source(known: KnownIncident): readonly GeneratedStatement[] {
  const imported = eventsOf(known, 'IncidentImported').at(-1);
  if (imported === undefined) return [];
  const { source: from, sourceId, url, body } = imported.event.data;
  const where = url === undefined ? '' : `: ${inline(url)}`;
  const text =
    body === undefined || body.trim() === '' ? '' : `; its text, of ${counted(body.length, 'character')}, is kept with the incident`;
  return [statement(`Its history was imported from ${inline(from)}, where it is ${inline(sourceId)}${where}${text}`, [imported.id])];
}

function links({ facts }: KnownIncident): readonly GeneratedStatement[] {
  return facts.links.map(({ url, title, eventId }) => statement(`${title === null ? '' : `${quote(title)}: `}${inline(url)}`, [eventId]));
}

function decisionRecords({ facts }: KnownIncident): readonly GeneratedStatement[] {
  return facts.decisions.flatMap((decision) => {
    const { adrUrl, outcome, eventIds } = decision;
    if (adrUrl === undefined) return [];
    const text = `The decision record of ${decisionName(decision)}: ${inline(adrUrl)}`;
    return [
      statement(
        text,
        eventIds.filter((id) => id !== outcome?.eventId),
      ),
    ];
  });
}

function pointedOut(known: KnownIncident): readonly GeneratedStatement[] {
  const named = new Set(known.facts.causes.flatMap((labels) => labels.evidence));
  return known.lines.filter(({ line }) => line.pinned || named.has(line.id)).map(({ line }) => lineSentence(known, line));
}
