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
const said = { occurred } as const;

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

const commands: fc.Arbitrary<PostmortemCommand> = fc.oneof(
  { arbitrary: drafts, weight: 3 },
  {
    arbitrary: fc.record({ section: key, text: words, keepsFacts: fc.boolean() }).map((edit) => ({ ...editCommand(), ...edit })),
    weight: 4,
  },
  fc.record({ type: fc.constant('AssignPostmortemOwner' as const), ownerId: fc.option(people) }).map((it) => ({ ...it, ...said })),
  fc
    .record({ type: fc.constant('SetPostmortemDueDate' as const), dueAt: fc.option(fc.constant('2026-03-06T17:00:00.000Z')) })
    .map((it) => ({ ...it, ...said })),
  {
    arbitrary: fc
      .record({ type: fc.constant('RequestPostmortemReview' as const), reviewers: fc.subarray([one, other]) })
      .map((it) => ({ ...it, ...said })),
    weight: 3,
  },
  {
    arbitrary: fc.record({ type: fc.constant('ApprovePostmortem' as const), reviewerId: people }).map((it) => ({ ...it, ...said })),
    weight: 3,
  },
  fc.record({ type: fc.constant('RequestPostmortemChanges' as const), reviewerId: people, text: words }).map((it) => ({ ...it, ...said })),
  fc.record({ type: fc.constant('CommentOnPostmortem' as const), section: key, text: words }).map((it) => ({ ...it, ...said })),
  fc
    .record({ type: fc.constant('ResolvePostmortemComment' as const), commentId: fc.nat(9).map((index) => `p${index}`) })
    .map((it) => ({ ...it, ...said })),
  fc
    .record({ type: fc.constant('DismissLanguageFinding' as const), section: key })
    .map((it) => ({ ...it, rule: 'judgement', start: 0, end: 6, span: 'Simply', reason: 'A name', ...said })),
  {
    arbitrary: fc
      .record({ type: fc.constant('PublishPostmortem' as const), closesLearning: fc.boolean() })
      .map((it) => ({ ...it, rolesForNames: [], ...said })),
    weight: 3,
  },
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
    fc.property(drafts, fc.array(commands, { maxLength: 25 }), (first, rest) => {
      check(carriedOut([first, ...rest]));
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
