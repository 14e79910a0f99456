import { DomainError } from '#event-sourcing';
import { requireBlameless } from '../class-key.js';

const MAX_NAME = 120;
const MAX_DESCRIPTION = 2_000;

/** The name without the space around it. @throws DomainError INVALID for one that is empty, too long, or blames. */
export function className(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME) {
    throw new DomainError('INVALID', `A name has 1 to ${MAX_NAME} characters.`, 'name');
  }
  requireBlameless(trimmed, 'name');
  return trimmed;
}

/** The description without the space around it; null for none. @throws DomainError INVALID when it is too long. */
export function classDescription(description: string | null): string | null {
  const trimmed = description?.trim() ?? '';
  if (trimmed.length > MAX_DESCRIPTION) {
    throw new DomainError('INVALID', `A description has at most ${MAX_DESCRIPTION} characters.`, 'description');
  }
  return trimmed === '' ? null : trimmed;
}

/** The part of an event's data that says why; nothing where no reason was given. @throws DomainError INVALID when it is too long. */
export function changeReason(reason: string | null): { readonly reason?: string } {
  const trimmed = reason?.trim() ?? '';
  if (trimmed.length > MAX_DESCRIPTION) {
    throw new DomainError('INVALID', `A reason has at most ${MAX_DESCRIPTION} characters.`, 'reason');
  }
  return trimmed === '' ? {} : { reason: trimmed };
}
