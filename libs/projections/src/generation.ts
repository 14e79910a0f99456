import { createHash } from 'node:crypto';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Checkpoint } from './checkpoint.js';
import { CheckpointRow, insertCheckpoint } from './checkpoint.js';
import type { DeclaredEntity, Entities, Generation, ReadModelEngine } from './engine.js';
import type { Projection } from './projection.js';

/** The live read models were made by a newer program than this one, which leaves them alone. */
export class NewerGenerationError extends Error {
  override readonly name = 'NewerGenerationError';
  constructor(
    readonly generation: string,
    readonly projection: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `read models ${generation} hold ${projection} at version ${found} and this program knows version ${known}: ` +
        'a newer program made them; they are left as they are. Start the newer program again, or remove them to have them rebuilt.',
    );
  }
}

/** How well a generation suits the projections of this program: whether it can be read, must be rebuilt, or must be left alone. */
export type Fit = 'fits' | 'differs' | NewerGenerationError;

/**
 * A generation fits when it holds every projection of the program in the same version and shape. Others that it holds besides are left
 * as they are, so that a program that went back one release does not throw away what the next one needs again.
 */
export function fitOf(generation: Generation, checkpoints: readonly Checkpoint[], projections: readonly Projection[]): Fit {
  const held = new Map(checkpoints.map((checkpoint) => [checkpoint.name, checkpoint]));
  let fit: Fit = 'fits';
  for (const projection of projections) {
    const checkpoint = held.get(projection.name);
    if (checkpoint !== undefined && checkpoint.version > projection.version) {
      return new NewerGenerationError(generation.id, projection.name, checkpoint.version, projection.version);
    }
    if (checkpoint?.version !== projection.version || checkpoint.shape !== shapeOf(generation.dataSource, projection)) fit = 'differs';
  }
  return fit;
}

/** Creates an empty generation for the projections, their checkpoints at 0. */
export async function createGeneration(engine: ReadModelEngine, projections: readonly Projection[]): Promise<Generation> {
  const generation = await engine.create(entitiesOf(projections));
  try {
    for (const projection of projections) {
      await generation.dataSource.transaction(async (manager: EntityManager) => {
        await projection.prepare?.(manager);
        await insertCheckpoint(manager, projection.name, projection.version, shapeOf(generation.dataSource, projection));
      });
    }
    return generation;
  } catch (error) {
    await engine.discard(generation);
    throw error;
  }
}

/**
 * The entities of all projections, and the checkpoints.
 * @throws Error when two projections have one name or share an entity, or when an entity is only named.
 */
export function entitiesOf(projections: readonly Projection[]): Entities {
  const owners = new Map<DeclaredEntity, string>();
  const names = new Set<string>();
  for (const projection of projections) {
    if (names.has(projection.name)) throw new Error(`two projections are called ${projection.name}`);
    names.add(projection.name);
    for (const entity of projection.entities) {
      if (!isDeclared(entity)) throw new Error(`${projection.name} names an entity instead of giving its class or schema`);
      const owner = owners.get(entity);
      if (owner !== undefined) throw new Error(`${owner} and ${projection.name} share an entity`);
      owners.set(entity, projection.name);
    }
  }
  return [CheckpointRow, ...owners.keys()];
}

function isDeclared(entity: EntityTarget<ObjectLiteral>): entity is DeclaredEntity {
  return typeof entity === 'function' || (typeof entity === 'object' && 'options' in entity);
}

/** A digest of how a projection's tables are declared: it changes when a column is added and the version was forgotten. */
function shapeOf(dataSource: DataSource, projection: Projection): string {
  const tables = projection.entities.map((entity) => {
    const metadata = dataSource.getMetadata(entity);
    return {
      table: metadata.tableName,
      columns: metadata.columns.map((column) => [
        column.databaseName,
        dataSource.driver.normalizeType(column),
        column.isNullable,
        column.isPrimary,
        column.length,
      ]),
      indices: metadata.indices.map((index) => [
        index.name,
        index.isUnique,
        index.columns.map((column) => column.databaseName),
        index.where,
      ]),
      uniques: metadata.uniques.map((unique) => unique.columns.map((column) => column.databaseName)),
    };
  });
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);
}
