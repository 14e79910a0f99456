import type { LogLevel as Level } from '#config';
import { ConsoleLogger, Logger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';

/** Nest's own account of its start: a page of it that tells an operator nothing. */
const BOOTSTRAP = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'GraphQLModule', 'NestApplication']);

const levels: readonly (readonly [Level, LogLevel])[] = [
  ['error', 'error'],
  ['warn', 'warn'],
  ['info', 'log'],
  ['debug', 'debug'],
];

/** Logs to the console what is at least as important as `most`, from now on for every `Logger` of the process. */
export function serverLogger(most: Level): ConsoleLogger {
  const place = levels.findIndex(([level]) => level === most);
  const logLevels: LogLevel[] = ['fatal', ...levels.slice(0, place + 1).map(([, level]) => level)];
  const logger = new ServerLogger({ logLevels, prefix: 'Debrief', colors: process.stdout.isTTY });
  // What is said before Nest has begun, or beside it, is said in the same way.
  Logger.overrideLogger(logger);
  return logger;
}

class ServerLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && BOOTSTRAP.has(context) && !this.isLevelEnabled('debug')) return;
    super.log(message, ...rest);
  }
}
