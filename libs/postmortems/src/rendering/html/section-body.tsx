import type { DocumentStatement } from '../../read-models/document/document.js';
import type { ArrangedSection, SectionPart } from '../reading/arrangement.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { timedLine } from '../reading/timed-line.js';
import { ActionItems } from './action-items.js';
import { Timeline } from './timeline.js';
import { textOf, marksOf, placeId, plain, Written } from './words.js';

/** What stands in a section: its authors' words, then what is generated. `isLead`: it reads as prose, for it opens the document. */
export function SectionBody({
  arranged: { section, authored, parts, items },
  sources,
  isLead,
}: {
  readonly arranged: ArrangedSection;
  readonly sources: NumberedSources;
  readonly isLead: boolean;
}) {
  const isEmpty = section.statements.length === 0 && items.length === 0;
  return (
    <>
      {authored.map((statement) => (
        <Written key={statement.id} statement={statement} sources={sources} isLead={isLead} />
      ))}
      {parts.map((part, index) => (
        <Part key={index} part={part} sources={sources} isLead={isLead && authored.length === 0} dayBefore={lastDayOf(parts[index - 1])} />
      ))}
      {items.length === 0 ? null : <ActionItems items={items} sources={sources} />}
      {isEmpty ? <p class="nothing">Nothing is recorded here yet.</p> : null}
    </>
  );
}

interface PartProps {
  readonly part: SectionPart;
  readonly sources: NumberedSources;
  readonly isLead: boolean;
  /** The day that the part before it ends with. */
  readonly dayBefore: string | null;
}

function Part({ part: { name, statements }, sources, isLead, dayBefore }: PartProps) {
  if (name === null)
    return isLead ? <Prose statements={statements} sources={sources} /> : <Statements statements={statements} sources={sources} />;
  if (statements.some(({ text }) => timedLine(text) !== null)) {
    return (
      <>
        <h3 dir="auto">{plain(name)}</h3>
        <Timeline name={name} statements={statements} sources={sources} dayBefore={dayBefore} />
      </>
    );
  }
  return (
    <article class="card">
      <h3 dir="auto">{plain(name)}</h3>
      {statements.map((statement) => (
        <p key={statement.id} id={placeId(sources.placeOf(statement))}>
          <Labelled text={statement.text} />
          {marksOf(statement, sources)}
        </p>
      ))}
    </article>
  );
}

/** What stands before the first quotation says what is quoted. */
function Labelled({ text }: { readonly text: string }) {
  const label = /^[^:“]{2,100}: (?=“)/.exec(text)?.[0] ?? '';
  return (
    <>
      {label === '' ? null : <span class="label">{label}</span>}
      {textOf(text.slice(label.length))}
    </>
  );
}

interface StatementsProps {
  readonly statements: readonly DocumentStatement[];
  readonly sources: NumberedSources;
}

function Statements({ statements, sources }: StatementsProps) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={statement.id} id={placeId(sources.placeOf(statement))}>
          {textOf(statement.text)}
          {marksOf(statement, sources)}
        </li>
      ))}
    </ul>
  );
}

function lastDayOf(part: SectionPart | undefined): string | null {
  const last = part?.statements.findLast(({ text }) => timedLine(text) !== null);
  return last === undefined ? null : (timedLine(last.text)?.day ?? null);
}

/** Sentences that follow each other; a quotation of several lines stands in a paragraph of its own. */
function Prose({ statements, sources }: StatementsProps) {
  return (
    <>
      {paragraphsOf(statements).map((paragraph, index) => (
        <p key={index} class="lead">
          {paragraph.map((statement) => (
            <span key={statement.id} id={placeId(sources.placeOf(statement))}>
              {textOf(statement.text)}
              {marksOf(statement, sources)}{' '}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

function paragraphsOf(statements: readonly DocumentStatement[]): readonly (readonly DocumentStatement[])[] {
  const paragraphs: DocumentStatement[][] = [];
  for (const statement of statements) {
    const last = paragraphs.at(-1);
    const isAlone = statement.text.includes('\n');
    if (last === undefined || isAlone || last.some(({ text }) => text.includes('\n'))) paragraphs.push([statement]);
    else last.push(statement);
  }
  return paragraphs;
}
