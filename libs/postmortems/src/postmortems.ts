import { CLOCK, contextOf } from '#commands';
import { present } from '#event-sourcing';
import type { Clock, CommandContext, Occurrence, RecordedEvent } from '#event-sourcing';
import { IncidentDirectory } from '#incidents/published';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AuthoredLanguage } from './authored-language.js';
import { citable, DraftFactsReader } from './draft-facts-reader.js';
import { Drafting } from './drafting.js';
import { isOverdue } from './domain/due-date.js';
import type { PostmortemCommand } from './domain/postmortem.decider.js';
import { MAX_SECTION_TEXT, refused } from './domain/postmortem.errors.js';
import type { Draft, PostmortemEvent } from './domain/postmortem.events.js';
import { postmortemIdOf, postmortemStream } from './domain/postmortem.js';
import { isNamed } from './domain/sections.js';
import type { DraftFacts } from './generator/draft-facts.js';
import { FreshnessChecks } from './freshness-checks.js';
import { postmortemFamily } from './postmortem-families.js';
import { PostmortemDocuments } from './postmortem-documents.js';
import type { DocumentChoice } from './postmortem-documents.js';
import type * as Asked from './postmortem-requests.js';
import { Publishing } from './publishing.js';
import type { PostmortemDocument } from './read-models/document/document.js';
import { languageFindings } from './read-models/document/language-findings.js';
import type { AuthoredWords, SectionFinding } from './read-models/document/language-findings.js';
import { recordedPostmortem } from './read-models/document/recorded-postmortem.js';

type Answer = Promise<PostmortemDocument>;

/**
 * Drafts postmortems, takes what their authors and reviewers have to say, and shows them. Every change answers with the document that is being
 * worked on, as it stands then. @throws DomainError NOT_FOUND before it was drafted, CONFLICT for a stale version, and as each command says.
 */
