import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { deleteWhere, loadByIds, loadWhere, PositionColumn, upsertRows } from './rows.js';

@Entity('reading')
class Reading {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'of_group' })
  group!: string;

  @Column('boolean')
  pinned!: boolean;

  @Column('simple-json', { nullable: true })
  detail!: { readonly list: readonly number[] } | null;

  @PositionColumn()
  position!: bigint;
}

@Entity('membership')
class Membership {
  @PrimaryColumn('text')
  group!: string;

  @PrimaryColumn('text')
  member!: string;
}

const reading = (id: string, changes: Partial<Reading> = {}): Reading => ({
  id,
  group: 'a',
  pinned: false,
  detail: { list: [1] },
  position: 1n,
  ...changes,
});

describe('rows in bulk', () => {
  let dataSource: DataSource;
  let manager: EntityManager;

  beforeEach(async () => {
    dataSource = new DataSource({ type: 'better-sqlite3', database: ':memory:', synchronize: true, entities: [Reading, Membership] });
    await dataSource.initialize();
    manager = dataSource.manager;
  });

  afterEach(() => dataSource.destroy());

  it('come back as they were written, as TypeORM would have it', async () => {
    const rows = [reading('1', { pinned: true }), reading('2', { detail: null, position: 9_007_199_254_740_991n })];
    await upsertRows(manager, Reading, rows);
    expect(await manager.find(Reading, { order: { id: 'asc' } })).toEqual(rows);
    const loaded = await loadByIds(manager, Reading, ['2', '1', '3', '2']);
    expect([...loaded]).toEqual([
      ['1', rows[0]],
      ['2', rows[1]],
    ]);
    expect(loaded.get('1')).toBeInstanceOf(Reading);
  });

  it('are overwritten whole, the last of several with one key', async () => {
    await upsertRows(manager, Reading, [reading('1')]);
    await upsertRows(manager, Reading, [reading('1', { group: 'b' }), reading('1', { group: 'c', detail: null })]);
    expect(await manager.find(Reading)).toEqual([reading('1', { group: 'c', detail: null })]);
  });

  it('may be more than a statement takes parameters', async () => {
    const ids = Array.from({ length: 40_001 }, (_, index) => `${index}`);
    await upsertRows(
      manager,
      Reading,
      ids.map((id) => reading(id)),
    );
    expect((await loadByIds(manager, Reading, ids)).size).toBe(40_001);
    await deleteWhere(manager, Reading, 'id', ids.slice(1));
    expect(await manager.find(Reading)).toEqual([reading('0')]);
  });

  it('are found and removed by a column', async () => {
    await upsertRows(manager, Reading, [reading('1'), reading('2', { group: 'b' }), reading('3', { group: 'c' })]);
    expect((await loadWhere(manager, Reading, 'group', ['a', 'c'])).map(({ id }) => id)).toEqual(['1', '3']);
    expect(await loadWhere(manager, Reading, 'group', [])).toEqual([]);
    await deleteWhere(manager, Reading, 'group', ['a', 'c']);
    expect(await manager.count(Reading)).toBe(1);
  });

  it('may have a key of several columns and nothing else', async () => {
    const rows = [
      { group: 'a', member: 'x' },
      { group: 'a', member: 'y' },
    ];
    await upsertRows(manager, Membership, [...rows, ...rows]);
    await upsertRows(manager, Membership, rows);
    expect(await loadWhere(manager, Membership, 'group', ['a'])).toEqual(rows);
    await expect(loadByIds(manager, Membership, ['a'])).rejects.toThrow('Membership has not one primary column');
  });

  it('refuse a position that could not be read exactly', async () => {
    await upsertRows(manager, Reading, [reading('1', { position: 9_007_199_254_740_993n })]);
    await expect(manager.find(Reading)).rejects.toThrow(RangeError);
  });
});
