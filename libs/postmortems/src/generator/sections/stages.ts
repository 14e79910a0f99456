import { isDetectionStandIn } from '#incidents/published';
import type { Stage, Visit } from '#incidents/published';
import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import { detectionTime, impactStart, isReal, reached, timedVisit } from '../known-incident.js';
import type { KnownIncident, Timed } from '../known-incident.js';
import { stageBegun, stageName, stageNoun } from '../names.js';
import { statement } from '../statement.js';
import { elapsed, quote, reasonGiven, stamp, when } from '../wording.js';
import { classified } from './causes.js';
import { compared } from './compared.js';
import { elapsedSentence, spans } from './elapsed-sentences.js';
import { notableIn } from './entries.js';
import { doneBeforeDetection, noRoles, rolesTaken, silencesIn, toldLate } from './knowing.js';

export function detection(known: KnownIncident): readonly GeneratedStatement[] {
  const first = reached(known, 'DETECTION');
  const impact = impactStart(known);
  const unknown = impact === null && isReal(known) && first !== null;
  return [
    ...(first === null
      ? []
      : [isDetectionStandIn(known.facts) ? standIn(known, first) : elapsedSentence(impact, first, spans.impactToDetection)]),
    ...(unknown ? [statement('When impact began had not been recorded, so the time to detect is not known', first.citations)] : []),
    ...compared(known, 'TIME_TO_DETECT'),
    ...classified(known, 'DETECTION_MODE', 'Classified as how it was detected'),
    ...visitsTo(known, 'DETECTION', first),
    ...notableIn(known, 'DETECTION'),
  ];
}

/** Said instead of a time of detection that nobody recorded. */
function standIn(known: KnownIncident, detected: Timed): GeneratedStatement {
  const { at } = detected.occurred;
  const [impact, begun] = [impactStart(known), reached(known, 'RESPONSE')];
  const other = impact?.occurred.at === at ? impact : begun?.occurred.at === at ? begun : null;
  const noun =
    other === null ? 'the first time that its history tells of' : other === impact ? 'the start of impact' : stageNoun('RESPONSE');
  return statement(
    `When it was detected had not been recorded; ${noun}, ${stamp({ at, exactness: 'EXACT' })}, stands in for it`,
    detected.citations,
    other?.citations ?? [],
  );
}

export function response(known: KnownIncident): readonly GeneratedStatement[] {
  const first = reached(known, 'RESPONSE');
  return [
    ...(first === null ? [] : [elapsedSentence(detectionTime(known), first, spans.detectionToResponse)]),
    ...compared(known, 'TIME_TO_RESPOND'),
    ...visitsTo(known, 'RESPONSE', first),
    ...rolesTaken(known),
    ...noRoles(known),
    ...doneBeforeDetection(known),
    ...silencesIn(known, 'RESPONSE'),
    ...toldLate(known),
    ...notableIn(known, 'RESPONSE'),
  ];
}

export function mitigation(known: KnownIncident): readonly GeneratedStatement[] {
  const first = reached(known, 'MITIGATION');
  const stopped = known.facts.ending === null ? reached(known, 'RECOVERY') : null;
  return [
    ...(first === null ? [] : [elapsedSentence(detectionTime(known), first, spans.detectionToMitigation)]),
    ...visitsTo(known, 'MITIGATION', first),
    ...silencesIn(known, 'MITIGATION'),
    ...notableIn(known, 'MITIGATION'),
    ...(stopped === null ? [] : [elapsedSentence(impactStart(known), stopped, spans.impactToHarmStopped)]),
    ...compared(known, 'TIME_TO_MITIGATE'),
  ];
}

export function recovery(known: KnownIncident): readonly GeneratedStatement[] {
  const normal = known.facts.ending === null ? reached(known, 'LEARNING') : null;
  return [
    ...visitsTo(known, 'RECOVERY', null),
    ...notableIn(known, 'RECOVERY'),
    ...(normal === null ? [] : [elapsedSentence(impactStart(known), normal, spans.impactToNormal)]),
    ...compared(known, 'TIME_TO_RECOVER'),
    ...visitsTo(known, 'LEARNING', normal),
  ];
}

