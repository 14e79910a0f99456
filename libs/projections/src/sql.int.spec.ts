import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { Generation } from './engine.js';
import { among, joined, sql } from './sql.js';
import { inEachPlace } from './testing/on-each-database.js';
import type { Place } from './testing/place.js';

inEachPlace((newPlace) => {
  describe('a piece of SQL', () => {
    let place: Place;
    let generation: Generation;
    let manager: EntityManager;

    beforeEach(async () => {
      place = newPlace();
      generation = await place.engine([]).create([]);
      manager = generation.dataSource.manager;
    });

    afterEach(async () => {
      await generation.close();
      await place.clear();
    });

    it('holds values as parameters, whatever is in them, in the order in which they stand in it', async () => {
      const text = "'; drop table reading; -- $1 ? \u{1f525}";
      const inner = sql`select cast(${text} as text) as "text", cast(${3} as integer) as "number"`;
      expect(
        await sql`select "text", "number", cast(${'last'} as text) as "after" from (${inner}) held where "number" > ${2}`.select(manager),
      ).toEqual([{ text, number: 3, after: 'last' }]);
    });

    it('finds a text as it was written: what not every database can hold as U+FFFD', async () => {
      expect(await sql`select cast(${'a\u0000b\ud800'} as text) as "text"`.select(manager)).toEqual([{ text: 'a\ufffdb\ufffd' }]);
    });

    it('is joined of any number of pieces, and asks for any of some values', async () => {
      const numbers = joined(
        [1, 2, 3, 4].map((number) => sql`select cast(${number} as integer) as "number"`),
        ' union all ',
      );
      for (const [wanted, found] of [
        [
          [2, 4, 7],
          [2, 4],
        ],
        [[3], [3]],
      ] as const) {
        const rows = await sql`select "number" from (${numbers}) held where ${among('"number"', wanted)} order by 1`.select(manager);
        expect(rows).toEqual(found.map((number) => ({ number })));
      }
    });

    it('runs where it selects nothing', async () => {
      await sql`create table reading (value integer)`.run(manager);
      await sql`insert into reading values (${1}), (${2})`.run(manager);
      await sql`delete from reading where ${among('value', [1])}`.run(manager);
      expect(await sql`select value from reading`.select(manager)).toEqual([{ value: 2 }]);
    });
  });
});
