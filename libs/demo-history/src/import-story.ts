import { companions } from './causes.js';
import { courseOfTimes } from './course-of-times.js';
import { dayOf, exactly } from './moments.js';
import { common } from './phrases.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import { Scene } from './scene.js';
import type { ImportedStory } from './story.js';

/** An incident as the tool that was in use before had kept it: some of them with no more than the day. */
export function importStory(plan: Plan, random: Random): ImportedStory {
  const scene = new Scene(plan, random);
  const times = courseOfTimes(plan, random);
  const { impactStarted, detected, responded, mitigating, mitigated, recovered } = times;
  const base = {
    id: `T-${plan.number}`,
    source: 'former-tracker',
    url: `https://tracker.example/incidents/${plan.number}`,
    product: scene.service.key,
    title: scene.say(scene.phrases.titles),
    summary: scene.say(scene.phrases.summary),
    severity: scene.severity,
    rootCauseClasses: [plan.cause.key, ...(random.chance(0.3) ? [random.pick(companions)] : [])],
  };
  if (random.chance(0.25)) {
    const day = dayOf(detected);
    return imported(plan, { ...base, startedAt: day, detectedAt: day, updates: [] });
  }
  const update = (at: number, status: string, text: string) => ({ at: exactly(at).occurredAt, status, text });
  const updates = [
    update(responded, 'investigating', scene.say(scene.phrases.observations)),
    update(mitigating, 'identified', scene.say(scene.phrases.actions)),
    update(mitigated, 'monitoring', scene.say(common.calm)),
    update(recovered, 'resolved', scene.say(common.recovered)),
  ];
  const isOver = recovered <= plan.end;
  return imported(plan, {
    ...base,
    startedAt: exactly(impactStarted).occurredAt,
    detectedAt: exactly(detected).occurredAt,
    ...(isOver ? { endedAt: exactly(recovered).occurredAt } : {}),
    updates: updates.filter(({ at }) => at <= exactly(plan.end).occurredAt),
  });
}

function imported({ key }: Plan, line: ImportedStory['line']): ImportedStory {
  return { told: 'by import', key, line };
}
