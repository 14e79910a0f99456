import { resolve } from 'node:path';
import { z } from 'zod';
import { Secret } from './secret.js';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** What is logged: everything at least as important as this. */
export type LogLevel = (typeof logLevels)[number];

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

const notInThisVersion = (what: string) =>
  z.undefined({ error: `is not in this version: ${what} stays embedded in the data directory. Unset it to start.` }).optional();

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
  KURRENTDB_URL: notInThisVersion('the event log'),
  DATABASE_URL: notInThisVersion('the read model'),
});

/** The names of the variables that are settings. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/**
 * Reads the settings. A variable that is empty counts as not set, since that is what container tools make of an unset one.
 * @throws ConfigurationError that names every variable at fault.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(settingNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const { data, error } = settings.safeParse(given);
  if (error !== undefined) throw new ConfigurationError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDirectory: data.DEBRIEF_DATA,
    ownerToken: data.DEBRIEF_TOKEN,
    logLevel: data.LOG_LEVEL,
    maxBodyBytes: data.DEBRIEF_MAX_BODY_BYTES,
  });
}
