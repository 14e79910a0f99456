import type { Plan } from './plan.js';
import { MINUTE_MS } from './moments.js';
import type { Random } from './random.js';

export type DetectionMode = 'alert' | 'synthetic' | 'employee' | 'customer' | 'accident';

const modes: readonly (readonly [DetectionMode, upTo: number])[] = [
  ['alert', 0.58],
  ['synthetic', 0.7],
  ['employee', 0.81],
  ['customer', 0.97],
  ['accident', 1],
];
/** Minutes of harm before it was noticed; half of the incidents have fewer. */
const minutesToDetect: Readonly<Record<DetectionMode, number>> = { alert: 5, synthetic: 4, employee: 19, customer: 34, accident: 240 };

/** When what happened, in milliseconds since 1970. Durations are log-normal, as real ones about are. */
export interface Times {
  readonly mode: DetectionMode;
  readonly impactStarted: number;
  readonly detected: number;
  readonly responded: number;
  readonly mitigating: number;
  readonly mitigated: number;
  /** The harm came back after the first measure. */
  readonly fallBack: { readonly at: number; readonly mitigatedAgain: number } | null;
  readonly recovered: number;
  readonly closed: number;
  /** It was opened again after it had been closed. */
  readonly reopened: { readonly at: number; readonly mitigated: number; readonly recovered: number; readonly closed: number } | null;
}

export function courseOfTimes({ cause, detectedAt: detected }: Plan, random: Random): Times {
  const minutes = (median: number, spread: number): number => random.logNormal(median, spread) * MINUTE_MS;
  const roll = random.next();
  const mode = modes.find(([, upTo]) => roll < upTo)?.[0] ?? 'alert';
  const responded = detected + minutes(4, 0.8);
  const mitigating = responded + minutes(13, 0.8);
  const mitigated = mitigating + minutes(cause.minutesToMitigate, 0.85);
  const backAfter = minutes(16, 0.7);
  const fallBack = random.chance(0.07)
    ? { at: mitigated + backAfter, mitigatedAgain: mitigated + backAfter + minutes(cause.minutesToMitigate, 0.7) }
    : null;
  const recovered = (fallBack?.mitigatedAgain ?? mitigated) + minutes(24, 0.9);
  const closed = recovered + minutes(6.5 * 24 * 60, 0.6);
  return {
    mode,
    impactStarted: detected - minutes(minutesToDetect[mode], 1),
    detected,
    responded,
    mitigating,
    mitigated,
    fallBack,
    recovered,
    closed,
    reopened: random.chance(0.025) ? reopenedAfter(closed, minutes) : null,
  };
}

function reopenedAfter(closed: number, minutes: (median: number, spread: number) => number): NonNullable<Times['reopened']> {
  const at = closed + minutes(70, 0.6);
  const mitigated = at + minutes(35, 0.6);
  const recovered = mitigated + minutes(30, 0.5);
  return { at, mitigated, recovered, closed: recovered + minutes(3 * 24 * 60, 0.4) };
}
