import type { DocumentStatement } from '../../read-models/document/document.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { timedLine } from '../reading/timed-line.js';
import type { TimedLine } from '../reading/timed-line.js';
import { textOf, marksOf, placeId, plain } from './words.js';

interface Row {
  readonly statement: DocumentStatement;
  readonly line: TimedLine | null;
}

/** What happened in a part of the timeline, as a table with the days as its groups. */
export function Timeline({
  name,
  statements,
  sources,
  dayBefore,
}: {
  readonly name: string;
  readonly statements: readonly DocumentStatement[];
  readonly sources: NumberedSources;
  /** The day that readers have just read of: it is not said again. */
  readonly dayBefore: string | null;
}) {
  return (
    <table class="timeline">
      <caption class="unseen">{plain(name)}</caption>
      <colgroup>
        <col class="time" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th class="time" scope="col">
            <span class="unseen">Time (UTC)</span>
          </th>
          <th scope="col">
            <span class="unseen">What happened</span>
          </th>
        </tr>
      </thead>
      {daysOf(statements).map(({ day, rows }, index) => (
        <tbody key={index}>
          {day === null || (index === 0 && day === dayBefore) ? null : (
            <tr>
              <th class="day" colSpan={2} scope="rowgroup">
                {day}
              </th>
            </tr>
          )}
          {rows.map(({ statement, line }) => (
            <tr key={statement.id} id={placeId(sources.placeOf(statement))} class={line?.label === null ? 'milestone' : undefined}>
              <td class="time">{line === null ? '' : (line.clock ?? 'that day')}</td>
              <td dir="auto">
                {line?.label == null ? null : <span class="tag">{line.label}</span>}
                {line?.isPinned === true ? <span class="pin">pinned</span> : null}
                {textOf(line?.text ?? statement.text)}
                {marksOf(statement, sources)}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A line without a time stays with the day before it. */
function daysOf(statements: readonly DocumentStatement[]): readonly { readonly day: string | null; readonly rows: readonly Row[] }[] {
  const days: { readonly day: string | null; readonly rows: Row[] }[] = [];
  for (const statement of statements) {
    const line = timedLine(statement.text);
    const last = days.at(-1);
    const day = line?.day ?? last?.day ?? null;
    if (last !== undefined && last.day === day) last.rows.push({ statement, line });
    else days.push({ day, rows: [{ statement, line }] });
  }
  return days;
}
