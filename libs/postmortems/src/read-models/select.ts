import { asStorable } from '#event-sourcing';
import type { EntityManager } from 'typeorm';

/** Puts a value into a statement: it becomes a parameter, and this its place in the text. */
export type Put = (value: string | number) => string;

/** The rows that a statement selects. @param text is called once, and puts its values in the order in which they stand in it. */
export function select<Row extends object>(manager: EntityManager, text: (put: Put) => string): Promise<readonly Row[]> {
  const values: (string | number)[] = [];
  const { driver } = manager.dataSource;
  const put: Put = (value) => driver.createParameter('', values.push(typeof value === 'string' ? asStorable(value) : value) - 1);
  return manager.query<readonly Row[]>(text(put), values);
}
