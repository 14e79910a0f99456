import { services } from './company.js';
import type { MadeUpService } from './company.js';
import { DAY_MS, exactly, MINUTE_MS } from './moments.js';
import { Random } from './random.js';
import type { Moment, Step, ToldStory } from './story.js';

const HOUR_MS = 60 * MINUTE_MS;

/** A line for `POST /import/deployments`, and what `recordDeployment` takes. */
export interface MadeUpDeployment {
  /** No other deployment has it. */
  readonly externalId: string;
  readonly service: string;
  readonly version: string;
  readonly startedAt: Moment;
  readonly finishedAt: Moment;
  readonly outcome: 'SUCCEEDED' | 'FAILED' | 'ROLLED_BACK';
  readonly changes: readonly { readonly commit: string; readonly committedAt: Moment }[];
}

/** A deployment that had to do with an incident. */
export interface LinkedDeployment {
  readonly relation: 'CAUSED' | 'REMEDIATED';
  readonly deployment: MadeUpDeployment;
}

/** What sets off an incident when it is deployed. */
const deployed = ['binary-deploy', 'config-change'];
const takenBack = ['rollback', 'config-revert'];

/** The deployments that caused the incident of a story, and remedied it, as its classes say; none for a story that says nothing of that kind. */
export function deploymentsOf(story: ToldStory, seed: number): readonly LinkedDeployment[] {
  const { key, declaration, steps } = story;
  const [service] = declaration.services;
  if (service === undefined || declaration.kind === 'DRILL') return [];
  const random = new Random(seed, numberOf(key));
  const classes = steps.flatMap((step) => (step.mutation === 'classifyRootCauses' ? [step.input] : []));
  const given = (axis: string): readonly string[] => classes.filter((each) => each.axis === axis).flatMap((each) => each.classes);
  const mitigations = given('MITIGATION_USED');
  const deployment = (finished: number, outcome: MadeUpDeployment['outcome'], hoursOld: number) =>
    madeUp({ externalId: `${key}-${service}-${exactly(finished).occurredAt}`, service, finished, outcome, hoursOld }, random);
  const linked: LinkedDeployment[] = [];
  // Of a few nobody said so.
  if (given('TRIGGER').some((trigger) => deployed.includes(trigger)) && random.chance(0.85)) {
    const isTakenBack = mitigations.some((mitigation) => takenBack.includes(mitigation));
    const finished = beganAt(story) - random.logNormal(6, 0.8) * MINUTE_MS;
    linked.push({ relation: 'CAUSED', deployment: deployment(finished, isTakenBack ? 'ROLLED_BACK' : 'SUCCEEDED', 30) });
  }
  const mitigated = mitigatedAt(steps);
  if (mitigated !== undefined && mitigations.includes('hotfix')) {
    linked.push({ relation: 'REMEDIATED', deployment: deployment(mitigated, 'SUCCEEDED', 0.4) });
  }
  return linked;
}

/** On most weekdays something is deployed that nobody has to think of again. ISO 8601; from the first day on, up to the other, without it. */
export function* routineDeployments(seed: number, from: Moment, to: Moment): Generator<MadeUpDeployment, void, undefined> {
  const random = new Random(seed, numberOf('routine'));
  const [first, ...others] = Object.values(services);
  if (first === undefined) return;
  const frequent: readonly [MadeUpService, ...MadeUpService[]] = [first, ...others];
  for (let day = Math.ceil(Date.parse(from) / DAY_MS) * DAY_MS; day + DAY_MS <= Date.parse(to); day += DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    for (let number = random.between(0, 2); number > 0; number--) {
      const service = random.pick(frequent).key;
      const finished = day + 9 * HOUR_MS + random.next() * 7 * HOUR_MS;
      const outcome = random.chance(0.96) ? 'SUCCEEDED' : random.chance(0.5) ? 'FAILED' : 'ROLLED_BACK';
      yield madeUp({ externalId: `${exactly(day).occurredAt.slice(0, 10)}-${number}`, service, finished, outcome, hoursOld: 26 }, random);
    }
  }
}

interface Outline extends Pick<MadeUpDeployment, 'externalId' | 'service' | 'outcome'> {
  readonly finished: number;
  /** How old half of its changes are. */
  readonly hoursOld: number;
}

function madeUp({ externalId, service, outcome, finished, hoursOld }: Outline, random: Random): MadeUpDeployment {
  const started = finished - random.logNormal(7, 0.5) * MINUTE_MS;
  const changes = Array.from({ length: random.between(1, 4) }, () => ({
    commit: commitOf(random),
    committedAt: exactly(started - random.logNormal(hoursOld, 0.9) * HOUR_MS).occurredAt,
  }));
  const { occurredAt: finishedAt } = exactly(finished);
  const version = `${finishedAt.slice(0, 10).replaceAll('-', '.')}-${random.between(1, 9)}`;
  return { externalId, service, version, startedAt: exactly(started).occurredAt, finishedAt, outcome, changes };
}

function commitOf(random: Random): string {
  return Array.from({ length: 10 }, () => random.between(0, 15).toString(16)).join('');
}

/** When harm began, as far as the story says so. */
function beganAt({ declaration, steps }: ToldStory): number {
  const told = steps.flatMap((step) =>
    step.mutation === 'recordImpact' && step.input.startedAt !== undefined ? [step.input.startedAt] : [],
  );
  return Date.parse(told[0] ?? declaration.impactStartedAt ?? declaration.detectedAt);
}

function mitigatedAt(steps: readonly Step[]): number | undefined {
  for (const step of steps)
    if (step.mutation === 'advanceIncident' && step.input.to === 'RECOVERY') return Date.parse(step.input.occurredAt);
  return undefined;
}

/** A whole number for a key: the same for the same one, and hardly ever that of another. */
function numberOf(key: string): number {
  let number = 7;
  for (const letter of key) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 32;
  return number;
}
