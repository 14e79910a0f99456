import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { Column, Entity, MoreThan, PrimaryColumn } from 'typeorm';
import type { Generation } from './engine.js';
import { PositionColumn } from './position-column.js';
import { deleteWhere, loadByIds, loadWhere, upsertRows } from './rows.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';

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

@Entity('tally_of')
class TallyOf {
  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  note!: string;

  @Column('integer')
  times!: number;
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

inEachPlace((newPlace, kind) => {
  describe('rows in bulk', () => {
    let place: Place;
    let generation: Generation;
    let manager: EntityManager;

    beforeEach(async () => {
      place = newPlace();
      generation = await place.engine([]).create([Reading, Membership, TallyOf]);
      manager = generation.dataSource.manager;
    });

    afterEach(async () => {
      await generation.close();
      await place.clear();
    });

    it('are added to where that is asked for, and overwritten in their other columns', async () => {
      await upsertRows(manager, TallyOf, [{ name: 'a', note: 'first', times: 2 }], { adding: ['times'] });
      const rows = [
        { name: 'a', note: 'second', times: -3 },
        { name: 'b', note: 'new', times: 1 },
      ];
      await upsertRows(manager, TallyOf, rows, { adding: ['times'] });
      expect(await manager.find(TallyOf, { order: { name: 'ASC' } })).toEqual([
        { name: 'a', note: 'second', times: -1 },
        { name: 'b', note: 'new', times: 1 },
      ]);
      await upsertRows(manager, TallyOf, [{ name: 'a', note: 'third', times: 7 }]);
      expect(await manager.findOneBy(TallyOf, { name: 'a' })).toEqual({ name: 'a', note: 'third', times: 7 });
    });

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

    it('never give a position inexactly', async () => {
      const position = 9_007_199_254_740_993n;
      await upsertRows(manager, Reading, [reading('1', { position })]);
      const read = manager.find(Reading);
      if (kind === 'SQLite') await expect(read).rejects.toThrow(RangeError);
      else expect(await read).toMatchObject([{ position }]);
    });

    it('hold U+FFFD for what not every database can hold in a text', async () => {
      await upsertRows(manager, Reading, [
        reading('1\u0000', { group: 'a\u0000b' }),
        reading('1\ufffd', { group: 'half \ud83d', detail: { list: [2] } }),
      ]);
      expect(await manager.find(Reading)).toEqual([reading('1\ufffd', { group: 'half \ufffd', detail: { list: [2] } })]);
      expect(await loadWhere(manager, Reading, 'id', ['1\u0000'])).toHaveLength(1);
      await deleteWhere(manager, Reading, 'group', ['half \udc00']);
      expect(await manager.count(Reading)).toBe(0);
    });

    it('hold texts that would mean something within an array of PostgreSQL', async () => {
      const texts = ['', 'null', 'NULL', '{}', '{a,b}', '"', '\\', '\\"', "'", ',', ' ', '\n', '$1', 'é', '👩🏽‍🚒'];
      const rows = texts.map((group, index) => reading(`${String(index).padStart(2, '0')}${group}`, { group }));
      await upsertRows(manager, Reading, rows);
      expect(await manager.find(Reading, { order: { id: 'asc' } })).toEqual(rows);
      expect(await loadWhere(manager, Reading, 'group', texts)).toEqual(rows);
    });

    it('are ordered by the bytes of texts, whatever the locale of the database', async () => {
      const sorted = ['', '"', '.a', 'B', 'Z', '_', 'a', 'a b', 'ab', 'b', 'z', 'ä', 'é', 'ﬀ', '👩'];
      await upsertRows(
        manager,
        Reading,
        sorted.toReversed().map((id) => reading(id)),
      );
      expect((await manager.find(Reading, { order: { id: 'asc' } })).map(({ id }) => id)).toEqual(sorted);
      expect((await manager.findBy(Reading, { id: MoreThan('b') })).map(({ id }) => id).sort()).toEqual(['z', 'ä', 'é', 'ﬀ', '👩'].sort());
      expect(await manager.query('select min("of_group") as "least", max("id") as "most" from "reading"')).toEqual([
        { least: 'a', most: '👩' },
      ]);
    });
  });
});
