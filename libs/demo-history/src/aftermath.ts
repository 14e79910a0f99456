import { companions } from './causes.js';
import type { Times } from './course-of-times.js';
import { DAY_MS, exactly, MINUTE_MS, momentOf } from './moments.js';
import { common } from './phrases.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';
import type { Scene } from './scene.js';
import type { CauseAxis, Step } from './story.js';
import type { TimedStep } from './timeline.js';

/** What is said of a usual incident when it is over: corrections, causes, what is to be done, and its postmortem. */
export function aftermathOf(plan: Plan, scene: Scene, times: Times, timeline: readonly TimedStep[], random: Random): readonly Step[] {
  const { end } = plan;
  if (times.recovered > end) return [];
  const hasLearned = times.recovered + random.logNormal(2, 0.5) * DAY_MS <= end;
  return [
    ...corrections(times, timeline, random),
    ...(hasLearned ? classifications(plan, times, random) : []),
    ...fixStep(plan, scene, times),
    ...(hasLearned ? followUps(plan, scene, times, random) : []),
    ...(hasLearned ? postmortem(scene, random) : []),
  ];
}

function corrections(times: Times, timeline: readonly TimedStep[], random: Random): readonly Step[] {
  const steps: Step[] = [];
  const measured = timeline.map(({ step }) => step).find((step) => step.mutation === 'recordEntry' && /\d/.test(step.input.text));
  if (measured?.mutation === 'recordEntry' && random.chance(0.1)) {
    const text = measured.input.text.replace(/\d+/, (number) => String(Number(number) + random.between(1, 5)));
    steps.push({ mutation: 'correctEntry', entry: measured.input.text, input: { text, reason: 'The graph shows another number' } });
  }
  if (random.chance(0.05)) {
    const recovered = exactly(times.recovered + random.between(2, 9) * MINUTE_MS);
    if (times.reopened === null) {
      steps.push({
        mutation: 'correctStageTime',
        input: { ...recovered, stage: 'LEARNING', reason: 'The last region was later than we thought' },
      });
    }
  }
  return steps;
}

function classifications({ cause, end }: Plan, times: Times, random: Random): readonly Step[] {
  const occurredAt = momentOf(Math.min(times.recovered + DAY_MS, end));
  const says = (axis: CauseAxis, ...classes: readonly string[]): Step => ({
    mutation: 'classifyRootCauses',
    input: { axis, classes, occurredAt },
  });
  return [
    says('CONTRIBUTING_FACTOR', cause.key, ...(cause.key === 'unknown' || !random.chance(0.35) ? [] : [random.pick(companions)])),
    ...(random.chance(0.85) ? [says('TRIGGER', random.pick(cause.triggers))] : []),
    ...(random.chance(0.9) ? [says('DETECTION_MODE', times.mode)] : []),
    ...(random.chance(0.8) ? [says('MITIGATION_USED', random.pick(cause.mitigations))] : []),
  ];
}

/** Some hours after service was back, and before anything was done about it. */
function proposedAt({ recovered }: Times, doneAt: number, end: number): string {
  return momentOf(Math.min(recovered + Math.min(DAY_MS / 8, (doneAt - recovered) / 8), end));
}

function fixStep({ cause, fix, end }: Plan, scene: Scene, times: Times): readonly Step[] {
  if (fix === undefined) return [];
  const { title, type, note } = fix.fix;
  const owner = scene.service.owningTeam;
  const accepted = exactly(times.recovered + (fix.doneAt - times.recovered) / 4);
  return [
    {
      mutation: 'proposeActionItem',
      input: {
        title,
        type,
        owner,
        dueAt: momentOf(fix.doneAt + 9 * DAY_MS),
        addresses: [cause.key],
        occurredAt: proposedAt(times, fix.doneAt, end),
      },
    },
    ...(accepted.occurredAt <= momentOf(end)
      ? [{ mutation: 'acceptActionItem' as const, item: 'proposed last' as const, input: accepted }]
      : []),
    ...(fix.doneAt <= end
      ? [{ mutation: 'completeActionItem' as const, item: 'proposed last' as const, input: { ...exactly(fix.doneAt), note } }]
      : []),
  ];
}

/** Smaller things. Those that get done address no class: what became of a class is told by its one fix. */
function followUps({ cause, end }: Plan, scene: Scene, times: Times, random: Random): readonly Step[] {
  if (!random.chance(0.65)) return [];
  const { title, type } = random.pick(scene.phrases.followUps);
  const doneAt = times.recovered + random.logNormal(24, 0.8) * DAY_MS;
  const roll = random.next();
  const isDone = roll < 0.6 && doneAt <= end;
  const step: Step = {
    mutation: 'proposeActionItem',
    input: {
      title: title.replaceAll('{service}', scene.service.name),
      type,
      owner: scene.service.owningTeam,
      dueAt: momentOf(times.recovered + random.between(14, 60) * DAY_MS),
      addresses: isDone || cause.key === 'unknown' ? [] : [cause.key],
      occurredAt: proposedAt(times, doneAt, end),
    },
  };
  const item = 'proposed last';
  if (isDone) return [step, { mutation: 'completeActionItem', item, input: { ...exactly(doneAt), note: scene.say(common.done) } }];
  if (roll > 0.85 && doneAt <= end) {
    return [step, { mutation: 'dropActionItem', item, input: { ...exactly(doneAt), reason: scene.say(common.dropped) } }];
  }
  const accepted = exactly(times.recovered + DAY_MS);
  return roll < 0.75 && accepted.occurredAt <= momentOf(end) ? [step, { mutation: 'acceptActionItem', item, input: accepted }] : [step];
}

function postmortem(scene: Scene, random: Random): readonly Step[] {
  if (scene.severity !== 'SEV1' && scene.severity !== 'SEV2') return [];
  return [
    { mutation: 'draftPostmortem', input: {} },
    ...(random.chance(0.5)
      ? [{ mutation: 'editPostmortemSection' as const, input: { section: 'went-well', text: scene.say(common.lessons) } }]
      : []),
  ];
}