/** Each stay in a stage: when and why it began (not again for the one that `told` has said), its times recorded anew, how long it lasted. */
function visitsTo(known: KnownIncident, stage: Stage, told: Timed | null): readonly GeneratedStatement[] {
  return known.facts.visits.flatMap((visit, index) =>
    visit.stage === stage ? ofVisit(known, visit, known.facts.visits[index + 1], told?.citations[0] === visit.eventIds[0]) : [],
  );
}

function ofVisit(known: KnownIncident, visit: Visit, next: Visit | undefined, isTold: boolean): readonly GeneratedStatement[] {
  if (visit.inferred) {
    return [
      statement(
        `That the incident was in ${stageName(visit.stage)} is inferred from a later stage; when it began had not been recorded`,
        visit.eventIds,
      ),
    ];
  }
  return [...(isTold ? [] : [beginning(known, visit)]), ...noted(known, visit), ...recordedAnew(known, visit), ...stay(known, visit, next)];
}

function beginning({ byId }: KnownIncident, visit: Visit): GeneratedStatement {
  const entered = byId.get(visit.eventIds[0] ?? '')?.event;
  const at = when(timedVisit(visit).occurred);
  if (entered?.type === 'IncidentReopened') {
    return statement(`The incident was reopened in ${stageName(visit.stage)} ${at}${reasonGiven(visit.reason)}`, visit.eventIds);
  }
  if (entered?.type === 'StageEntered' && visit.reason !== null) {
    return statement(
      `The incident fell back from ${stageName(entered.data.from)} to ${stageName(visit.stage)} ${at}${reasonGiven(visit.reason)}`,
      visit.eventIds,
    );
  }
  return statement(`${stageBegun(visit.stage)} ${at}`, visit.eventIds);
}

function noted({ byId }: KnownIncident, visit: Visit): readonly GeneratedStatement[] {
  const [id = ''] = visit.eventIds;
  const entered = byId.get(id)?.event;
  if (entered?.type !== 'StageEntered' || entered.data.note === undefined) return [];
  return [statement(`The note given when ${stageName(visit.stage)} began: ${quote(entered.data.note)}`, [id])];
}

function recordedAnew({ byId }: KnownIncident, visit: Visit): readonly GeneratedStatement[] {
  const [entered, ...corrections] = visit.eventIds.flatMap((id) => byId.get(id) ?? []);
  let before = entered;
  return corrections.flatMap((anew) => {
    const previous = before;
    before = anew;
    if (previous === undefined || anew.event.type !== 'StageTimeCorrected') return [];
    return [
      statement(
        `The time of ${stageName(visit.stage)}, recorded before as ${stamp(previous.event.occurred)}, was recorded anew` +
          reasonGiven(anew.event.data.reason),
        [previous.id, anew.id],
      ),
    ];
  });
}

function stay({ byId }: KnownIncident, visit: Visit, next: Visit | undefined): readonly GeneratedStatement[] {
  // From detection to response is told as the time to respond.
  if (visit.stage === 'DETECTION' && next?.stage === 'RESPONSE') return [];
  // It had ended in between.
  if (byId.get(next?.eventIds[0] ?? '')?.event.type === 'IncidentReopened') return [];
  if (next === undefined || next.inferred || visit.stage === 'LEARNING' || visit.stage === 'CLOSED') return [];
  const [from, to] = [timedVisit(visit), timedVisit(next)];
  const between = elapsed(from.occurred, to.occurred);
  switch (between.kind) {
    case 'KNOWN':
      return [statement(`The incident was in ${stageName(visit.stage)} for ${between.words}`, from.citations, to.citations)];
    case 'BACKWARDS':
      return [
        statement(
          `The next stage, ${stageName(next.stage)}, is recorded as ${stamp(to.occurred)}, before ${stageName(visit.stage)}, recorded as ` +
            `${stamp(from.occurred)}: the two contradict each other`,
          from.citations,
          to.citations,
        ),
      ];
    case 'SAME':
    case 'UNKNOWN':
      return [];
  }
}
