import { support } from './company.js';
import type { Times } from './course-of-times.js';
import { about, exactly, MINUTE_MS, onTheDay } from './moments.js';
import { common } from './phrases.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';
import type { EntryKind, Severity, Stage, Step, When } from './story.js';

/** A step and when it was taken, in milliseconds since 1970. */
export interface TimedStep {
  readonly at: number;
  readonly step: Step;
}

/** The steps of a usual incident as it went on, in the order of time. */
export function timelineOf(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  const steps = [
    ...impact(scene, times, random),
    ...roles(scene, times, random),
    ...stages(times, random, scene),
    ...entries(scene, times, random),
    ...severityChanges(scene, times, random),
    ...spread(scene, times, random),
  ];
  return steps.sort((a, b) => a.at - b.at);
}

/** Of a moment, somewhere between two others. */
function within(random: Random, from: number, to: number): number {
  return from + (to - from) * (0.1 + 0.8 * random.next());
}

export function enter(at: number, to: Stage, when: When = exactly(at)): TimedStep {
  return { at, step: { mutation: 'advanceIncident', input: { ...when, to } } };
}

export function note(at: number, kind: EntryKind, text: string, when: When = exactly(at)): TimedStep {
  return { at, step: { mutation: 'recordEntry', input: { ...when, kind, text } } };
}

/** When harm began is found out later, not always to the minute, and not always at all. */
function impact(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  const at = within(random, times.mitigating, times.recovered);
  const started = times.impactStarted;
  const roll = random.next();
  const customers = Math.round(random.logNormal({ SEV1: 9_000, SEV2: 1_400, SEV3: 190, SEV4: 25, SEV5: 3 }[scene.severity], 0.9));
  const known = {
    ...(random.chance(0.8) ? { customersAffected: customers } : {}),
    ...(random.chance(0.75) ? { notes: scene.say(scene.phrases.impact) } : {}),
  };
  const exact = exactly(started).occurredAt;
  if (roll < 0.12)
    return Object.keys(known).length === 0
      ? []
      : [{ at, step: { mutation: 'recordImpact', input: { ...known, assessedAt: exactly(at).occurredAt } } }];
  const beginning =
    roll < 0.26
      ? { startedAt: about(started).occurredAt, exactness: 'ABOUT' as const, reason: 'Read off a graph' }
      : roll < 0.31
        ? { startedAt: exact, startedUntil: exactly(started + 10 * MINUTE_MS).occurredAt, reason: 'Between two samples of the probe' }
        : { startedAt: exact };
  return [{ at, step: { mutation: 'recordImpact', input: { ...beginning, ...known, assessedAt: exactly(at).occurredAt } } }];
}

function roles(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  const role = (at: number, name: string, personId: string): TimedStep => ({
    at,
    step: { mutation: 'assignRole', input: { ...exactly(at), role: name, personId } },
  });
  const isBad = scene.severity === 'SEV1' || scene.severity === 'SEV2';
  return [
    ...(isBad || random.chance(0.4) ? [role(times.responded, 'commander', scene.rota.id)] : []),
    ...(isBad ? [role(within(random, times.responded, times.mitigating), 'communications', support.id)] : []),
  ];
}

