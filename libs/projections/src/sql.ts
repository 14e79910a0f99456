import { asStorable } from '#event-sourcing';
import type { EntityManager } from 'typeorm';

type Value = string | number;

/** A piece of SQL with the values that belong to it. */
export class Sql {
  constructor(
    private readonly texts: readonly string[],
    private readonly values: readonly Value[],
  ) {}

  /** The rows that it selects. */
  select<Row extends object>(manager: EntityManager): Promise<readonly Row[]> {
    return manager.query<readonly Row[]>(this.#textFor(manager), this.#parameters());
  }

  async run(manager: EntityManager): Promise<void> {
    await manager.query(this.#textFor(manager), this.#parameters());
  }

  /** Rows are written so, and so they are found, whatever is asked for. */
  #parameters(): Value[] {
    return this.values.map((value) => (typeof value === 'string' ? asStorable(value) : value));
  }

  #textFor({ dataSource: { driver } }: EntityManager): string {
    // SQLite looks at a bound limit when it plans, and so plans anew whenever one is bound; at a sum it does not look.
    const unplanned = (before: string): string => (before.endsWith('limit ') ? '0 + ' : '');
    return this.texts.reduce((before, next, index) => before + unplanned(before) + driver.createParameter('', index - 1) + next);
  }

  /** Pieces, one after the other. */
  static of(pieces: Iterable<Sql>): Sql {
    const texts = [''];
    const values: Value[] = [];
    for (const piece of pieces) {
      const [first = '', ...rest] = piece.texts;
      texts.push(`${texts.pop() ?? ''}${first}`, ...rest);
      values.push(...piece.values);
    }
    return new Sql(texts, values);
  }
}

/** `sql\`select … where service = ${service} and ${condition}\``: values become parameters, pieces of SQL are put in. */
export function sql(texts: TemplateStringsArray, ...inserted: readonly (Value | Sql)[]): Sql {
  return Sql.of(
    texts.flatMap((text, index) => {
      const value = inserted[index];
      return value === undefined ? [textOf(text)] : [textOf(text), value instanceof Sql ? value : parameter(value)];
    }),
  );
}

/** @param parts at least one. */
export function joined(parts: readonly Sql[], separator: string): Sql {
  return Sql.of(parts.flatMap((part, index) => (index === 0 ? [part] : [textOf(separator), part])));
}

/** `column in (…)`. @param values at least one. */
export function among(column: string, values: readonly Value[]): Sql {
  return Sql.of([textOf(`${column} in (`), joined(values.map(parameter), ', '), textOf(')')]);
}

function textOf(text: string): Sql {
  return new Sql([text], []);
}

function parameter(value: Value): Sql {
  return new Sql(['', ''], [value]);
}
