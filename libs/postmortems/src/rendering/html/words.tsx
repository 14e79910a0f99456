import { blocksOf, linesOf, onOneLine, piecesOf } from '#documents';
import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import type { DocumentStatement } from '../../read-models/document/document.js';
import type { NumberedSources } from '../reading/numbered-sources.js';

// A timeline has a thousand lines. So what stands in each is made by functions, not by components, which take several times as long.

/** One line of somebody's text; whole http and https addresses become links. */
export function lineOf(text: string): ComponentChildren {
  if (!text.includes('://')) return wordsOf(text);
  return piecesOf(text).map((piece, index) =>
    piece.kind === 'ADDRESS' ? (
      <Address key={index} href={piece.text} text={piece.text} />
    ) : (
      <Fragment key={index}>{wordsOf(piece.text)}</Fragment>
    ),
  );
}

const DATE = /\b(\d{4}-\d{2}-\d{2})\b/;

/** Browsers would break a date behind its dashes. */
function wordsOf(text: string): ComponentChildren {
  if (!DATE.test(text)) return text;
  return text.split(DATE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} class="date">
        {part}
      </span>
    ),
  );
}

/** @param href must be an http or https address: see `isAddress`. */
export function Address({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      {text}
    </a>
  );
}

/** Somebody's text, with its lines as lines. */
export function textOf(text: string): ComponentChildren {
  return joined(linesOf(text));
}

function joined(lines: readonly string[]): ComponentChildren {
  const [only = '', another] = lines;
  if (another === undefined) return lineOf(only);
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {lineOf(line)}
    </Fragment>
  ));
}

/** Somebody's text on one line, without links. */
export function plain(text: string): string {
  return onOneLine(text);
}

/** The paragraphs and lists that an author wrote, with the citations after the last. */
export function Written({
  statement,
  sources,
  isLead,
}: {
  readonly statement: DocumentStatement;
  readonly sources: NumberedSources;
  readonly isLead: boolean;
}) {
  const blocks = blocksOf(statement.text);
  return (
    <div class={isLead ? 'authored lead' : 'authored'} id={placeId(sources.placeOf(statement))} dir="auto">
      {blocks.map((block, index) => {
        const marks = index === blocks.length - 1 ? marksOf(statement, sources) : null;
        return block.kind === 'PARAGRAPH' ? (
          <p key={index} dir="auto">
            {joined(block.lines)}
            {marks}
          </p>
        ) : (
          <ul key={index}>
            {block.items.map((item, itemIndex) => (
              <li key={itemIndex} dir="auto">
                {lineOf(item)}
                {itemIndex === block.items.length - 1 ? marks : null}
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}

/** The numbers of what a statement stands on, leading to the sources. */
export function marksOf(statement: DocumentStatement, sources: NumberedSources): ComponentChildren {
  const marks = sources.marksOf(statement);
  if (marks.length === 0) return null;
  return (
    <sup>
      {marks.map(({ first, last }, index) => [
        index === 0 ? null : ' ',
        <a key={first} href={`#${sourceId(first)}`} aria-label={first === last ? `Source ${first}` : `Sources ${first} to ${last}`}>
          {first === last ? first : `${first}–${last}`}
        </a>,
      ])}
    </sup>
  );
}

export function placeId(place: number): string {
  return `statement-${place}`;
}

export function sourceId(number: number): string {
  return `source-${number}`;
}
