import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far each projection of a generation has come. Its rows are also what tells which projections the generation was made for. */
@Entity('projection_checkpoint')
export class CheckpointRow {
  @PrimaryColumn('text')
  name!: string;

  @Column('integer')
  version!: number;

  /** See `shapeOf`: entities that changed without a new version would otherwise fail at the first query. */
  @Column('text')
  shape!: string;

  @Column('bigint')
  position!: bigint;

  /** The event at `position`; a log with another one there is another log. */
  @Column('text', { nullable: true })
  eventId!: string | null;

  @Column('bigint', { nullable: true })
  stoppedAt!: bigint | null;

  @Column('text', { nullable: true })
  stoppedBy!: string | null;

  @Column('text', { nullable: true })
  error!: string | null;
}

/** Why a projection stands still: the event that it could not apply. */
export interface Stop {
  readonly position: bigint;
  readonly eventId: string;
  readonly error: string;
}

/** Everything up to and with `position` is in the projection's rows. Survives structured cloning, so threads can pass it on. */
export interface Checkpoint {
  readonly name: string;
  readonly version: number;
  readonly shape: string;
  readonly position: bigint;
  readonly eventId: string | undefined;
  readonly stop: Stop | undefined;
}

/** Where a projection moves to. */
export interface Step {
  readonly name: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly eventId: string;
}

// A position may be greater than a JS number holds, so it is read as text.
const SELECT = `select "name", "version", "shape", cast("position" as text) as "position", "eventId",
  cast("stoppedAt" as text) as "stoppedAt", "stoppedBy", "error" from "projection_checkpoint" order by "name"`;

interface SelectedCheckpoint {
  readonly name: string;
  readonly version: number;
  readonly shape: string;
  readonly position: string;
  readonly eventId: string | null;
  readonly stoppedAt: string | null;
  readonly stoppedBy: string | null;
  readonly error: string | null;
}

/** The checkpoints of a generation, by name. */
export async function readCheckpoints(manager: EntityManager): Promise<readonly Checkpoint[]> {
  const rows = await manager.query<readonly SelectedCheckpoint[]>(SELECT);
  return rows.map((row) => ({
    name: row.name,
    version: row.version,
    shape: row.shape,
    position: BigInt(row.position),
    eventId: row.eventId ?? undefined,
    stop:
      row.stoppedAt === null
        ? undefined
        : { position: BigInt(row.stoppedAt), eventId: row.stoppedBy ?? '', error: row.error ?? 'it did not say why' },
  }));
}

export async function insertCheckpoint(manager: EntityManager, name: string, version: number, shape: string): Promise<void> {
  await run(
    manager,
    ['insert into "projection_checkpoint" ("name", "version", "shape", "position") values (', ', ', ', ', ', 0)'],
    [name, version, shape],
  );
}

/** Moves a checkpoint, unless it is no longer where the caller believes it to be. @returns whether it was. */
export async function compareAndSet(manager: EntityManager, step: Step): Promise<boolean> {
  const affected = await run(
    manager,
    ['update "projection_checkpoint" set "position" = ', ', "eventId" = ', ' where "name" = ', ' and "position" = ', ''],
    [step.to, step.eventId, step.name, step.from],
  );
  return affected === 1;
}

/** Records that a projection stands still at `position`, unless it has moved meanwhile. @returns whether it was still there. */
export async function recordStop(manager: EntityManager, name: string, position: bigint, stop: Stop): Promise<boolean> {
  const affected = await run(
    manager,
    ['update "projection_checkpoint" set "stoppedAt" = ', ', "stoppedBy" = ', ', "error" = ', ' where "name" = ', ' and "position" = ', ''],
    [stop.position, stop.eventId, stop.error, name, position],
  );
  return affected === 1;
}

export async function clearStop(manager: EntityManager, name: string): Promise<void> {
  await run(
    manager,
    ['update "projection_checkpoint" set "stoppedAt" = null, "stoppedBy" = null, "error" = null where "name" = ', ''],
    [name],
  );
}

/** The parameters go between the pieces of `sql`, written as the engine at hand writes them. @returns how many rows it changed. */
async function run(manager: EntityManager, sql: readonly string[], parameters: readonly (string | number | bigint)[]): Promise<number> {
  const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
  const text = sql.reduce((before, piece, index) => before + manager.dataSource.driver.createParameter('', index - 1) + piece);
  const result = await runner.query(text, [...parameters], true);
  return result.affected ?? 0;
}
