import { DomainError } from '#event-sourcing';

export const MAX_KEY_LENGTH = 60;

/** The class, on every axis that has one, that says that nobody knows: it is counted, and tells nothing else. */
export const UNKNOWN_CLASS = 'unknown';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PERSON =
  '(?:human|person|people|operator|user|admin|administrator|engineer|developer|dev|employee|staff|technician|individual|manual|sysadmin|oncall|on-call|pilot|contractor)';
const FAULT = '(?:error|mistake|blunder|slip|carelessness|negligence|incompetence|inattention|lapse)s?';
/** A person and a fault as the whole or the end of a key; in front, too, where the person is just "human". */
const BLAME = new RegExp(
  `(?:^|-)${PERSON}-${FAULT}$|(?:^|-)human-(?:${FAULT}|failures?|faults?)(?:-|$)|^(?:carelessness|negligence|incompetence|pebkac|fat-finger(?:ing)?)$`,
);

/** The stream of one class. */
export function rootCauseClassStream(axis: string, key: string): string {
  return `rootCauseClass-${axis}-${key}`;
}

/** @throws DomainError INVALID, at `path`, unless the key is one that a class may have. */
export function requireClassKey(key: string, path = 'key'): void {
  if (key.length > MAX_KEY_LENGTH || !KEY.test(key)) {
    throw new DomainError(
      'INVALID',
      `A key has 1 to ${MAX_KEY_LENGTH} lower-case letters, digits and single dashes, such as certificate-expiry.`,
      path,
    );
  }
  requireBlameless(key, path);
}

/**
 * What a person did is where the questions begin, not an answer that can be acted on; so it is no class, by key or by name.
 * @throws DomainError INVALID when `words` call a person's error the cause.
 */
export function requireBlameless(words: string, path: string): void {
  if (!BLAME.test(slug(words))) return;
  throw new DomainError(
    'INVALID',
    'A person’s error is not a class of causes: it is where the questions begin. Name what made it possible or let it through, ' +
      'for example test-validation-gap, automation-behaviour, observability-gap, documentation-gap or process-communication.',
    path,
  );
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What a class is called when all that is known of it is its key: `overload-capacity` becomes "Overload capacity". */
export function nameFromKey(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
