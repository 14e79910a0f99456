import type { ActionItemDetails, ActionStatus, ActionType } from '#action-items/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { KnownIncident } from '../known-incident.js';
import { axisName, className } from '../names.js';
import { mentioning, statement } from '../statement.js';
import { inline, listed, moment, quote, reasonGiven } from '../wording.js';

const types: Readonly<Record<ActionType, string>> = {
  PREVENT: 'prevention',
  MITIGATE: 'mitigation',
  DETECT: 'detection',
  REPAIR: 'repair',
  PROCESS: 'process',
};

const PSEUDONYM = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Each action item as it stands: what it is, what shows that it is done, how far it is. */
export function actionItems({ actionItems: items }: KnownIncident): readonly GeneratedStatement[] {
  return items.map((item) => mentioning(statement(words(item), item.eventIds), [{ kind: 'ACTION_ITEM', id: item.id }]));
}

function words(item: ActionItemDetails): string {
  const owners = [...(item.owner === null ? [] : [ownerOf(item.owner)]), ...(item.team === null ? [] : [`the team ${inline(item.team)}`])];
  return [
    `${quote(item.title)} (${[types[item.type], ...(item.priority === null ? [] : [item.priority])].join(', ')})`,
    statusOf(item),
    ...(owners.length === 0 ? [] : [`owned by ${listed(owners)}`]),
    ...(item.dueAt === null ? [] : [`due ${dueOf(item.dueAt)}`]),
    ...(item.endState === null ? [] : [`done when ${quote(item.endState)}`]),
    ...(item.addresses.length === 0
      ? []
      : [`addresses ${listed(item.addresses.map(({ axis, key }) => `${className(key)} (${axisName(axis)})`))}`]),
    ...(item.services.length === 0 ? [] : [`changes ${listed(item.services.map(inline))}`]),
    ...(item.link === null ? [] : [`see ${inline(item.link)}`]),
  ].join('; ');
}

/** An owner is a team or a role in words; a person is not named. */
function ownerOf(owner: string): string {
  return PSEUDONYM.test(owner.trim()) ? 'a person' : inline(owner);
}

/** A due date as people say it: the day, where it is due at midnight. */
export function dueOf(at: string): string {
  return at.slice(11, 19) === '00:00:00' ? at.slice(0, 10) : moment(at);
}

const statuses: Readonly<Record<ActionStatus, string>> = {
  PROPOSED: 'proposed',
  ACCEPTED: 'accepted',
  COMPLETED: 'done',
  DROPPED: 'dropped',
};

function statusOf({ status, completedAt, verifiedAt, note, verification, reason }: ActionItemDetails): string {
  if (status === 'DROPPED') return `dropped${reasonGiven(reason)}`;
  const done = completedAt === null || status !== 'COMPLETED' ? '' : ` at ${moment(completedAt)}${note === null ? '' : `: ${quote(note)}`}`;
  const verified =
    verifiedAt === null ? '' : `; verified at ${moment(verifiedAt)}${verification === null ? '' : `: ${quote(verification)}`}`;
  return statuses[status] + done + verified;
}
