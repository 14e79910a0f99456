import type { Period } from '#calendar';

export const periodLengths = ['MONTH', 'QUARTER'] as const satisfies readonly Period[];
/** The stretches of time that load is told by, in UTC. */
export type PeriodLength = (typeof periodLengths)[number];
