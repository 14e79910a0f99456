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

  /** This, followed by another. */
  append(next: Sql): Sql {
    const last = this.texts.at(-1) ?? '';
    const [first = '', ...rest] = next.texts;
    return new Sql([...this.texts.slice(0, -1), last + first, ...rest], [...this.values, ...next.values]);
  }
}

/** `sql\`select … where service = ${service} and ${condition}\``: values become parameters, pieces of SQL are put in. */
export function sql(texts: TemplateStringsArray, ...inserted: readonly (Value | Sql)[]): Sql {
  return inserted.reduce<Sql>(
    (before, value, index) => {
      const text = new Sql([texts[index + 1] ?? ''], []);
      return before.append(value instanceof Sql ? value : new Sql(['', ''], [value])).append(text);
    },
    new Sql([texts[0] ?? ''], []),
  );
}

/** @param parts at least one. */
export function joined(parts: readonly Sql[], separator: string): Sql {
  return parts.reduce((before, part) => before.append(new Sql([separator], [])).append(part));
}

/** `column in (…)`. @param values at least one. */
export function among(column: string, values: readonly Value[]): Sql {
  const parameters = joined(
    values.map((value) => new Sql(['', ''], [value])),
    ', ',
  );
  return new Sql([`${column} in (`], []).append(parameters).append(new Sql([')'], []));
}
