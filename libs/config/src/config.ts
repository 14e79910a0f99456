import { resolve } from 'node:path';
import { z } from 'zod';
import { postmortemDue } from './postmortem-due.js';
import type { PostmortemDue } from './postmortem-due.js';
import { Secret } from './secret.js';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** What is logged: everything at least as important as this. */
export type LogLevel = (typeof logLevels)[number];

export const kurrentDbReads = ['direct', 'client'] as const;

/** Where the event log is, when it is not embedded. */
export interface KurrentDbSettings {
  /** A connection string such as `kurrentdb+discover://user:password@host:2113`. */
  readonly url: Secret;
  /** Which code reads streams: our own, or the client's, which is slower. */
  readonly reads: (typeof kurrentDbReads)[number];
  /** How long one call may take with all its attempts, in milliseconds. */
  readonly timeoutMs: number;
}

/** Where the read models, the keys of people and the owner's id are, when they are not embedded. */
export interface DatabaseSettings {
  /** Such as `postgres://user:password@host:5432/database`. */
  readonly url: Secret;
  /** How many queries of readers a process runs there at a time. */
  readonly poolSize: number;
}

/** The settings of an installation. Frozen; docs/reference/settings.md describes each of them. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Where everything is kept; an absolute path that need not exist yet. */
  readonly dataDirectory: string;
  /** Undefined: the one in the data directory, which is made at the first start. */
  readonly ownerToken: Secret | undefined;
  readonly logLevel: LogLevel;
  /** How long the body of a request may be, in bytes. Imports are streamed and have no such limit. */
  readonly maxBodyBytes: number;
  /** Undefined: the log is embedded, in the data directory. */
  readonly kurrentDb: KurrentDbSettings | undefined;
  /** Undefined: the read models are embedded, in the data directory. */
  readonly database: DatabaseSettings | undefined;
  readonly postmortemDue: PostmortemDue;
}

/** The environment does not make a configuration. `problems` is one sentence for each variable at fault, without secret values. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`The settings are not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

const KIB = 1024;
const MIB = 1024 * KIB;

const wholeNumber = (least: number, most: number, what: string) =>
  z
    .string()
    .refine((text) => /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: ({ input }) => `is a whole number from ${least} to ${most} (${what}), not ${JSON.stringify(input)}`,
    })
    .transform(Number);

// The URL is not repeated: it may hold a password.
const serverUrl = (isOne: (url: string) => boolean, example: string) =>
  z
    .string()
    .refine(isOne, { error: `is a URL such as ${example}; what it is set to is not shown here` })
    .transform((url) => new Secret(url))
    .optional();

// The adapter looks at the rest: what may stand behind the question mark, for example.
function isKurrentDbUrl(url: string): boolean {
  return /^(kurrentdb|esdb)(\+discover)?:\/\/([^@/?\s]+@)?[^@/?\s]+\/?(\?\S*)?$/i.test(url);
}

function isPostgresUrl(url: string): boolean {
  return URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '';
}

const settings = z.object({
  PORT: wholeNumber(0, 65_535, '0 takes any free port').default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9._:%-]+$/, { error: ({ input }) => `is a host name or an IP address, not ${JSON.stringify(input)}` })
    .default('127.0.0.1'),
  DEBRIEF_DATA: z
    .string()
    .refine((path) => !path.includes('\0'), { error: 'is a path' })
    .default('data')
    .transform((path) => resolve(path)),
  // The token travels in a header, so it can only hold what a header can.
  DEBRIEF_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,1000}$/, { error: 'has 8 to 1000 characters, all of them printable ASCII and none of them a space' })
    .transform((token) => new Secret(token))
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: ({ input }) => `is one of ${logLevels.join(', ')}, not ${JSON.stringify(input)}` }).default('info'),
  DEBRIEF_MAX_BODY_BYTES: wholeNumber(16 * KIB, 64 * MIB, 'bytes').default(2 * MIB),
  KURRENTDB_URL: serverUrl(isKurrentDbUrl, 'kurrentdb://user:password@host:2113 or esdb+discover://host'),
  KURRENTDB_READS: z
    .enum(kurrentDbReads, { error: ({ input }) => `is one of ${kurrentDbReads.join(', ')}, not ${JSON.stringify(input)}` })
    .default('direct'),
  KURRENTDB_TIMEOUT_MS: wholeNumber(100, 600_000, 'milliseconds').default(10_000),
  DATABASE_URL: serverUrl(isPostgresUrl, 'postgres://user:password@host:5432/database'),
  DATABASE_POOL_SIZE: wholeNumber(1, 1_000, 'connections').default(10),
  POSTMORTEM_DUE: postmortemDue.prefault('SEV1=3d,SEV2=5wd'),
});

export type SettingName = keyof typeof settings.shape;

/** The names of the variables that are settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/**
 * Reads the settings. A variable that is empty counts as not set, since that is what container tools make of an unset one.
 * @param needs the variables that the program cannot do without.
 * @throws ConfigurationError that names every variable at fault.
 */
export function loadConfig(needs: readonly SettingName[] = [], env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(settingNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const missing = needs.filter((name) => !(name in given)).map((name) => `${name} is not set, and this program needs it.`);
  const { data, error } = settings.safeParse(given);
  const wrong = error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  if (data === undefined || missing.length > 0) throw new ConfigurationError([...missing, ...wrong]);
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDirectory: data.DEBRIEF_DATA,
    ownerToken: data.DEBRIEF_TOKEN,
    logLevel: data.LOG_LEVEL,
    maxBodyBytes: data.DEBRIEF_MAX_BODY_BYTES,
    kurrentDb:
      data.KURRENTDB_URL && Object.freeze({ url: data.KURRENTDB_URL, reads: data.KURRENTDB_READS, timeoutMs: data.KURRENTDB_TIMEOUT_MS }),
    database: data.DATABASE_URL && Object.freeze({ url: data.DATABASE_URL, poolSize: data.DATABASE_POOL_SIZE }),
    postmortemDue: data.POSTMORTEM_DUE,
  });
}
