import { createHash } from 'node:crypto';
import { deterministicId, isStorableText, someTimeBefore } from '#event-sourcing';
import type { Exactness, Occurrence } from '#event-sourcing';
import { momentFrom } from '#graphql';
import { parsedLine } from '#ndjson';
import { z } from 'zod';
import type { ImportIncident } from '../domain/commands/import-incident.js';
import { MAX_KEY, present } from '../domain/rules.js';
import type { EntryKind, Severity, Stage } from '../domain/incident.events.js';

/** What the sender of the command still has to find out: the classes' versions. */
export type ImportedIncident = Omit<ImportIncident, 'rootCauses' | 'imported' | 'type'> & { readonly rootCauseClasses: readonly string[] };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const storable = z.string().refine(isStorableText, { error: 'holds a NUL character, or half of one' });
const text = storable.nullish();
const when = z
  .string()
  .refine((value) => occurrenceFrom(value) !== null, { error: 'is neither an ISO 8601 moment with an offset nor a day' })
  .nullish();
const words = z.union([z.array(storable), storable.transform((one) => [one])]).nullish();

/** A line of the import, as `contract.md` and the README describe it. Fields that are not known are left alone. */
const lineSchema = z.looseObject({
  id: storable.trim().min(1).max(500),
  source: text,
  url: text,
  organization: text,
  product: text,
  title: storable.trim().min(1).max(500),
  summary: text,
  body: text,
  startedAt: when,
  detectedAt: when,
  declaredAt: when,
  repairedAt: when,
  endedAt: when,
  severity: text,
  impact: text,
  updates: z
    .array(z.looseObject({ at: when, status: text, text }))
    .max(5_000)
    .nullish(),
  labels: words,
  rootCauseClasses: words,
});

type Line = z.infer<typeof lineSchema>;

/**
 * The incident that a line of an import tells. The same `source` and `id` give the same incident.
 * @param now ISO 8601 UTC: where the line has no time at all, what is known is that it happened before.
 * @throws InvalidLineError that names every field at fault.
 */
export function importedIncident(value: unknown, now: string): ImportedIncident {
  const line = parsedLine(lineSchema, value);
  const source = blankless(line.source) ?? 'import';
  return {
    incidentId: deterministicId('imported-incident', source, line.id),
    source,
    sourceId: line.id,
    contentHash: hashOf(line),
    ...present('url', blankless(line.url)),
    ...present('body', blankless(line.body)),
    ...present('impact', blankless(line.impact)),
    labels: line.labels ?? [],
    title: line.title,
    ...present('summary', blankless(line.summary)),
    severity: severityOf(line),
    services: servicesOf(line),
    ...present('impactStarted', occurrenceFrom(line.startedAt)),
    detected: detectionOf(line, now),
    stages: stagesOf(line),
    entries: entriesOf(line, now),
    rootCauseClasses: [...new Set((line.rootCauseClasses ?? []).map((key) => key.trim()).filter((key) => key !== ''))],
  };
}

/** A moment as it is, a day as a day; null for nothing or anything else. */
function occurrenceFrom(value: string | null | undefined): Occurrence | null {
  if (value == null) return null;
  if (DAY.test(value)) {
    const midnight = momentFrom(`${value}T00:00:00Z`);
    return midnight === null ? null : { at: midnight, exactness: 'DAY' };
  }
  const moment = momentFrom(value);
  return moment === null ? null : { at: moment, exactness: 'EXACT' };
}

/** A time that stands in for one that is not known: no more exact than "about". */
function about(occurred: Occurrence): Occurrence {
  const exactness: Exactness = occurred.exactness === 'DAY' ? 'DAY' : 'ABOUT';
  return { ...occurred, exactness };
}

function detectionOf(line: Line, now: string): Occurrence {
  const detected = occurrenceFrom(line.detectedAt);
  if (detected !== null) return detected;
  const standIns = [line.declaredAt, line.startedAt, ...(line.updates ?? []).map(({ at }) => at), line.repairedAt, line.endedAt];
  const standIn = standIns.map(occurrenceFrom).find((occurred) => occurred !== null);
  // Without any time it is not lost, and not said to be of a day that nobody gave.
  return standIn == null ? someTimeBefore(now) : about(standIn);
}

const statusStages: Readonly<Record<string, Stage>> = {
  investigating: 'RESPONSE',
  identified: 'MITIGATION',
  monitoring: 'RECOVERY',
  resolved: 'LEARNING',
};

function stagesOf(line: Line): readonly { readonly stage: Stage; readonly occurred: Occurrence }[] {
  const told = new Map<Stage, Occurrence>();
  const tell = (stage: Stage, occurred: Occurrence | null): void => {
    if (occurred !== null && !told.has(stage)) told.set(stage, occurred);
  };
  tell('RESPONSE', occurrenceFrom(line.declaredAt));
  tell('RECOVERY', occurrenceFrom(line.repairedAt));
  tell('LEARNING', occurrenceFrom(line.endedAt));
  const updates = (line.updates ?? []).flatMap(({ at, status }) => {
    const stage = statusStages[status?.trim().toLowerCase() ?? ''];
    const occurred = occurrenceFrom(at);
    return stage === undefined || occurred === null ? [] : [{ stage, occurred }];
  });
  for (const { stage, occurred } of updates.sort((a, b) => (a.occurred.at < b.occurred.at ? -1 : 1))) tell(stage, occurred);
  return [...told].map(([stage, occurred]) => ({ stage, occurred }));
}

function entriesOf(line: Line, now: string): ImportedIncident['entries'] {
  let latest = about(detectionOf(line, now));
  return (line.updates ?? []).flatMap(({ at, status, text: said }) => {
    const occurred = occurrenceFrom(at) ?? latest;
    latest = about(occurred);
    const entry = blankless(said) ?? blankless(status);
    return entry === undefined ? [] : [{ kind: kindOf(status), text: entry, status: status?.trim() ?? '', occurred }];
  });
}

function kindOf(status: string | null | undefined): EntryKind {
  // What has one of these statuses was said to the public; anything else was noted down.
  return statusStages[status?.trim().toLowerCase() ?? ''] === undefined ? 'OBSERVATION' : 'COMMUNICATION';
}

function servicesOf(line: Line): readonly string[] {
  const organization = blankless(line.organization);
  const product = blankless(line.product);
  const service = [organization, product].filter((part) => part !== undefined).join('/');
  // Not through the middle of a surrogate pair, of which no half can be stored.
  return service === '' ? [] : [service.slice(0, MAX_KEY).replace(/\p{Cs}$/u, '')];
}

const severityWords: readonly (readonly [Severity, RegExp])[] = [
  ['SEV1', /^(sev-?1|p1|critical|blocker)$/],
  ['SEV2', /^(sev-?2|p2|high|major|down|outage|service_outage)$/],
  ['SEV3', /^(sev-?3|p3|medium|moderate|disrupted|degraded|service_disruption)$/],
  ['SEV4', /^(sev-?4|p4|low|minor)$/],
  ['SEV5', /^(sev-?5|p5|none|notice|maintenance|info|informational)$/],
];

function severityOf(line: Line): Severity {
  for (const told of [line.severity, line.impact]) {
    const word = told?.trim().toLowerCase() ?? '';
    const match = severityWords.find(([, pattern]) => pattern.test(word));
    if (match !== undefined) return match[0];
  }
  return 'SEV3';
}

function blankless(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}

/** The same whatever the order of the fields. */
function hashOf(line: Line): string {
  return createHash('sha256').update(canonical(line)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
