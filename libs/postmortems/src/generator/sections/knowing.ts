import type { Occurrence } from '#event-sourcing';
import type { Stage } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { beforeDetection, recordedLate, silences, withoutRoles } from '../gaps.js';
import { reached } from '../known-incident.js';
import type { KnownIncident } from '../known-incident.js';
import { holdings } from '../roles.js';
import { statement } from '../statement.js';
import { elapsed, entries, inline, stamp, when } from '../wording.js';
import { lineSentence } from './entries.js';

/** More of a kind than that says no more. */
const MOST = 5;

/** From the taking of each role to its handing back by the same person, who is not named. */
export function rolesTaken(known: KnownIncident): readonly GeneratedStatement[] {
  return holdings(known).map(({ taken, back }) => {
    const was = `The role of ${inline(taken.event.data.role)} was taken ${when(taken.event.occurred)}`;
    if (back === null) return statement(was, [taken.id]);
    const between = elapsed(taken.event.occurred, back.event.occurred);
    const lasted = between.kind === 'KNOWN' ? `, after ${between.words}` : '';
    return statement(`${was} and handed back ${when(back.event.occurred)}${lasted}`, [taken.id, back.id]);
  });
}

/** From when until when no role is recorded as held, while the incident was worked on. */
export function noRoles(known: KnownIncident): readonly GeneratedStatement[] {
  return withoutRoles(known)
    .slice(0, MOST)
    .map(([from, to]) => {
      const lasted = elapsed(from.occurred, to.occurred);
      const words = lasted.kind === 'KNOWN' ? `: ${lasted.words}` : '';
      const stretch = stamp({ at: from.occurred.at, until: to.occurred.at, exactness: 'EXACT' });
      return statement(`From ${stretch}, no role is recorded as held${words}`, from.citations, to.citations);
    });
}

export function doneBeforeDetection(known: KnownIncident): readonly GeneratedStatement[] {
  const detected = reached(known, 'DETECTION');
  if (detected === null) return [];
  return beforeDetection(known)
    .slice(0, MOST)
    .map((line) => {
      const { text, citations } = lineSentence(known, line);
      return statement(`Before the incident was detected ${when(detected.occurred)}: ${text}`, citations, detected.citations);
    });
}

/** Where nothing is recorded for long; both ends are named. */
export function silencesIn(known: KnownIncident, stage: Stage): readonly GeneratedStatement[] {
  return silences(known)
    .filter((silence) => silence.stage === stage)
    .slice(0, MOST)
    .map(({ from, to }) => {
      const [begin, end] = [endOf(from.occurred), beginningOf(to.occurred)];
      const lasted = elapsed(begin, end);
      const words = lasted.kind === 'KNOWN' ? `: ${lasted.words}` : '';
      return statement(
        `After the ${from.noun} of ${stamp(begin)}, nothing is recorded until the ${to.noun} of ${stamp(end)}${words}`,
        from.citations,
        to.citations,
      );
    });
}

function endOf({ at, until, exactness }: Occurrence): Occurrence {
  return { at: until ?? at, exactness };
}

function beginningOf({ at, exactness }: Occurrence): Occurrence {
  return { at, exactness };
}

/** That entries were recorded long after what they tell of: what they say may not have been known at the time. */
export function toldLate(known: KnownIncident): readonly GeneratedStatement[] {
  const late = recordedLate(known);
  if (late.length === 0) return [];
  const words =
    late.length === 1 ? 'was recorded more than a day after what it tells of' : 'were recorded more than a day after what they tell of';
  return [
    statement(
      `${entries(late.length)} ${words}`,
      late.map(({ id }) => id),
    ),
  ];
}
