import type { Window } from '#calendar';
import { classes, costRates, deploymentsOf, goals, people, riskAssessment, routineDeployments, services } from '#demo-history';
import type { ImportedStory, Step, Story, ToldStory } from '#demo-history';
import { z } from 'zod';
import type { Installation } from './installation.js';
import { StoryIds } from './story-ids.js';

type Mutation =
  | Step['mutation']
  | 'assessRisk'
  | 'declareIncident'
  | 'defineRootCauseClass'
  | 'describeService'
  | 'linkDeploymentToIncident'
  | 'pinReport'
  | 'recordDeployment'
  | 'recordIncidentCost'
  | 'registerPerson'
  | 'setCostRates'
  | 'setGoal';

/** What each mutation's input is called, and what it answers when it is not refused. */
const mutations: Readonly<Record<Mutation, readonly [input: string, changed: string]>> = {
  acceptActionItem: ['AcceptActionItemInput', 'ActionItem { id position }'],
  addLink: ['AddLinkInput', 'Incident { id position }'],
  advanceIncident: ['AdvanceIncidentInput', 'Incident { id position }'],
  affectServices: ['AffectServicesInput', 'Incident { id position }'],
  approvePostmortem: ['ApprovePostmortemInput', 'Postmortem { id }'],
  assessRisk: ['AssessRiskInput', 'RiskAssessment { id: key position }'],
  assignPostmortemOwner: ['AssignPostmortemOwnerInput', 'Postmortem { id }'],
  assignRole: ['RoleInput', 'Incident { id position }'],
  changeSeverity: ['ChangeSeverityInput', 'Incident { id position }'],
  classifyRootCauses: ['ClassifyRootCausesInput', 'Incident { id position }'],
  commentOnPostmortem: ['CommentOnPostmortemInput', 'Postmortem { id }'],
  completeActionItem: ['CompleteActionItemInput', 'ActionItem { id position }'],
  correctEntry: ['CorrectEntryInput', 'Incident { id position }'],
  correctStageTime: ['CorrectStageTimeInput', 'Incident { id position }'],
  declareIncident: ['DeclareIncidentInput', 'Incident { id position }'],
  defineRootCauseClass: ['DefineRootCauseClassInput', 'RootCauseClass { id: key }'],
  describeService: ['DescribeServiceInput', 'Service { id: key position }'],
  dismissLanguageFinding: ['DismissLanguageFindingInput', 'Postmortem { id }'],
  draftPostmortem: ['DraftPostmortemInput', 'Postmortem { id }'],
  dropActionItem: ['DropActionItemInput', 'ActionItem { id position }'],
  editPostmortemSection: ['EditPostmortemSectionInput', 'Postmortem { id }'],
  endIncident: ['EndIncidentInput', 'Incident { id position }'],
  linkDeploymentToIncident: ['LinkDeploymentInput', 'Deployment { id position }'],
  pinReport: ['PinReportInput', 'Report { id }'],
  proposeActionItem: ['ProposeActionItemInput', 'ActionItem { id position }'],
  publishPostmortem: ['PostmortemInput', 'Postmortem { id }'],
  recordDecision: ['RecordDecisionInput', 'Incident { id position }'],
  recordDecisionOutcome: ['RecordDecisionOutcomeInput', 'Incident { id position }'],
  recordDeployment: ['RecordDeploymentInput', 'Deployment { id position }'],
  recordEntry: ['RecordEntryInput', 'Incident { id position }'],
  recordIncidentCost: ['RecordIncidentCostInput', 'IncidentCost { id: incidentId position }'],
  recordImpact: ['RecordImpactInput', 'Incident { id position }'],
  registerPerson: ['RegisterPersonInput', 'Person { id position }'],
  reopenIncident: ['ReopenIncidentInput', 'Incident { id position }'],
  requestPostmortemReview: ['PostmortemInput', 'Postmortem { id }'],
  resolvePostmortemComment: ['ResolvePostmortemCommentInput', 'Postmortem { id }'],
  setCostRates: ['SetCostRatesInput', 'CostRatesSetting { id: effectiveFrom position }'],
  setGoal: ['SetGoalInput', 'Goal { id position }'],
  verifyActionItem: ['VerifyActionItemInput', 'ActionItem { id position }'],
};

/** What some mutations take beside their input. */
const besides: Readonly<Record<string, string>> = { reviewers: '[ID!]!', closeLearning: 'Boolean!', note: 'String' };

const changed = z.object({ result: z.object({ id: z.string(), position: z.string().optional() }) });
const refused = z.object({ result: z.object({ code: z.string(), message: z.string() }) });
const imported = z.object({ incidentId: z.string(), position: z.string() });
const importedDeployment = z.object({ deploymentId: z.string(), position: z.string() });

