import type { Decider } from '#event-sourcing';
import { describeService } from './commands/describe-service.js';
import type { DescribeService } from './commands/describe-service.js';
import { retireService } from './commands/retire-service.js';
import type { RetireService } from './commands/retire-service.js';
import type { ServiceEvent } from './service.events.js';
import { evolve, initialState } from './service.js';
import type { ServiceState } from './service.js';

export type ServiceCommand = DescribeService | RetireService;

/** The write side of a service's stream. */
export const serviceDecider: Decider<ServiceState, ServiceCommand, ServiceEvent> = { initialState, evolve, decide };

function decide(command: ServiceCommand, state: ServiceState): readonly ServiceEvent[] {
  switch (command.type) {
    case 'DescribeService':
      return describeService(command, state);
    case 'RetireService':
      return retireService(command, state);
  }
}
