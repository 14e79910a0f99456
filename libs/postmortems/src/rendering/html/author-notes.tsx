import { moment } from '../../generator/wording.js';
import type { DocumentComment, DocumentSection, DocumentStatement, SectionChange } from '../../read-models/document/document.js';
import { sectionNote } from '../reading/labels.js';
import { wordDifferences } from '../reading/word-differences.js';
import { lineOf, textOf, plain } from './words.js';

/** What only those see who work on the postmortem: what is stale, what is still to be answered, and what was remarked. */
export function AuthorNotes({ section, comments }: { readonly section: DocumentSection; readonly comments: readonly DocumentComment[] }) {
  return (
    <>
      {section.change === null ? null : <Outdated note={sectionNote(section)} change={section.change} />}
      {section.questions.length === 0 ? null : (
        <aside class="prompts" aria-label={`Questions about ${plain(section.heading)}`}>
          <p>For you to tell</p>
          <ul>
            {section.questions.map((question, index) => (
              <li key={index}>{lineOf(plain(question))}</li>
            ))}
          </ul>
        </aside>
      )}
      {comments.length === 0 ? null : <Comments on={section.heading} comments={comments} />}
    </>
  );
}

function Outdated({ note, change: { before, now } }: { readonly note: string | null; readonly change: SectionChange }) {
  return (
    <aside class="stale" aria-label="What has changed since">
      {note === null ? null : <p>{note}</p>}
      <Differences before={before} after={now} />
    </aside>
  );
}

/** The words that went and those that came, statement by statement. */
export function Differences({
  before,
  after,
}: {
  readonly before: readonly DocumentStatement[];
  readonly after: readonly DocumentStatement[];
}) {
  return (
    <ul class="differences">
      {wordDifferences(before, after).map((runs, index) => (
        <li key={index} dir="auto">
          {runs.map(({ kind, text }, runIndex) =>
            kind === 'ADDED' ? (
              <ins key={runIndex}>{spaced(text)}</ins>
            ) : kind === 'REMOVED' ? (
              <del key={runIndex}>{spaced(text)}</del>
            ) : (
              <span key={runIndex}>{spaced(text)}</span>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

/** The text on one line, with the space that parts it from its neighbours. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;
}

/** @param on the heading of what they are about. */
export function Comments({ on, comments }: { readonly on: string; readonly comments: readonly DocumentComment[] }) {
  return (
    <aside class="comments" aria-label={`Comments on ${plain(on)}`}>
      <p>Comments</p>
      <ul>
        {comments.map(({ id, quoted, text, kind, at, resolvedAt, resolution }) => (
          <li key={id} class={resolvedAt === null ? undefined : 'resolved'} dir="auto">
            {quoted === null ? null : (
              <>
                <q>{plain(quoted)}</q>
                <br />
              </>
            )}
            {kind === 'CHANGES' ? 'Changes asked for: ' : ''}
            {textOf(text)} ({moment(at)}
            {resolvedAt === null ? '' : `; resolved${resolution === null ? '' : `: ${plain(resolution)}`}`})
          </li>
        ))}
      </ul>
    </aside>
  );
}
