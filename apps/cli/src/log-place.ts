import { CommandFailure } from './command-failure.js';

/** Where a log is, as it is written on a command line. */
export type LogPlace = { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'kurrentdb'; readonly url: string };

const EMBEDDED = 'embedded:';
const KURRENTDB = /^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;

/**
 * Reads `embedded:DIR` or a connection string of KurrentDB.
 * @throws CommandFailure that does not repeat what was given, for it may hold a password.
 */
export function logPlaceFrom(option: string, text: string): LogPlace {
  if (text.startsWith(EMBEDDED) && text.length > EMBEDDED.length) return { kind: 'embedded', directory: text.slice(EMBEDDED.length) };
  if (KURRENTDB.test(text)) return { kind: 'kurrentdb', url: text };
  throw new CommandFailure(`--${option} is embedded:DIR, or kurrentdb://… or another connection string of KurrentDB.`);
}

/** The place without what is secret in it. */
export function nameOf(place: LogPlace): string {
  if (place.kind === 'embedded') return place.directory;
  const [, scheme = '', rest = ''] = /^([^:]*):\/\/(.*)$/s.exec(place.url) ?? [];
  // A password may hold anything, an @ too where it was not encoded: everything up to the last one goes.
  return `${scheme}://${rest.slice(rest.lastIndexOf('@') + 1).split(/[/?]/)[0] ?? ''}`;
}
