import { Fragment } from 'preact';
import type { DocumentStatement } from '../../read-models/document/document.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { blocksOf, linesOf, onOneLine, piecesOf } from '../reading/text.js';

/** One line of somebody's text; whole http and https addresses become links. */
export function Line({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'ADDRESS' ? (
          <Address key={index} href={piece.text} text={piece.text} />
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </>
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
export function Lines({ text }: { readonly text: string }) {
  return <JoinedLines lines={linesOf(text)} />;
}

function JoinedLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index === 0 ? null : <br />}
          <Line text={line} />
        </Fragment>
      ))}
    </>
  );
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
        const marks = index === blocks.length - 1 ? <Marks statement={statement} sources={sources} /> : null;
        return block.kind === 'PARAGRAPH' ? (
          <p key={index} dir="auto">
            <JoinedLines lines={block.lines} />
            {marks}
          </p>
        ) : (
          <ul key={index}>
            {block.items.map((item, itemIndex) => (
              <li key={itemIndex} dir="auto">
                <Line text={item} />
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
export function Marks({ statement, sources }: { readonly statement: DocumentStatement; readonly sources: NumberedSources }) {
  const numbers = sources.numbersOf(statement);
  if (numbers.length === 0) return null;
  return (
    <sup>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index === 0 ? null : ' '}
          <a href={`#${sourceId(number)}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

export function placeId(place: number): string {
  return `statement-${place}`;
}

export function sourceId(number: number): string {
  return `source-${number}`;
}
