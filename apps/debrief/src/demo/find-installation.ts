import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '#config';
import type { Config } from '#config';
import { DemoError, Installation } from './installation.js';

export interface Found {
  readonly installation: Installation;
  /** Where it answers, or will once it is started. */
  readonly url: string;
  /** Whether it is running only as long as the demo does. */
  readonly isOurs: boolean;
  /** The owner's token, where it has just been made: to be shown this once. */
  readonly newToken: string | undefined;
  readonly stop: () => Promise<void>;
}

/** The Debrief that runs where the settings say; where none does, one of our own on the same data directory. */
export async function findInstallation(config: Config): Promise<Found> {
  const url = `http://${addressOf(config.host)}:${config.port}`;
  if (config.port === 0 || !(await isServing(url))) return startInstallation(config, url);
  const token = config.ownerToken ?? tokenIn(config.dataDirectory);
  if (token === undefined) {
    throw new DemoError(
      `Debrief runs at ${url}, and not on ${config.dataDirectory}. Set DEBRIEF_DATA or DEBRIEF_TOKEN as it was started with.`,
    );
  }
  return { installation: new Installation(url, token), url, isOurs: false, newToken: undefined, stop: () => Promise.resolve() };
}

/** Whether Debrief answers there. */
async function isServing(url: string): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch(`${url}/health/live`);
  } catch {
    return false;
  }
  const text = await response.text();
  if (response.ok && text.includes('"live"')) return true;
  throw new DemoError(`Something else than Debrief answers at ${url}. Set PORT to where Debrief runs.`);
}

async function startInstallation(config: Config, url: string): Promise<Found> {
  // Only here, since it takes most of a second to load.
  const { startServer } = await import('../server.js');
  const server = await startServer({ ...config, port: 0, host: '127.0.0.1', logLevel: 'warn' });
  const token = config.ownerToken ?? tokenIn(config.dataDirectory);
  if (token === undefined) throw new Error('a server that has started has a token');
  return { installation: new Installation(server.url, token), url, isOurs: true, newToken: server.newToken, stop: () => server.stop() };
}

/** Within double quotes, in a shell that has the settings of this one: what stands for the token, which itself is not to be shown. */
export function tokenInShell({ ownerToken, dataDirectory }: Pick<Config, 'ownerToken' | 'dataDirectory'>): string {
  if (ownerToken !== undefined) return '$DEBRIEF_TOKEN';
  return `$(cat '${join(dataDirectory, 'owner-token').replaceAll("'", "'\\''")}')`;
}

function tokenIn(dataDirectory: string): Secret | undefined {
  const path = join(dataDirectory, 'owner-token');
  return existsSync(path) ? new Secret(readFileSync(path, 'utf8').trim()) : undefined;
}

/** Where to reach a server that listens on `host`. */
function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