/** How many incidents of another tool are sent at once. */
const IMPORTED_AT_ONCE = 100;

/** Tells an installation a history: one command after another, as people would have sent them. */
export class HistoryTeller {
  #position = 0n;
  #before: string | undefined;
  #actionItems = 0;
  #deployments = 0;
  readonly #usual: { readonly incidentId: string; readonly detectedAt: string }[] = [];
  readonly #ids: StoryIds;

  /** @param seed that of the history. */
  constructor(
    private readonly installation: Installation,
    private readonly seed: number,
  ) {
    this.#ids = new StoryIds(installation);
  }

  /** Where the last thing that was told stands in the log. */
  get position(): string {
    return String(this.#position);
  }

  get actionItems(): number {
    return this.#actionItems;
  }

  get deployments(): number {
    return this.#deployments;
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
        await this.tellOne(story);
        onTold(1);
      }
    }
    if (lines.length > 0) await sendLines();
  }

  async #import(lines: readonly ImportedStory['line'][]): Promise<void> {
    const answers = await this.installation.import('incidents', lines, imported);
    for (const { position } of answers) this.#reached(position);
    this.#before = answers.at(-1)?.incidentId;
  }

  /** @returns the id of its incident. */
  async tellOne(story: ToldStory): Promise<string> {
    const { key, declaration, steps } = story;
    const incidentId = await this.#send('declareIncident', { ...declaration, idempotencyKey: key });
    let item = '';
    for (const step of steps) {
      const beside = 'beside' in step ? step.beside : {};
      for (const ids of await this.#ids.of(step, { incidentId, item, before: this.#before })) {
        const id = await this.#send(step.mutation, { ...step.input, ...ids }, beside);
        if (step.mutation === 'proposeActionItem') item = id;
      }
      if (step.mutation === 'proposeActionItem') this.#actionItems++;
    }
    for (const { deployment, relation } of deploymentsOf(story, this.seed)) {
      const deploymentId = await this.#send('recordDeployment', deployment);
      await this.#send('linkDeploymentToIncident', { deploymentId, incidentId, relation });
      this.#deployments++;
    }
    this.#before = incidentId;
    const isCounted = declaration.kind === 'LIVE' && steps.every(({ mutation }) => mutation !== 'endIncident');
    if (isCounted) this.#usual.push({ incidentId, detectedAt: declaration.detectedAt });
    return incidentId;
  }

  /** What numbers rest on besides incidents, and what is to be reached. Moments are those between which the history was recorded here. */
  async tellNumbers({ from, to }: Window): Promise<void> {
    const lines = [...routineDeployments(this.seed, from, to)];
    const answers = await this.installation.import('deployments', lines, importedDeployment);
    for (const { position } of answers) this.#reached(position);
    this.#deployments += answers.length;
    for (const rates of costRates(from)) await this.#send('setCostRates', rates);
    for (const goal of goals(to)) await this.#send('setGoal', goal);
    await this.#send('assessRisk', riskAssessment);
  }

  /** Gives out a report of some months; then something comes up that it could not know. */
  async report(title: string, { from, to }: Window): Promise<void> {
    await this.#send('pinReport', { title, from, to });
    const last = this.#usual.findLast(({ detectedAt }) => detectedAt >= from && detectedAt < to);
    if (last === undefined) return;
    const credits = { kind: 'CREDITS', amount: '1800', currency: 'EUR', note: 'Vouchers for orders that were lost' };
    await this.#send('recordIncidentCost', { incidentId: last.incidentId, ...credits });
  }

  /** @returns the id of what was changed. */
  async #send(mutation: Mutation, input: object, beside: object = {}): Promise<string> {
    const [inputType, selection] = mutations[mutation];
    const names = Object.keys(beside);
    const variables = names.map((name) => `, $${name}: ${besides[name]}`).join('');
    const query = `mutation Tell($input: ${inputType}!${variables}) {
      result: ${mutation}(input: $input${names.map((name) => `, ${name}: $${name}`).join('')}) {
        ... on ${selection} ... on ErrorResult { code message }
      }
    }`;
    const { result } = await this.installation.ask(query, { input, ...beside }, z.union([changed, refused]));
    if ('code' in result) throw new Error(`${mutation} was refused as ${result.code}: ${result.message}`);
    if (result.position !== undefined) this.#reached(result.position);
    return result.id;
  }

  #reached(position: string): void {
    const reached = BigInt(position);
    if (reached > this.#position) this.#position = reached;
  }
}