@Injectable()
export class Postmortems {
  /** What was found in the words of an edit, for the answer to it. */
  readonly #checked = new WeakMap<PostmortemDocument, Required<Pick<AuthoredWords, 'people' | 'checked'>>>();

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IncidentDirectory) private readonly incidents: IncidentDirectory,
    @Inject(DraftFactsReader) private readonly facts: DraftFactsReader,
    @Inject(Drafting) private readonly drafting: Drafting,
    @Inject(PostmortemDocuments) private readonly documents: PostmortemDocuments,
    @Inject(AuthoredLanguage) private readonly language: AuthoredLanguage,
    @Inject(Publishing) private readonly publishing: Publishing,
    @Inject(FreshnessChecks) private readonly freshness: FreshnessChecks,
  ) {}

  /** As `PostmortemDocuments.find`. */
  find(incidentId: string, choice: DocumentChoice = {}): Promise<PostmortemDocument | null> {
    return this.documents.find(incidentId, choice);
  }

  /** Whether a document is due at a moment (now, when left out) and was never published. */
  isOverdue({ dueAt, editions }: PostmortemDocument, at: string | null): boolean {
    return isOverdue(dueAt, editions.length, at ?? this.clock());
  }

  /** What the language check has to say of a document's authored words, without what its authors keep nevertheless. */
  async languageFindings(document: PostmortemDocument): Promise<readonly SectionFinding[]> {
    const { incidentId, version } = document;
    if (version < 0) return [];
    const recorded = await this.documents.recorded(incidentId, null, version + 1);
    const known = this.#checked.get(document) ?? { people: await this.language.peopleOf(await this.incidents.events(incidentId)) };
    return languageFindings(document, { dismissed: recorded?.dismissed ?? [], ...known });
  }

  /** Drafts it from the facts of now; what somebody wrote stays. @throws DomainError NOT_FOUND for an unknown incident, INVALID template. */
  draft(request: Asked.DraftRequest, actorId: string): Answer {
    const { incidentId, template } = request;
    return this.#drafted(incidentId, template ?? null, contextOf(actorId, ['DraftPostmortem', incidentId], request));
  }

  /** As {@link draft}, for whoever has a context of their own. */
  async draftAs(incidentId: string, context: CommandContext): Promise<void> {
    await this.#drafted(incidentId, null, context);
  }

  /** @throws DomainError INVALID for an unknown section or citation, no words or too many. */
  async edit(edit: Asked.SectionEdit, actorId: string): Answer {
    const { incidentId, section, keepFacts } = edit;
    const facts = await this.facts.of(incidentId, null);
    const citations = citable(edit.citations ?? [], facts);
    // As the decision takes it, so that the places of findings are right.
    const text = edit.text.trim();
    const people = await this.language.peopleOf(facts.events);
    const found = text.length > MAX_SECTION_TEXT ? [] : this.language.findings(text, people);
    const findings = found.map(({ rule, start, end }) => ({ rule, start, end }));
    const command = { type: 'EditPostmortemSection', section, text, citations, keepsFacts: keepFacts ?? false, findings } as const;
    const document = await this.#change(edit, { ...command, occurred: this.#now() }, actorId, facts);
    this.#checked.set(document, { people, checked: new Map([[text, found]]) });
    return document;
  }

  withdrawWords(request: Asked.WithdrawalRequest, actorId: string): Answer {
    return this.#change(request, { type: 'WithdrawPostmortemWords', section: request.section, occurred: this.#now() }, actorId);
  }

  assignOwner(request: Asked.OwnerRequest, actorId: string): Answer {
    const command = { type: 'AssignPostmortemOwner', ownerId: request.ownerId ?? null, occurred: this.#now() } as const;
    return this.#change(request, command, actorId);
  }

  setDueDate(request: Asked.DueDateRequest, actorId: string): Answer {
    const { dueAt = null, reason } = request;
    return this.#change(request, { type: 'SetPostmortemDueDate', dueAt, ...present('reason', reason), occurred: this.#now() }, actorId);
  }

  requestReview(request: Asked.ReviewRequest, actorId: string): Answer {
    const reviewers = request.reviewers ?? [];
    return this.#change(request, { type: 'RequestPostmortemReview', reviewers, occurred: this.#now() }, actorId);
  }

  approve(request: Asked.ApprovalRequest, actorId: string): Answer {
    const { reviewerId, note } = request;
    const command = { type: 'ApprovePostmortem', reviewerId: reviewerId ?? actorId, ...present('note', note) } as const;
    return this.#change(request, { ...command, occurred: this.#now() }, actorId);
  }

  requestChanges(request: Asked.ChangesRequest, actorId: string): Answer {
    const { reviewerId, text } = request;
    const command = { type: 'RequestPostmortemChanges', reviewerId: reviewerId ?? actorId, text, occurred: this.#now() } as const;
    return this.#change(request, command, actorId);
  }

  /** @throws DomainError INVALID for an unknown section, or a statement that does not stand in it. */
  async comment(request: Asked.CommentRequest, actorId: string): Answer {
    const { incidentId, section, statementId, text } = request;
    const statement = statementId == null ? undefined : await this.#statement(incidentId, section, statementId);
    return this.#change(
      request,
      { type: 'CommentOnPostmortem', section, text, ...present('statement', statement), occurred: this.#now() },
      actorId,
    );
  }

  resolveComment(request: Asked.ResolutionRequest, actorId: string): Answer {
    const { commentId, note } = request;
    return this.#change(request, { type: 'ResolvePostmortemComment', commentId, ...present('note', note), occurred: this.#now() }, actorId);
  }

  /** @throws DomainError INVALID for what the language check does not find there. */
  async dismissFinding(request: Asked.DismissalRequest, actorId: string): Answer {
    const { incidentId, section, rule, start, end, span, reason } = request;
    const recorded = await this.documents.recorded(incidentId);
    const text = [...(recorded?.authored.values() ?? [])].find((one) => isNamed(one, section))?.text;
    const people = await this.language.peopleOf(await this.incidents.events(incidentId));
    const isFound = this.language.findings(text ?? '', people).some((one) => one.rule === rule && one.start === start && one.end === end);
    if (text !== undefined && text.slice(start, end) === span && !isFound) throw refused.noSuchFinding();
    return this.#change(
      request,
      { type: 'DismissLanguageFinding', section, rule, start, end, span, reason, occurred: this.#now() },
      actorId,
    );
  }

  /** @throws DomainError ILLEGAL before a review and its approvals, and where learning cannot be closed. */
  async publish(request: Asked.PublicationRequest, actorId: string): Answer {
    const events = await this.publishing.publish(request, actorId, this.#now());
    return this.#shown(events, await this.facts.of(request.incidentId, null));
  }

  /** Records which sections are stale, for lists; nothing where there is no postmortem, or nothing has moved on. */
  checkFreshness(incidentId: string, context: CommandContext): Promise<void> {
    return this.freshness.check(incidentId, context);
  }

  async #drafted(incidentId: string, template: string | null, context: CommandContext): Answer {
    const facts = await this.facts.of(incidentId, null);
    const standing = (await this.documents.recorded(incidentId))?.draft ?? null;
    const draft = await this.drafting.anew(facts, template, standing);
    if (draft === null) throw refused.unknownIncident();
    const postmortemId = postmortemIdOf(incidentId);
    const command = { type: 'DraftPostmortem', incidentId, postmortemId, draft, occurred: this.#now() } as const;
    const { events } = await postmortemFamily.send(this.bus, postmortemStream(incidentId), command, context);
    return this.#shown(events, facts, draft);
  }

  async #change(request: Asked.PostmortemRequest, command: PostmortemCommand, actorId: string, facts?: DraftFacts): Answer {
    const { incidentId } = request;
    const context = contextOf(actorId, [command.type, incidentId], request);
    const { events } = await postmortemFamily.send(this.bus, postmortemStream(incidentId), command, context);
    return this.#shown(events, facts ?? (await this.facts.of(incidentId, null)));
  }

  #shown(events: readonly RecordedEvent<PostmortemEvent>[], facts: DraftFacts, generated?: Draft): Answer {
    const recorded = recordedPostmortem(events);
    if (recorded === null) throw refused.undrafted();
    return this.documents.standing(recorded, facts, generated);
  }

  async #statement(incidentId: string, section: string, statementId: string): Promise<{ readonly id: string; readonly text: string }> {
    const document = await this.documents.find(incidentId);
    if (document === null) throw refused.undrafted();
    const found = document.sections
      .filter((one) => isNamed(one, section))
      .flatMap(({ statements }) => statements)
      .find(({ id }) => id === statementId);
    if (found === undefined) throw refused.unknownStatement();
    return { id: found.id, text: found.text };
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}
