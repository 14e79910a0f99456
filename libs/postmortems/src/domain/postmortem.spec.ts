import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { draft, draftCommand, editCommand, occurred, one, other, recordedAs } from '../testing/postmortem-examples.js';
import { editionDocument, workingDocument } from '../read-models/document/postmortem-document.js';
import { recordedPostmortem } from '../read-models/document/recorded-postmortem.js';
import type { RecordedPostmortem } from '../read-models/document/recorded-postmortem.js';
import { postmortemDecider } from './postmortem.decider.js';
import type { PostmortemCommand } from './postmortem.decider.js';
import type { PostmortemEvent } from './postmortem.events.js';
import { initialState } from './postmortem.js';
import type { PostmortemState } from './postmortem.js';

const keys = ['summary', 'impact', 'timeline'] as const;
const key = fc.constantFrom(...keys);
const people = fc.constantFrom(one, other);
const words = fc.constantFrom('Ours', 'Simply ours', ' Theirs ', '\n', 'a\u0000b');

const drafts = fc
  .record({ incidentVersion: fc.nat(3), templateVersion: fc.integer({ min: 1, max: 2 }), kept: fc.subarray([...keys]), text: words })
  .map(({ kept, text, ...rest }) =>
    draftCommand(
      draft({
        ...rest,
        sections: kept.map((name) => ({ key: name, heading: name, statements: [{ text, citations: ['e1'] }], questions: [] })),
      }),
    ),
  );

const edits = fc.record({ section: key, text: words, keepsFacts: fc.boolean() }).map((edit) => ({ ...editCommand(), ...edit }));
const requests = fc.subarray([one, other]).map((reviewers) => ({ type: 'RequestPostmortemReview', reviewers, occurred }) as const);
const approvals = people.map((reviewerId) => ({ type: 'ApprovePostmortem', reviewerId, occurred }) as const);
const publications = fc
  .boolean()
  .map((closesLearning) => ({ type: 'PublishPostmortem', rolesForNames: [], closesLearning, occurred }) as const);
const comments = fc.record({ section: key, text: words }).map((remark) => ({ type: 'CommentOnPostmortem', ...remark, occurred }) as const);
const dismissals = key.map((section) => {
  const finding = { section, rule: 'judgement', start: 0, end: 6, span: 'Simply', reason: 'A name' };
  return { type: 'DismissLanguageFinding', ...finding, occurred } as const;
});

const command: fc.Arbitrary<PostmortemCommand> = fc.oneof(
  drafts,
  edits,
  requests,
  approvals,
  publications,
  comments,
  dismissals,
  fc.option(people).map((ownerId) => ({ type: 'AssignPostmortemOwner', ownerId, occurred }) as const),
  fc.option(fc.constant('2026-03-06T17:00:00.000Z')).map((dueAt) => ({ type: 'SetPostmortemDueDate', dueAt, occurred }) as const),
  fc.record({ reviewerId: people, text: words }).map((asked) => ({ type: 'RequestPostmortemChanges', ...asked, occurred }) as const),
  fc.nat(15).map((index) => ({ type: 'ResolvePostmortemComment', commentId: `p${index}`, occurred }) as const),
);

/** What is sent one after the other, so that more than chance comes to an edition, a dismissal and a remark that is resolved. */
const commands: fc.Arbitrary<readonly PostmortemCommand[]> = fc.oneof(
  { arbitrary: command.map((single) => [single]), weight: 4 },
  { arbitrary: fc.tuple(edits, requests, approvals, approvals, publications), weight: 2 },
  { arbitrary: fc.tuple(requests, command, approvals, approvals, publications), weight: 1 },
  { arbitrary: fc.tuple(edits, dismissals), weight: 1 },
);

interface Step {
  readonly command: PostmortemCommand;
  readonly before: PostmortemState;
  readonly events: readonly PostmortemEvent[];
  readonly after: PostmortemState;
}

/** Sends one command after another, from nothing. A refusal records nothing; whatever else is thrown, goes on. */
function carriedOut(sent: readonly PostmortemCommand[]): readonly Step[] {
  const steps: Step[] = [];
  let state: PostmortemState = initialState;
  let recorded = 0;
  for (const command of sent) {
    const before: PostmortemState = state;
    const events = decided(command, before);
    for (const event of events) state = postmortemDecider.evolve(state, event, `p${recorded++}`);
    steps.push({ command, before, events, after: state });
  }
  return steps;
}

