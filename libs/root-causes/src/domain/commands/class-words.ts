import { DomainError, optionalTextFrom, textFrom } from '#event-sourcing';
import type { TextRefusals } from '#event-sourcing';
import { requireBlameless } from '../class-key.js';

const MAX_NAME = 120;
const MAX_DESCRIPTION = 2_000;

/** The name without the space around it. @throws DomainError INVALID, at `path`, as `textFrom` says, or when it blames. */
export function className(name: string, path = 'name'): string {
  const words = textFrom(path, name, MAX_NAME, refusedAs(`A name has 1 to ${MAX_NAME} characters.`));
  requireBlameless(words, path);
  return words;
}

/** The description without the space around it; null for none. @throws DomainError INVALID, at `path`, as `textFrom` says. */
export function classDescription(description: string | null, path = 'description'): string | null {
  const refused = refusedAs(`A description has at most ${MAX_DESCRIPTION} characters.`);
  return optionalTextFrom(path, description, MAX_DESCRIPTION, refused) ?? null;
}

/** Why, without the space around it. @throws DomainError INVALID as `textFrom` says. */
export function requiredReason(reason: string): string {
  return textFrom('reason', reason, MAX_DESCRIPTION, refusedAs(`A reason has 1 to ${MAX_DESCRIPTION} characters.`));
}

/** The part of an event's data that says why; nothing where no reason was given. @throws DomainError INVALID as `textFrom` says. */
export function changeReason(reason: string | null): { readonly reason?: string } {
  const refused = refusedAs(`A reason has at most ${MAX_DESCRIPTION} characters.`);
  const words = optionalTextFrom('reason', reason, MAX_DESCRIPTION, refused);
  return words === undefined ? {} : { reason: words };
}

function refusedAs(message: string): TextRefusals {
  const refusal = (path: string): DomainError => new DomainError('INVALID', message, path);
  return { empty: refusal, tooLong: refusal };
}