/** People forget steps, and remember some times only roughly. */
function stages(times: Times, random: Random, scene: Scene): readonly TimedStep[] {
  const { fallBack, reopened } = times;
  const roughly = (at: number): When => (random.chance(0.1) ? about(at) : exactly(at));
  const steps: TimedStep[] = [];
  if (!random.chance(0.14)) steps.push(enter(times.responded, 'RESPONSE', roughly(times.responded)));
  if (!random.chance(0.09) || fallBack !== null) steps.push(enter(times.mitigating, 'MITIGATION', roughly(times.mitigating)));
  if (!random.chance(0.11) || fallBack !== null) steps.push(enter(times.mitigated, 'RECOVERY', roughly(times.mitigated)));
  if (fallBack !== null) {
    steps.push(
      {
        at: fallBack.at,
        step: { mutation: 'reopenIncident', input: { ...exactly(fallBack.at), to: 'MITIGATION', reason: scene.say(common.fallBack) } },
      },
      enter(fallBack.mitigatedAgain, 'RECOVERY'),
    );
  }
  steps.push(enter(times.recovered, 'LEARNING', roughly(times.recovered)));
  // Some are never closed: nobody found the time for the review.
  if (random.chance(0.12)) return steps;
  steps.push(enter(times.closed, 'CLOSED', random.chance(0.3) ? onTheDay(times.closed) : exactly(times.closed)));
  if (reopened !== null) {
    steps.push(
      {
        at: reopened.at,
        step: { mutation: 'reopenIncident', input: { ...exactly(reopened.at), to: 'RESPONSE', reason: scene.say(common.reopened) } },
      },
      enter(reopened.mitigated, 'RECOVERY'),
      enter(reopened.recovered, 'LEARNING'),
      enter(reopened.closed, 'CLOSED'),
    );
  }
  return steps;
}

function entries(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  const { phrases } = scene;
  const all = (kind: EntryKind, texts: readonly string[], from: number, to: number): readonly TimedStep[] =>
    texts.map((text) => {
      const at = within(random, from, to);
      return note(at, kind, text, random.chance(0.06) ? about(at) : exactly(at));
    });
  const { detected, responded, mitigating, mitigated, recovered } = times;
  return [
    note(responded, 'ACTION', scene.say(common.acknowledged)),
    ...all('OBSERVATION', scene.saySome(phrases.observations, random.between(1, 3)), detected, mitigating),
    ...all('OBSERVATION', scene.saySome(common.deadEnds, random.between(0, 1)), responded, mitigating),
    ...all('HYPOTHESIS', scene.saySome(phrases.hypotheses, random.between(0, 2)), responded, mitigating),
    ...all('DECISION', scene.saySome(phrases.decisions, random.between(0, 1)), responded, mitigating),
    ...all('ACTION', scene.saySome(phrases.actions, random.between(1, 2)), mitigating, mitigated),
    ...all('COMMUNICATION', scene.saySome(common.communications, isPublic(scene.severity) ? 2 : 0), responded, mitigated),
    ...all('COMMUNICATION', recovered - detected > 4 * 60 * MINUTE_MS ? [scene.say(common.handover)] : [], mitigating, recovered),
    note(mitigated, 'OBSERVATION', scene.say(common.calm)),
    ...(random.chance(0.6) ? [note(recovered, 'OBSERVATION', scene.say(common.recovered))] : []),
  ];
}

function isPublic(severity: Severity): boolean {
  return severity === 'SEV1' || severity === 'SEV2';
}

function severityChanges(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  if (!random.chance(0.16)) return [];
  const at = within(random, times.responded, times.mitigated);
  const isWorse = random.chance(0.6);
  const severity = isWorse ? worse[scene.severity] : milder[scene.severity];
  const reason = scene.say(isWorse ? common.worse : common.milder);
  return [{ at, step: { mutation: 'changeSeverity', input: { ...exactly(at), severity, reason } } }];
}

/** What else is affected is seen later. */
function spread(scene: Scene, times: Times, random: Random): readonly TimedStep[] {
  const { key } = scene.pickService();
  if (key === scene.service.key || !random.chance(0.25)) return [];
  const at = within(random, times.responded, times.mitigated);
  return [{ at, step: { mutation: 'affectServices', input: { ...exactly(at), services: [key] } } }];
}

const worse: Readonly<Record<Severity, Severity>> = { SEV1: 'SEV1', SEV2: 'SEV1', SEV3: 'SEV2', SEV4: 'SEV3', SEV5: 'SEV4' };
const milder: Readonly<Record<Severity, Severity>> = { SEV1: 'SEV2', SEV2: 'SEV3', SEV3: 'SEV4', SEV4: 'SEV5', SEV5: 'SEV5' };
