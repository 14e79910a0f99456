import { ActorId, outcome } from '#graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { present } from '../domain/rules.js';
import { IncidentsService } from '../incidents.service.js';
import {
  AddLinkInput,
  AdvanceIncidentInput,
  AffectServicesInput,
  ChangeSeverityInput,
  ClassifyRootCausesInput,
  ClearServicesInput,
  CorrectEntryInput,
  CorrectStageTimeInput,
  DeclareIncidentInput,
  EndIncidentInput,
  PinEntryInput,
  RecordEntriesInput,
  RecordEntryInput,
  RecordImpactInput,
  ReopenIncidentInput,
  RetitleIncidentInput,
  RetractEntryInput,
  RoleInput,
} from './incident.inputs.js';
import { IncidentResult } from './incident.result.js';

type Answer = Promise<typeof IncidentResult>;

/** The incidents' mutations: each puts what the caller said into one command. */
@Resolver()
export class IncidentMutations {
  constructor(private readonly incidents: IncidentsService) {}

  @Mutation(() => IncidentResult, { description: 'Somebody or something noticed. A title alone is enough.' })
  declareIncident(@Args('input') input: DeclareIncidentInput, @ActorId() actor: string): Answer {
    return outcome(() => this.incidents.declare(actor, input));
  }

  @Mutation(() => IncidentResult, { description: 'The incident entered a later stage.' })
  advanceIncident(@Args('input') input: AdvanceIncidentInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'AdvanceIncident',
      to: input.to,
      occurred: this.incidents.happened('occurredAt', input),
      timeGiven: input.occurredAt != null,
      ...present('note', input.note),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'The incident fell back to an earlier stage, or is open again after it ended.' })
  reopenIncident(@Args('input') input: ReopenIncidentInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'ReopenIncident',
      to: input.to,
      reason: input.reason,
      occurred: this.incidents.happened('occurredAt', input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'The incident ended without going through its stages.' })
  endIncident(@Args('input') input: EndIncidentInput, @ActorId() actor: string): Answer {
    return outcome(() =>
      this.incidents.end(
        actor,
        input.incidentId,
        {
          type: 'EndIncident',
          exit: input.exit,
          ...present('otherIncidentId', input.otherIncidentId),
          ...present('reason', input.reason),
          occurred: this.incidents.happened('occurredAt', input),
        },
        input,
      ),
    );
  }

  @Mutation(() => IncidentResult, { description: 'It is better or worse than was thought.' })
  changeSeverity(@Args('input') input: ChangeSeverityInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'ChangeSeverity',
      severity: input.severity,
      ...present('reason', input.reason),
      occurred: this.incidents.happened('occurredAt', input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'What is known of the harm: when it began, how many customers, what it was.' })
  recordImpact(@Args('input') input: RecordImpactInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'RecordImpact',
      ...(input.startedAt == null
        ? {}
        : {
            started: this.incidents.happened('startedAt', {
              occurredAt: input.startedAt,
              occurredUntil: input.startedUntil,
              exactness: input.exactness,
            }),
          }),
      ...present('customersAffected', input.customersAffected),
      ...present('notes', input.notes),
      ...present('reason', input.reason),
      assessed: this.incidents.occurrence({ occurredAt: input.assessedAt }),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Further services are affected.' })
  affectServices(@Args('input') input: AffectServicesInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'AffectServices',
      services: input.services,
      occurred: this.incidents.occurrence(input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Services turned out not to be affected.' })
  clearServices(@Args('input') input: ClearServicesInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'ClearServices',
      services: input.services,
      reason: input.reason,
      occurred: this.incidents.occurrence(input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Somebody took a role. A role may have several holders.' })
  assignRole(@Args('input') input: RoleInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'AssignRole',
      role: input.role,
      personId: input.personId,
      occurred: this.incidents.occurrence(input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Somebody handed a role back.' })
  releaseRole(@Args('input') input: RoleInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'ReleaseRole',
      role: input.role,
      personId: input.personId,
      occurred: this.incidents.occurrence(input),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Something was seen, suspected, decided, done or said.' })
  recordEntry(@Args('input') input: RecordEntryInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'RecordEntries',
      entries: [{ kind: input.kind, text: input.text, occurred: this.incidents.occurrence(input) }],
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Many entries at once, as pasted from a chat: all of them are recorded or none.' })
  recordEntries(@Args('input') input: RecordEntriesInput, @ActorId() actor: string): Answer {
    return outcome(() => this.incidents.recordLines(actor, input.incidentId, input, input));
  }

  @Mutation(() => IncidentResult, {
    description: 'An entry should say something else or be timed differently; the original stays on record.',
  })
  correctEntry(@Args('input') input: CorrectEntryInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'CorrectEntry',
      entryId: input.entryId,
      ...present('text', input.text),
      ...(input.occurredAt == null ? {} : { occurred: this.incidents.occurrence(input) }),
      reason: input.reason,
    }));
  }

  @Mutation(() => IncidentResult, { description: 'An entry should not have been recorded: it leaves the timeline and stays on record.' })
  retractEntry(@Args('input') input: RetractEntryInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({ type: 'RetractEntry', entryId: input.entryId, reason: input.reason }));
  }

  @Mutation(() => IncidentResult, { description: 'Marks an entry, or a decision, as one that belongs in the postmortem.' })
  pinEntry(@Args('input') input: PinEntryInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'PinEntry',
      entryId: input.entryId,
      pinned: input.pinned,
      occurred: this.incidents.occurrence({}),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Points to something outside: a dashboard, a ticket, a chat.' })
  addLink(@Args('input') input: AddLinkInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'AddLink',
      url: input.url,
      ...present('title', input.title),
      occurred: this.incidents.occurrence({}),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'Changes the title, the summary or both.' })
  retitleIncident(@Args('input') input: RetitleIncidentInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'RetitleIncident',
      ...present('title', input.title),
      ...present('summary', input.summary),
      ...present('reason', input.reason),
      occurred: this.incidents.occurrence({}),
    }));
  }

  @Mutation(() => IncidentResult, { description: 'A stage was entered at another time than recorded.' })
  correctStageTime(@Args('input') input: CorrectStageTimeInput, @ActorId() actor: string): Answer {
    return this.#change(input, actor, () => ({
      type: 'CorrectStageTime',
      stage: input.stage,
      ...present('visitEventId', input.visitEventId),
      occurred: this.incidents.happened('occurredAt', input),
      reason: input.reason,
    }));
  }

  @Mutation(() => IncidentResult, {
    description: 'Which classes hold on one axis. Saying it again replaces it; what was said before stays on record.',
  })
  classifyRootCauses(@Args('input') input: ClassifyRootCausesInput, @ActorId() actor: string): Answer {
    return outcome(() =>
      this.incidents.classify(
        actor,
        input.incidentId,
        {
          axis: input.axis,
          classes: input.classes,
          evidence: input.evidence ?? [],
          ...present('occurredAt', input.occurredAt),
          ...present('note', input.note),
        },
        input,
      ),
    );
  }

  #change(
    input: { readonly incidentId: string; readonly expectedVersion?: number | null; readonly idempotencyKey?: string | null },
    actor: string,
    command: () => Parameters<IncidentsService['change']>[2],
  ): Answer {
    return outcome(() => this.incidents.change(actor, input.incidentId, command(), input));
  }
}