function decided(command: PostmortemCommand, state: PostmortemState): readonly PostmortemEvent[] {
  try {
    return postmortemDecider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function eventsIn(steps: readonly Step[]): readonly PostmortemEvent[] {
  return steps.flatMap(({ events }) => events);
}

function recordedOf(steps: readonly Step[]): RecordedPostmortem | null {
  return recordedPostmortem(recordedAs(eventsIn(steps)));
}

function forAllSteps(check: (steps: readonly Step[]) => void): void {
  fc.assert(
    fc.property(drafts, fc.array(commands, { maxLength: 12 }), (first, rest) => {
      check(carriedOut([first, ...rest.flat()]));
    }),
    { numRuns: 200 },
  );
}

describe('a postmortem, whatever is sent to it', () => {
  it('is published by a publication only, and until it is changed', () => {
    forAllSteps((steps) => {
      for (const { before, events, after } of steps) {
        const types = events.map(({ type }) => type);
        if (types.includes('PostmortemPublished')) expect([before.status, after.status]).toEqual(['IN_REVIEW', 'PUBLISHED']);
        else if (types.includes('PostmortemSectionEdited') || types.includes('PostmortemDrafted'))
          expect(after.status).not.toBe('PUBLISHED');
        else expect(after.status === 'PUBLISHED').toBe(before.status === 'PUBLISHED');
      }
    });
  });

  it('is published with the approval of what stands by everybody who was named', () => {
    forAllSteps((steps) => {
      for (const { before, events } of steps) {
        if (before.status === 'UNDRAFTED' || !events.some(({ type }) => type === 'PostmortemPublished')) continue;
        expect(before.reviewers.filter((reviewer) => !before.approvals.has(reviewer))).toEqual([]);
      }
    });
  });

  it('has the editions 1, 2, 3 and so on', () => {
    forAllSteps((steps) => {
      const editions = eventsIn(steps).flatMap((event) => (event.type === 'PostmortemPublished' ? [event.data.edition] : []));
      expect(editions).toEqual(editions.map((_, index) => index + 1));
    });
  });

  it('never loses or changes what somebody wrote', () => {
    forAllSteps((steps) => {
      const written = new Map<string, string>();
      for (const { command, events } of steps) {
        if (command.type === 'EditPostmortemSection' && events.length > 0) written.set(command.section, command.text.trim());
      }
      const recorded = recordedOf(steps);
      if (recorded === null) return;
      const authored = workingDocument(recorded, recorded.draft, null).sections.flatMap(({ key: section, statements }) =>
        statements.flatMap(({ origin, text }) => (origin === 'AUTHORED' ? [[section, text] as const] : [])),
      );
      expect(new Map(authored)).toEqual(written);
      expect(authored).toHaveLength(written.size);
    });
  });

  it('reads in an edition as it did when that was published', () => {
    forAllSteps((steps) => {
      const last = recordedOf(steps);
      steps.forEach(({ events }, index) => {
        if (last === null || !events.some(({ type }) => type === 'PostmortemPublished')) return;
        const then = recordedOf(steps.slice(0, index + 1));
        const edition = then?.editions.at(-1)?.edition ?? 0;
        if (then === null) throw new Error('it was published');
        expect(editionDocument(last, edition, null)).toEqual(editionDocument(then, edition, null));
        const read = workingDocument(then, then.draft, null).sections.map(({ statements }) => statements);
        expect(editionDocument(last, edition, null)?.sections.map(({ statements }) => statements)).toEqual(read);
      });
    });
  });

  it('is the same to those who decide and to those who read', () => {
    forAllSteps((steps) => {
      const [recorded, state] = [recordedOf(steps), steps.at(-1)?.after];
      if (recorded === null || state === undefined || state.status === 'UNDRAFTED') return;
      const { status, ownerId, dueAt, draft: latest, dismissed } = recorded;
      expect({ status, ownerId, dueAt, draft: latest, dismissed }).toEqual({
        status: state.status,
        ownerId: state.ownerId,
        dueAt: state.dueAt,
        draft: state.draft,
        dismissed: state.dismissed,
      });
      const valid = [...recorded.approvals].flatMap(([reviewer, { outdated }]) => (outdated ? [] : [reviewer]));
      expect(new Set(valid)).toEqual(state.approvals);
      expect(new Map(recorded.comments.map(({ id, resolvedAt }) => [id, { resolved: resolvedAt !== null }]))).toEqual(state.comments);
    });
  });

  it('records nothing more when the same is said again, but for remarks', () => {
    forAllSteps((steps) => {
      for (const { command, after } of steps) {
        if (command.type !== 'CommentOnPostmortem') expect(decided(command, after)).toEqual([]);
      }
    });
  });
});
