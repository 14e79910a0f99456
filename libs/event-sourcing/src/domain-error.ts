/**
 * Why a command is refused, for the caller to mend. `ILLEGAL`: the state does not allow it. `INVALID`: the input contradicts a rule.
 * `CONFLICT`: someone changed the thing since the caller read it. `NOT_FOUND`: it does not exist.
 */
export type DomainErrorCode = 'NOT_FOUND' | 'ILLEGAL' | 'CONFLICT' | 'INVALID';

/** The only thing a decision throws. Its message is a sentence for the caller; `path` names the input that is at fault. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly path?: string,
  ) {
    super(message);
  }
}
