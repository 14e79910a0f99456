import type { Step } from '#demo-history';
import { z } from 'zod';
import type { Installation } from './installation.js';

/** What is known by the time a step is told. */
export interface Told {
  readonly incidentId: string;
  /** The action item that was proposed last. */
  readonly item: string;
  /** The incident of the story before. */
  readonly before: string | undefined;
}

const incidentShape = z.object({
  incident: z.object({
    timeline: z.object({ nodes: z.array(z.object({ id: z.string(), text: z.string() })) }),
    decisions: z.array(z.object({ id: z.string(), question: z.string() })),
  }),
});
const comments = z.object({ postmortem: z.object({ comments: z.array(z.object({ id: z.string(), text: z.string() })) }) });
const findings = z.object({
  postmortem: z.object({
    languageFindings: z.array(
      z.object({ section: z.string().nullable(), rule: z.string(), span: z.string(), start: z.number(), end: z.number() }),
    ),
  }),
});

/** Finds what a story can only name by its words. */
export class StoryIds {
  constructor(private readonly installation: Installation) {}

  /** What is to be added to the input of a step, once for each time that it is to be sent. */
  async of(step: Step, { incidentId, item, before }: Told): Promise<readonly object[]> {
    switch (step.mutation) {
      case 'acceptActionItem':
      case 'completeActionItem':
      case 'dropActionItem':
      case 'verifyActionItem':
        return [{ id: item }];
      case 'endIncident':
        return [{ incidentId, ...(step.otherIncident === undefined ? {} : { otherIncidentId: before }) }];
      case 'correctEntry':
        return [{ incidentId, entryId: await this.#entry(incidentId, step.entry) }];
      case 'recordDecisionOutcome':
        return [{ incidentId, decisionId: await this.#decision(incidentId, step.decision) }];
      case 'resolvePostmortemComment':
        return [{ incidentId, commentId: await this.#comment(incidentId, step.comment) }];
      case 'dismissLanguageFinding':
        return (await this.#findings(incidentId, step.input.section)).map((found) => ({ incidentId, ...found }));
      default:
        return [{ incidentId }];
    }
  }

  async #entry(id: string, text: string): Promise<string> {
    const { timeline } = await this.#incident(id);
    return named(timeline.nodes, (node) => node.text === text, `incident ${id} has no entry "${text}"`).id;
  }

  async #decision(id: string, question: string): Promise<string> {
    const { decisions } = await this.#incident(id);
    return named(decisions, (decision) => decision.question === question, `incident ${id} has no decision "${question}"`).id;
  }

  async #incident(id: string): Promise<z.infer<typeof incidentShape>['incident']> {
    const query = 'query Named($id: ID!) { incident(id: $id) { timeline(first: 500) { nodes { id text } } decisions { id question } } }';
    return (await this.installation.ask(query, { id }, incidentShape)).incident;
  }

  async #comment(id: string, text: string): Promise<string> {
    const query = 'query Comments($id: ID!) { postmortem(incidentId: $id) { comments { id text } } }';
    const { postmortem } = await this.installation.ask(query, { id }, comments);
    return named(postmortem.comments, (comment) => comment.text === text, `the postmortem of ${id} has no comment "${text}"`).id;
  }

  async #findings(id: string, section: string): Promise<readonly object[]> {
    const query = 'query Findings($id: ID!) { postmortem(incidentId: $id) { languageFindings { section rule span start end } } }';
    const { postmortem } = await this.installation.ask(query, { id }, findings);
    return postmortem.languageFindings.filter((finding) => finding.section === section);
  }
}

function named<Thing>(things: readonly Thing[], isIt: (thing: Thing) => boolean, otherwise: string): Thing {
  const found = things.find(isIt);
  if (found === undefined) throw new Error(otherwise);
  return found;
}
