import { deterministicId, lineFrom } from '#event-sourcing';
import { momentFrom } from '#graphql';
import { parsedLine } from '#ndjson';
import { z } from 'zod';
import type { RecordDeployment } from '../domain/commands/record-deployment.js';
import { MAX_LINE } from '../domain/deployment.errors.js';
import { deploymentOutcomes } from '../domain/deployment.events.js';
import { deploymentIdOf } from '../domain/deployment.js';
import { serviceOf, termsOf } from '../domain/terms.js';

const text = z.string().nullish();
const moment = z.string().transform((value, context) => {
  const found = momentFrom(value);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'is not an ISO 8601 moment with an offset' });
  return z.NEVER;
});

/** A line of the import, in the shape of `RecordDeploymentInput`. Fields that are not known are left alone. */
const lineSchema = z.looseObject({
  service: z.string(),
  version: text,
  commit: text,
  environment: text,
  startedAt: moment.nullish(),
  finishedAt: moment,
  outcome: z
    .string()
    .transform((value) => value.trim().toUpperCase())
    .pipe(z.enum(deploymentOutcomes))
    .nullish(),
  changes: z.array(z.looseObject({ commit: z.string(), committedAt: moment })).nullish(),
  externalId: text,
  links: z.array(z.looseObject({ url: z.string(), title: text })).nullish(),
});

/**
 * The deployment that a line of an import tells. The same service and `externalId` give the same deployment; without one, the same service,
 * environment, version, commit and end do.
 * @throws InvalidLineError that names every field at fault; DomainError INVALID for what no deployment can have.
 */
export function importedDeployment(value: unknown): RecordDeployment {
  const line = parsedLine(lineSchema, value);
  const { service, version, commit, environment, startedAt, finishedAt, outcome, changes, links } = line;
  const said = line.externalId?.trim() ?? '';
  const terms = termsOf({ service, version, commit, environment, startedAt, finishedAt, outcome, changes, links });
  if (said !== '') {
    const externalId = lineFrom('externalId', said, MAX_LINE);
    return { type: 'RecordDeployment', deploymentId: deploymentIdOf(serviceOf(service), externalId), externalId, ...terms };
  }
  const identity = [terms.service, terms.environment, terms.version ?? '', terms.commit ?? '', terms.finishedAt];
  return { type: 'RecordDeployment', deploymentId: deterministicId('imported-deployment', ...identity), ...terms };
}
