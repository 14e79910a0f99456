import { isOfUnknownTime, LONG_AGO } from '#event-sourcing';
import { stages } from '#incidents/published';
import type { CauseAxis, Stage } from '#incidents/published';
import type { SectionContent } from '../domain/template/template.events.js';
import { beforeDetection, contradictions, silences, withoutRoles } from './gaps.js';
import { isReal, reached } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { stageNoun } from './names.js';
import { labelsOf } from './sections/causes.js';
import { decisionName } from './sections/decisions.js';
import { listed, stamp } from './wording.js';

/** Something that the facts leave open, as a question of how or what; never of why somebody did something, nor of who did. */
export interface OpenPoint {
  readonly question: string;
  /** Where it is asked: in the first of these that the template has. */
  readonly homes: readonly SectionContent[];
}

/** More of a kind than that asks too much at once. */
export const MOST_OF_A_KIND = 5;

/** What somebody who knows it could still record. */
export function missingFacts(known: KnownIncident): readonly OpenPoint[] {
  return [
    ...contradictory(known),
    ...(isReal(known)
      ? [...impactOpen(known), ...detectionVague(known), ...stagesUntold(known), ...timesOfDay(known), ...unclassified(known)]
      : []),
    ...unrecorded(known),
    ...outcomes(known),
  ];
}

function contradictory(known: KnownIncident): readonly OpenPoint[] {
  return contradictions(known)
    .slice(0, MOST_OF_A_KIND)
    .map(({ stage, from, to }) => ({
      question: `What came first: ${from.noun}, recorded as ${stamp(from.occurred)}, or ${to.noun}, recorded as ${stamp(to.occurred)}?`,
      homes: [homeOf(stage), 'TIMELINE'],
    }));
}

function homeOf(stage: Stage): SectionContent {
  return stage === 'LEARNING' || stage === 'CLOSED' ? 'RECOVERY' : stage;
}

function impactOpen({ facts }: KnownIncident): readonly OpenPoint[] {
  const asked = (question: string): OpenPoint => ({ question, homes: ['IMPACT', 'DETECTION', 'SUMMARY'] });
  return [
    ...(facts.impactStarted === null ? [asked('When did harm begin, and where could that be seen?')] : []),
    ...(facts.customersAffected === null ? [asked('How many customers were affected, and how is that known?')] : []),
    ...(facts.services.length === 0 ? [asked('What services were affected?')] : []),
  ];
}

const stageQuestions: Readonly<Partial<Record<Stage, string>>> = {
  RESPONSE: 'When did response begin, and what set it off?',
  MITIGATION: 'When did mitigation begin, and what was tried first?',
  RECOVERY: 'When did the harm stop, and how could that be seen?',
  LEARNING: 'When was service back to normal, and how was that confirmed?',
};

/** Stages whose beginning nobody has told: only inferred ones, while it lasts; all that are left out in a history that is told afterwards. */
function stagesUntold(known: KnownIncident): readonly OpenPoint[] {
  const { visits, kind } = known.facts;
  return stages.flatMap((stage) => {
    const question = stageQuestions[stage];
    const ofStage = visits.filter((visit) => visit.stage === stage);
    const isUntold = ofStage.length === 0 ? kind === 'RETROSPECTIVE' : ofStage.some(({ inferred }) => inferred);
    return question !== undefined && isUntold && reached(known, stage) === null ? [{ question, homes: [homeOf(stage), 'TIMELINE'] }] : [];
  });
}

/** Imported histories often have no time of detection, and another that stands in for it. */
function detectionVague(known: KnownIncident): readonly OpenPoint[] {
  const detected = reached(known, 'DETECTION');
  if (detected !== null && isOfUnknownTime(detected.occurred))
    return [{ question: 'When was it detected?', homes: ['DETECTION', 'TIMELINE'] }];
  if (detected?.occurred.exactness !== 'ABOUT' || known.facts.kind !== 'RETROSPECTIVE') return [];
  return [{ question: `When was it first noticed? It is recorded as ${stamp(detected.occurred)}.`, homes: ['DETECTION', 'TIMELINE'] }];
}

function timesOfDay({ facts }: KnownIncident): readonly OpenPoint[] {
  const { impactStarted, visits } = facts;
  const vague = [
    ...(impactStarted?.exactness === 'DAY' ? ['the start of impact'] : []),
    ...visits
      .filter((visit) => visit.exactness === 'DAY' && !visit.inferred && visit.enteredAt !== LONG_AGO)
      .map((visit) => stageNoun(visit.stage)),
  ];
  if (vague.length === 0) return [];
  const question = `At what times of day were ${listed([...new Set(vague)])}? Only the days are recorded.`;
  return [
    {
      question: vague.length === 1 ? question.replace('were', 'was').replace('times', 'time').replace('days are', 'day is') : question,
      homes: ['TIMELINE', 'DETECTION'],
    },
  ];
}

function unclassified(known: KnownIncident): readonly OpenPoint[] {
  const absent = (axis: CauseAxis, question: string, ...homes: readonly SectionContent[]): readonly OpenPoint[] =>
    labelsOf(known, axis) === undefined ? [{ question, homes }] : [];
  return [
    ...absent('TRIGGER', 'What can its trigger be classified as?', 'TRIGGER', 'CONTRIBUTING_FACTORS'),
    ...absent('CONTRIBUTING_FACTOR', 'What can its contributing factors be classified as?', 'CONTRIBUTING_FACTORS'),
    ...absent('DETECTION_MODE', 'How did the incident become visible: through an alert, a person, a customer?', 'DETECTION'),
    ...(reached(known, 'RECOVERY') === null ? [] : absent('MITIGATION_USED', 'What stopped the harm?', 'MITIGATORS', 'MITIGATION')),
  ];
}

function unrecorded(known: KnownIncident): readonly OpenPoint[] {
  const quiet = silences(known)
    .slice(0, MOST_OF_A_KIND)
    .map(({ stage, from, to }): OpenPoint => {
      const [begin, end] = [from, to].map(({ occurred: { at, exactness } }) => stamp({ at, exactness }));
      return { question: `What was happening between ${begin} and ${end}, and what was known then?`, homes: [homeOf(stage), 'TIMELINE'] };
    });
  return [
    ...quiet,
    ...(withoutRoles(known).length === 0
      ? []
      : [{ question: 'How was the work coordinated while no role is recorded as held?', homes: ['RESPONSE'] } as const]),
    ...(beforeDetection(known).length === 0
      ? []
      : [
          { question: 'What had been noticed when work began, before the incident is recorded as detected?', homes: ['RESPONSE'] } as const,
        ]),
  ];
}

function outcomes({ facts }: KnownIncident): readonly OpenPoint[] {
  return facts.decisions
    .filter(({ outcome }) => outcome === null)
    .slice(0, MOST_OF_A_KIND)
    .map((decision) => ({ question: `Of the decision ${decisionName(decision)}: what came of it?`, homes: ['DECISIONS'] }));
}
