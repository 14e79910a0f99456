import { z } from 'zod';
import type { KurrentDbFaults } from './faults.js';

/** What the child process is started with. */
export const doubleOptions = z.object({
  directory: z.string(),
  port: z.number().optional(),
  nodes: z.number().optional(),
  version: z.enum(['23.10', '24.10', '26.0']).optional(),
  maxAppendSize: z.number().optional(),
  users: z.record(z.string(), z.string()).optional(),
  fsync: z.boolean().optional(),
  appendsBetweenStatistics: z.number().optional(),
});

/** What the child process says: once that it listens, and an answer to each request. */
export const fromDouble = z.union([
  z.object({ ports: z.array(z.number()) }),
  z.object({ failed: z.string() }),
  z.object({ answers: z.number(), error: z.string().optional() }),
]);

/** What the child process is asked for: a fault, with the argument that it takes. */
export const toDouble = z.object({
  id: z.number(),
  fault: z.discriminatedUnion('name', [
    z.object({ name: z.literal('refuseConnections'), node: z.number().optional() }),
    z.object({ name: z.literal('stall'), calls: z.enum(['appends', 'reads', 'supported-methods']) }),
    z.object({ name: z.enum(['answerAppendsLate', 'offsetClock']), milliseconds: z.number() }),
    z.object({
      name: z.enum([
        'acceptConnections',
        'cutConnections',
        'answerUnavailable',
        'answerNotReady',
        'swallowAppendAnswers',
        'cutAfterNextAppend',
        'dropSubscriptions',
        'endBatchStreams',
        'failSupportedMethods',
        'changeLeader',
        'heal',
      ]),
    }),
  ]),
});

export type FaultRequest = z.infer<typeof toDouble>['fault'];

/** The faults of a double that is somewhere else. */
export function faultsOver(ask: (fault: FaultRequest) => Promise<void>): KurrentDbFaults {
  return {
    refuseConnections: (node) => ask({ name: 'refuseConnections', node }),
    acceptConnections: () => ask({ name: 'acceptConnections' }),
    cutConnections: () => ask({ name: 'cutConnections' }),
    answerUnavailable: () => ask({ name: 'answerUnavailable' }),
    answerNotReady: () => ask({ name: 'answerNotReady' }),
    stall: (calls) => ask({ name: 'stall', calls }),
    answerAppendsLate: (milliseconds) => ask({ name: 'answerAppendsLate', milliseconds }),
    swallowAppendAnswers: () => ask({ name: 'swallowAppendAnswers' }),
    cutAfterNextAppend: () => ask({ name: 'cutAfterNextAppend' }),
    dropSubscriptions: () => ask({ name: 'dropSubscriptions' }),
    endBatchStreams: () => ask({ name: 'endBatchStreams' }),
    failSupportedMethods: () => ask({ name: 'failSupportedMethods' }),
    changeLeader: () => ask({ name: 'changeLeader' }),
    offsetClock: (milliseconds) => ask({ name: 'offsetClock', milliseconds }),
    heal: () => ask({ name: 'heal' }),
  };
}

/** Does what {@link faultsOver} asked for. */
export function apply(faults: KurrentDbFaults, fault: FaultRequest): Promise<void> {
  switch (fault.name) {
    case 'refuseConnections':
      return faults.refuseConnections(fault.node);
    case 'stall':
      return faults.stall(fault.calls);
    case 'answerAppendsLate':
    case 'offsetClock':
      return faults[fault.name](fault.milliseconds);
    default:
      return faults[fault.name]();
  }
}
