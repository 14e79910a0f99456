import { momentFrom } from '#graphql';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { isRenderingName } from '../rendering/renderings.js';
import type { RenderingName } from '../rendering/renderings.js';

/** Which document of which incident is asked for, and in which form. */
export interface RequestedRendering {
  readonly incidentId: string;
  readonly form: RenderingName;
  /** Null: the latest edition, or what is being worked on where there is none. */
  readonly edition: number | 'draft' | null;
  /** ISO 8601 UTC. */
  readonly asKnownAt: string | null;
}

const PARAMETERS: readonly string[] = ['edition', 'asKnownAt'];
const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z]+)$/i;

/**
 * @throws NotFoundException for a file that no postmortem can have.
 * @throws BadRequestException that names the parameter that cannot be understood.
 */
export function requestedRendering(file: string, query: Readonly<Record<string, unknown>>): RequestedRendering {
  const [, incidentId, extension] = FILE.exec(file) ?? [];
  if (incidentId === undefined || extension === undefined || !isRenderingName(extension)) {
    throw new NotFoundException('A postmortem is at /postmortems/INCIDENT_ID.md, .html, .pdf or .json.');
  }
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  // A misspelt asKnownAt would be answered with what is known now.
  if (unknown !== undefined)
    throw new BadRequestException(`There is no parameter ${JSON.stringify(unknown)}; these are: ${PARAMETERS.join(', ')}.`);
  const edition = requestedEdition(query['edition']);
  const asKnownAt = requestedMoment(query['asKnownAt']);
  if (typeof edition === 'number' && asKnownAt !== null) {
    throw new BadRequestException('edition and asKnownAt exclude each other: an edition stays as it was published.');
  }
  return { incidentId: incidentId.toLowerCase(), form: extension, edition, asKnownAt };
}

function requestedEdition(value: unknown): RequestedRendering['edition'] {
  if (value === undefined || value === 'draft') return value ?? null;
  if (typeof value !== 'string' || !/^[1-9]\d{0,8}$/.test(value)) {
    throw new BadRequestException('edition is the number of an edition, from 1, or "draft".');
  }
  return Number(value);
}

function requestedMoment(value: unknown): string | null {
  if (value === undefined) return null;
  const moment = typeof value === 'string' ? momentFrom(value) : null;
  if (moment === null)
    throw new BadRequestException('asKnownAt is a moment in ISO 8601 with an offset or Z, such as 2026-03-29T00:30:00Z.');
  return moment;
}
