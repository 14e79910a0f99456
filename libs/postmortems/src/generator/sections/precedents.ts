import type { CauseAxis, CauseLabels } from '#incidents/published';
import type { GeneratedStatement, Mention } from '../../domain/postmortem.events.js';
import type { Precedent } from '../draft-facts.js';
import type { KnownIncident } from '../known-incident.js';
import { axisName, className } from '../names.js';
import { mentioning, statement } from '../statement.js';
import { capitalised, counted, glimpse, grouped, inline, listed, moment } from '../wording.js';
import { dueOf } from './action-items.js';
import { labelsOf } from './causes.js';

const MOST_ACTIONS = 5;

const postmortems: Readonly<Record<Precedent['postmortem'], string>> = {
  NONE: 'it has no postmortem',
  DRAFT: 'its postmortem is a draft',
  IN_REVIEW: 'its postmortem is in review',
  PUBLISHED: 'its postmortem is published',
};

/** How often its classes came before, and the earlier incidents that are most alike, with what is left to do from them. */
export function precedents(known: KnownIncident): readonly GeneratedStatement[] {
  return [...recurrences(known), ...known.history.precedents.map((precedent) => alike(known, precedent))];
}

/** The labels that are compared with those of earlier incidents. */
export function comparedLabels(known: KnownIncident): readonly CauseLabels[] {
  return [labelsOf(known, 'TRIGGER'), labelsOf(known, 'CONTRIBUTING_FACTOR')].filter((labels) => labels !== undefined);
}

function recurrences(known: KnownIncident): readonly GeneratedStatement[] {
  const labels = comparedLabels(known);
  if (labels.length === 0) return [];
  if (known.history.recurrences.length === 0) {
    const classes = labels.flatMap(({ classes: keys }) => keys.map(className));
    return [
      statement(
        `No incident of the 365 days before had been classified as ${listed(classes, 'or')}`,
        labels.map(({ eventId }) => eventId),
      ),
    ];
  }
  return known.history.recurrences.map(({ axis, classKey, earlier, latestAt }) =>
    statement(
      `${capitalised(className(classKey))} (${axisName(axis)}): ${grouped(earlier)} earlier ${earlier === 1 ? 'incident' : 'incidents'} in the 365 days ` +
        `before${earlier === 1 ? ',' : ', the latest'} detected at ${moment(latestAt)}`,
      citations(known, axis),
    ),
  );
}

function alike(known: KnownIncident, precedent: Precedent): GeneratedStatement {
  const { incidentId, reference, title, severity, detectedAt, sharedClasses, sharedServices, postmortem, unfinishedActions } = precedent;
  const shared = [
    ...sharedClasses.map(({ axis, classKey }) => `${className(classKey)} (${axisName(axis)})`),
    ...(sharedServices.length === 0
      ? []
      : [`${sharedServices.length === 1 ? 'the service' : 'the services'} ${listed(sharedServices.map(inline))}`]),
  ];
  const shares = shared.length === 0 ? '' : `, which shares ${listed(shared)}`;
  const text = `${inline(reference)} ${glimpse(title)} (${severity}), detected at ${moment(detectedAt)}${shares}; ${postmortems[postmortem]}${left(unfinishedActions)}`;
  const mentions: readonly Mention[] = [
    { kind: 'INCIDENT', id: incidentId },
    ...unfinishedActions.slice(0, MOST_ACTIONS).map(({ id }): Mention => ({ kind: 'ACTION_ITEM', id })),
  ];
  return mentioning(statement(text, citations(known)), mentions);
}

function left(actions: Precedent['unfinishedActions']): string {
  if (actions.length === 0) return '';
  const named = actions.slice(0, MOST_ACTIONS).map(({ title, dueAt }) => glimpse(title) + (dueAt === null ? '' : ` (due ${dueOf(dueAt)})`));
  const more = actions.length - named.length;
  return `; not finished yet: ${listed([...named, ...(more === 0 ? [] : [counted(more, 'further action item')])])}`;
}

/** What likeness stands on: how this incident is classified, or what it affected. */
function citations(known: KnownIncident, axis?: CauseAxis): readonly string[] {
  const labels = comparedLabels(known)
    .filter((one) => axis === undefined || one.axis === axis)
    .map(({ eventId }) => eventId);
  const services = known.facts.services.map(({ eventId }) => eventId);
  return labels.length > 0 ? labels : services.length > 0 ? services : [known.facts.titleEventId];
}
