import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPersonKeys } from '#access';
import { loadConfig } from '#config';
import { ApiModule, openEngines } from '#installation';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** Writes the schema that the API serves to the file that is named: `node print-schema.js schema.graphql`. */
const [, , target = 'schema.graphql'] = process.argv;
const root = mkdtempSync(join(tmpdir(), 'debrief-schema-'));
const config = loadConfig([], { DEBRIEF_DATA: root });
const engines = await openEngines(config);
try {
  const module = ApiModule.of({
    engines,
    readiness: 'up-to-date',
    projector: undefined,
    personKeys: openPersonKeys(root),
    actorId: 'nobody',
    postmortemDue: config.postmortemDue,
  });
  const app = await NestFactory.create(module, new FastifyAdapter(), { logger: ['error'], abortOnError: false });
  await app.init();
  writeFileSync(target, `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
  await app.close();
} finally {
  await engines.close();
  rmSync(root, { recursive: true, force: true });
}
