import type { Occurrence } from '#event-sourcing';
import { ActorId, outcome } from '#graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { present } from '../domain/rules.js';
import { IncidentsService } from '../incidents.service.js';
import { AmendDecisionInput, RecordDecisionInput, RecordDecisionOutcomeInput, RetractDecisionInput } from './decision.inputs.js';
import { IncidentResult } from './incident.result.js';

type Answer = Promise<typeof IncidentResult>;

/** The mutations of decisions: each puts what the caller said into one command. */
@Resolver()
export class DecisionMutations {
  constructor(private readonly incidents: IncidentsService) {}

  @Mutation(() => IncidentResult, { description: 'Something was decided: the question, what could have been chosen, and the choice.' })
  recordDecision(@Args('input') input: RecordDecisionInput, @ActorId() actor: string): Answer {
    const { question, options, choice, known, reversibility, expectedEffect, adrUrl } = input;
    return outcome(() =>
      this.incidents.change(
        actor,
        input.incidentId,
        {
          type: 'RecordDecision',
          terms: {
            ...{ question, options: options ?? [], choice },
            ...present('known', known),
            ...present('reversibility', reversibility),
            ...present('expectedEffect', expectedEffect),
            ...present('raised', this.#raised(input)),
            ...present('adrUrl', adrUrl),
          },
          occurred: this.#decided(input),
        },
        input,
      ),
    );
  }

  @Mutation(() => IncidentResult, { description: 'A decision is known better now; what was said of it before stays on record.' })
  amendDecision(@Args('input') input: AmendDecisionInput, @ActorId() actor: string): Answer {
    const { question, options, choice, known, reversibility, expectedEffect, adrUrl } = input;
    return outcome(() =>
      this.incidents.change(
        actor,
        input.incidentId,
        {
          type: 'AmendDecision',
          decisionId: input.decisionId,
          terms: {
            ...present('question', question),
            ...present('options', options),
            ...present('choice', choice),
            ...(known === undefined ? {} : { known }),
            ...(reversibility === undefined ? {} : { reversibility }),
            ...(expectedEffect === undefined ? {} : { expectedEffect }),
            ...(input.raisedAt === undefined ? {} : { raised: this.#raised(input) }),
            ...(adrUrl === undefined ? {} : { adrUrl }),
          },
          ...(input.decidedAt == null ? {} : { occurred: this.#decided(input) }),
          reason: input.reason,
        },
        input,
      ),
    );
  }

  @Mutation(() => IncidentResult, { description: 'What came of a decision, as far as is known by now.' })
  recordDecisionOutcome(@Args('input') input: RecordDecisionOutcomeInput, @ActorId() actor: string): Answer {
    return outcome(() =>
      this.incidents.change(
        actor,
        input.incidentId,
        {
          type: 'RecordDecisionOutcome',
          decisionId: input.decisionId,
          outcome: input.outcome,
          ...present('effect', input.effect),
          occurred: this.incidents.happened('occurredAt', input),
        },
        input,
      ),
    );
  }

  @Mutation(() => IncidentResult, { description: 'No such decision was taken: it leaves the timeline and stays on record.' })
  retractDecision(@Args('input') input: RetractDecisionInput, @ActorId() actor: string): Answer {
    const { incidentId, decisionId, reason } = input;
    return outcome(() => this.incidents.change(actor, incidentId, { type: 'RetractDecision', decisionId, reason }, input));
  }

  #decided({ decidedAt, decidedUntil, decidedExactness }: RecordDecisionInput | AmendDecisionInput): Occurrence {
    return this.incidents.happened('decidedAt', { occurredAt: decidedAt, occurredUntil: decidedUntil, exactness: decidedExactness });
  }

  #raised({ raisedAt, raisedUntil, raisedExactness }: RecordDecisionInput | AmendDecisionInput): Occurrence | null {
    if (raisedAt == null) return null;
    return this.incidents.happened('raisedAt', { occurredAt: raisedAt, occurredUntil: raisedUntil, exactness: raisedExactness });
  }
}
