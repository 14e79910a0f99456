import { classes, people, services } from '#demo-history';
import type { ImportedStory, Step, Story, ToldStory } from '#demo-history';
import { z } from 'zod';
import type { Installation } from './installation.js';

type Mutation = Step['mutation'] | 'declareIncident' | 'defineRootCauseClass' | 'describeService' | 'registerPerson';

/** What each mutation's input is called, and what it answers when it is not refused. */
const mutations: Readonly<Record<Mutation, readonly [input: string, changed: string]>> = {
  acceptActionItem: ['AcceptActionItemInput', 'ActionItem { id position }'],
  advanceIncident: ['AdvanceIncidentInput', 'Incident { id position }'],
  affectServices: ['AffectServicesInput', 'Incident { id position }'],
  assignRole: ['RoleInput', 'Incident { id position }'],
  changeSeverity: ['ChangeSeverityInput', 'Incident { id position }'],
  classifyRootCauses: ['ClassifyRootCausesInput', 'Incident { id position }'],
  completeActionItem: ['CompleteActionItemInput', 'ActionItem { id position }'],
  correctEntry: ['CorrectEntryInput', 'Incident { id position }'],
  correctStageTime: ['CorrectStageTimeInput', 'Incident { id position }'],
  declareIncident: ['DeclareIncidentInput', 'Incident { id position }'],
  defineRootCauseClass: ['DefineRootCauseClassInput', 'RootCauseClass { id: key }'],
  describeService: ['DescribeServiceInput', 'Service { id: key position }'],
  draftPostmortem: ['DraftPostmortemInput', 'Postmortem { id }'],
  dropActionItem: ['DropActionItemInput', 'ActionItem { id position }'],
  editPostmortemSection: ['EditPostmortemSectionInput', 'Postmortem { id }'],
  endIncident: ['EndIncidentInput', 'Incident { id position }'],
  proposeActionItem: ['ProposeActionItemInput', 'ActionItem { id position }'],
  recordEntry: ['RecordEntryInput', 'Incident { id position }'],
  recordImpact: ['RecordImpactInput', 'Incident { id position }'],
  registerPerson: ['RegisterPersonInput', 'Person { id position }'],
  reopenIncident: ['ReopenIncidentInput', 'Incident { id position }'],
};

const changed = z.object({ result: z.object({ id: z.string(), position: z.string().optional() }) });
const refused = z.object({ result: z.object({ code: z.string(), message: z.string() }) });
const imported = z.object({ incidentId: z.string(), position: z.string() });
const timeline = z.object({
  incident: z.object({ timeline: z.object({ nodes: z.array(z.object({ id: z.string(), text: z.string() })) }) }),
});

/** How many incidents of another tool are sent at once. */
const IMPORTED_AT_ONCE = 100;

/** Tells an installation a history: one command after another, as people would have sent them. */
export class HistoryTeller {
  #position = 0n;
  #before: string | undefined;
  #actionItems = 0;

  constructor(private readonly installation: Installation) {}

  /** Where the last thing that was told stands in the log. */
  get position(): string {
    return String(this.#position);
  }

  get actionItems(): number {
    return this.#actionItems;
  }

  /** The services, the rotas and the classes that are not there from the start. */
  async introduce(): Promise<void> {
    for (const service of Object.values(services)) await this.#send('describeService', service);
    for (const person of people) await this.#send('registerPerson', person);
    for (const rootCauseClass of classes) await this.#send('defineRootCauseClass', rootCauseClass);
  }

  /** @param onTold hears of every so many stories that have been told. */
  async tell(stories: Iterable<Story>, onTold: (count: number) => void): Promise<void> {
    const lines: ImportedStory['line'][] = [];
    const sendLines = async (): Promise<void> => {
      const sent = lines.splice(0);
      await this.#import(sent);
      onTold(sent.length);
    };
    for (const story of stories) {
      if (story.told === 'by import') {
        lines.push(story.line);
        if (lines.length === IMPORTED_AT_ONCE) await sendLines();
      } else {
        if (lines.length > 0) await sendLines();
        await this.#tell(story);
        onTold(1);
      }
    }
    if (lines.length > 0) await sendLines();
  }

  async #import(lines: readonly ImportedStory['line'][]): Promise<void> {
    const answers = await this.installation.importIncidents(lines, imported);
    for (const { position } of answers) this.#reached(position);
    this.#before = answers.at(-1)?.incidentId;
  }

  async #tell({ key, declaration, steps }: ToldStory): Promise<void> {
    const incidentId = await this.#send('declareIncident', { ...declaration, idempotencyKey: key });
    let item = '';
    for (const step of steps) {
      const id = await this.#send(step.mutation, { ...step.input, ...(await this.#idsFor(step, incidentId, item)) });
      if (step.mutation === 'proposeActionItem') {
        item = id;
        this.#actionItems++;
      }
    }
    this.#before = incidentId;
  }

  async #idsFor(step: Step, incidentId: string, item: string): Promise<Readonly<Record<string, string | undefined>>> {
    switch (step.mutation) {
      case 'acceptActionItem':
      case 'completeActionItem':
      case 'dropActionItem':
        return { id: item };
      case 'endIncident':
        return { incidentId, ...(step.otherIncident === undefined ? {} : { otherIncidentId: this.#before }) };
      case 'correctEntry':
        return { incidentId, entryId: await this.#entry(incidentId, step.entry) };
      default:
        return { incidentId };
    }
  }

  async #entry(incidentId: string, text: string): Promise<string> {
    const query = 'query Entries($id: ID!) { incident(id: $id) { timeline(first: 500) { nodes { id text } } } }';
    const { incident } = await this.installation.ask(query, { id: incidentId }, timeline);
    const entry = incident.timeline.nodes.find((node) => node.text === text);
    if (entry === undefined) throw new Error(`incident ${incidentId} has no entry "${text}"`);
    return entry.id;
  }

  /** @returns the id of what was changed. */
  async #send(mutation: Mutation, input: object): Promise<string> {
    const [inputType, selection] = mutations[mutation];
    const query = `mutation Tell($input: ${inputType}!) {
      result: ${mutation}(input: $input) { ... on ${selection} ... on ErrorResult { code message } }
    }`;
    const { result } = await this.installation.ask(query, { input }, z.union([changed, refused]));
    if ('code' in result) throw new Error(`${mutation} was refused as ${result.code}: ${result.message}`);
    if (result.position !== undefined) this.#reached(result.position);
    return result.id;
  }

  #reached(position: string): void {
    const reached = BigInt(position);
    if (reached > this.#position) this.#position = reached;
  }
}
