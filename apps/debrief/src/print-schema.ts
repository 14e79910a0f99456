import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPersonKeys } from '#access';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { dataDirectory } from './data-directory.js';
import { DebriefModule } from './debrief.module.js';
import { startEmbeddedEngines } from './engines.js';

/** Writes the schema that the API serves to the file that is named: `node print-schema.js schema.graphql`. */
const [, , target = 'schema.graphql'] = process.argv;
const root = mkdtempSync(join(tmpdir(), 'debrief-schema-'));
const engines = startEmbeddedEngines(dataDirectory(root), (alarm) => {
  throw new Error(JSON.stringify(alarm));
});
try {
  const app = await NestFactory.create(DebriefModule.of(engines, openPersonKeys(root), 'nobody'), new FastifyAdapter(), {
    logger: ['error'],
    abortOnError: false,
  });
  await app.init();
  writeFileSync(target, `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
  await app.close();
} finally {
  await engines.stop();
  rmSync(root, { recursive: true, force: true });
}
