import { onOneLine } from '#documents';
import { placeOfMark } from '../tables.js';
import type { Cell, Table } from '../tables.js';

/** A table of the report; a row without a name goes on with what the row before it names. */
export function NumbersTable({ table: { heading, columns, rows, note } }: { readonly table: Table }) {
  if (rows.length === 0) return <p class="nothing">Nothing is recorded here.</p>;
  return (
    <>
      <div class="scrolls" tabIndex={0} role="group" aria-label={heading}>
        <table class="numbers">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} class={row[0]?.text === '' ? 'goes-on' : undefined}>
                {row.map((cell, place) => cellOf(cell, place, placeOfMark(row)))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note === null ? null : <p class="note">{note}</p>}
    </>
  );
}

function cellOf({ text, detail, grey }: Cell, place: number, mark: number) {
  return (
    <td key={place} class={grey === true ? 'few' : undefined} dir="auto">
      {onOneLine(text)}
      {detail === undefined || detail === '' ? null : <span class="detail">{onOneLine(detail)}</span>}
      {place === mark ? <span class="mark">too few to rely on</span> : null}
    </td>
  );
}
