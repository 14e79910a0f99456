import { aftermathOf } from './aftermath.js';
import { courseOfTimes } from './course-of-times.js';
import { exactly, MINUTE_MS } from './moments.js';
import { common } from './phrases.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import { Scene } from './scene.js';
import type { Declaration, Step, ToldStory } from './story.js';
import { enter, note, timelineOf } from './timeline.js';
import type { TimedStep } from './timeline.js';

/** Makes up what is not settled: one of the ways in which the incident of a plan may have gone. */
export function tellStory(plan: Plan, random: Random): ToldStory {
  const scene = new Scene(plan, random);
  switch (plan.course) {
    case 'usual':
      return usual(plan, scene, random);
    case 'drill':
      return drill(plan, scene, random);
    case 'false alarm':
      return falseAlarm(plan, scene, random);
    case 'duplicate':
    case 'merged':
    case 'cancelled':
      return brief(plan, scene, random);
  }
}

function usual(plan: Plan, scene: Scene, random: Random): ToldStory {
  const times = courseOfTimes(plan, random);
  const timeline = timelineOf(scene, times, random).filter(({ at }) => at <= plan.end);
  const isKnownAtOnce = random.chance(0.2);
  return told(
    plan,
    {
      ...declarationOf(plan, scene),
      title: scene.say(scene.phrases.titles),
      ...(random.chance(0.5) ? { summary: scene.say(scene.phrases.summary) } : {}),
      ...(isKnownAtOnce ? { impactStartedAt: exactly(times.impactStarted).occurredAt } : {}),
    },
    [...timeline.map(({ step }) => step), ...aftermathOf(plan, scene, times, timeline, random)],
  );
}

function drill(plan: Plan, scene: Scene, random: Random): ToldStory {
  const responded = plan.detectedAt + random.logNormal(2, 0.4) * MINUTE_MS;
  const mitigating = responded + random.logNormal(9, 0.5) * MINUTE_MS;
  const recovered = mitigating + random.logNormal(40, 0.5) * MINUTE_MS;
  return told(
    plan,
    { ...declarationOf(plan, scene), title: scene.say(common.drills), kind: 'DRILL' },
    upTo(plan.end, [
      enter(responded, 'RESPONSE'),
      enter(mitigating, 'MITIGATION'),
      note(mitigating, 'ACTION', 'followed the runbook step by step'),
      note(recovered, 'OBSERVATION', 'the synthetic order goes through'),
      enter(recovered, 'LEARNING'),
    ]),
  );
}

function falseAlarm(plan: Plan, scene: Scene, random: Random): ToldStory {
  const responded = plan.detectedAt + random.logNormal(5, 0.6) * MINUTE_MS;
  const ended = responded + random.logNormal(12, 0.6) * MINUTE_MS;
  return told(
    plan,
    { ...declarationOf(plan, scene), title: scene.say(common.falseAlarms) },
    upTo(plan.end, [
      note(responded, 'ACTION', scene.say(common.acknowledged)),
      enter(responded, 'RESPONSE'),
      {
        at: ended,
        step: {
          mutation: 'endIncident',
          input: { ...exactly(ended), exit: 'FALSE_POSITIVE', reason: scene.say(common.falseAlarmReasons) },
        },
      },
    ]),
  );
}

function brief(plan: Plan, scene: Scene, random: Random): ToldStory {
  const ended = plan.detectedAt + random.logNormal(9, 0.5) * MINUTE_MS;
  const step: Step =
    plan.course === 'cancelled'
      ? {
          mutation: 'endIncident',
          input: { ...exactly(ended), exit: 'CANCELLED', reason: 'Opened for planned maintenance by mistake of a form' },
        }
      : {
          mutation: 'endIncident',
          input: {
            ...exactly(ended),
            exit: plan.course === 'duplicate' ? 'DUPLICATE' : 'MERGED',
            reason: plan.course === 'duplicate' ? 'The same pages, seen by another rota' : 'One cause, worked on in one place',
          },
          otherIncident: 'of the story before',
        };
  return told(plan, { ...declarationOf(plan, scene), title: scene.say(scene.phrases.titles) }, upTo(plan.end, [{ at: ended, step }]));
}

function declarationOf({ detectedAt }: Plan, { service, severity }: Scene): Omit<Declaration, 'title'> {
  return { severity, kind: 'LIVE', services: [service.key], detectedAt: exactly(detectedAt).occurredAt };
}

function told({ key }: Plan, declaration: Declaration, steps: readonly Step[]): ToldStory {
  return { told: 'through mutations', key, declaration, steps };
}

function upTo(end: number, steps: readonly TimedStep[]): readonly Step[] {
  return steps.filter(({ at }) => at <= end).map(({ step }) => step);
}
