import { asStorable } from '#event-sourcing';
import type { Statement } from 'better-sqlite3';
import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { positionTransformer } from './position-column.js';

export type ColumnMetadata = EntityMetadata['columns'][number];

/**
 * What is done with an entity's rows in bulk, its SQL built once. On SQLite values are asked for in chunks of 2^n, so that few texts are ever
 * prepared; on PostgreSQL there is one text for each statement.
 */
export interface Table {
  readonly columns: readonly ColumnMetadata[];
  /** Of each column, whether its values are written as they are. */
  readonly areAsWritten: readonly boolean[];
  readonly keys: readonly ColumnMetadata[];
  readonly create: () => object;
  readonly statements: Map<string, string>;
  /** On SQLite, by their texts. */
  readonly writing: Map<string, Statement>;
}

const tables = new WeakMap<EntityMetadata, Table>();

// TypeORM writes values of these types as they are, and asks after a dozen others before.
const PLAIN_TYPES: ReadonlySet<unknown> = new Set(['text', 'integer', 'bigint']);

export function tableOf(metadata: EntityMetadata): Table {
  const known = tables.get(metadata);
  if (known !== undefined) return known;
  if (
    metadata.embeddeds.length > 0 ||
    metadata.relations.length > 0 ||
    metadata.columns.some((column) => column.isGenerated || column.isArray)
  ) {
    throw new Error(`${metadata.name} has relations, embedded entities, arrays or generated columns, which rows in bulk cannot have`);
  }
  const table: Table = {
    columns: metadata.columns,
    areAsWritten: metadata.columns.map(
      ({ type, transformer }) => (transformer === undefined || transformer === positionTransformer) && PLAIN_TYPES.has(type),
    ),
    keys: metadata.primaryColumns,
    create: () => metadata.create() as object,
    statements: new Map(),
    writing: new Map(),
  };
  tables.set(metadata, table);
  return table;
}

export function takesArrays(dataSource: DataSource): boolean {
  return dataSource.options.type === 'postgres';
}

export function arrayParameter(dataSource: DataSource, column: ColumnMetadata, index: number): string {
  return `${dataSource.driver.createParameter('', index)}::${dataSource.driver.normalizeType(column)}[]`;
}

export function statement(table: Table, key: string, build: () => string): string {
  const known = table.statements.get(key);
  if (known !== undefined) return known;
  const sql = build();
  table.statements.set(key, sql);
  return sql;
}

export function columnOf(table: Table, property: string): ColumnMetadata {
  const column = table.columns.find(({ propertyName }) => propertyName === property);
  if (column === undefined) throw new Error(`there is no column for ${property}`);
  return column;
}

export function valueFor(dataSource: DataSource, row: ObjectLiteral, column: ColumnMetadata, isAsWritten = false): unknown {
  const value: unknown = row[column.propertyName];
  return storable(isAsWritten ? value : dataSource.driver.preparePersistentValue(value, column));
}

// What was recorded in earlier days may hold anything, and comes back the same from every database.
export function storable(value: unknown): unknown {
  return typeof value === 'string' ? asStorable(value) : (value ?? null);
}

export function keyOf(row: object, column: ColumnMetadata): unknown {
  return storable(valueOf(row, column));
}

export function valueOf(row: object, column: ColumnMetadata): unknown {
  return Reflect.get(row, column.propertyName);
}

export function pathOf(dataSource: DataSource, metadata: EntityMetadata): string {
  return metadata.tablePath
    .split('.')
    .map((part) => quoted(dataSource, part))
    .join('.');
}

export function quoted(dataSource: DataSource, name: string): string {
  return dataSource.driver.escape(name);
}
