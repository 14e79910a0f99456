/** The two logs are not the same one, so that one cannot be copied into the other, or a copy was not true. */
export class LogsDifferError extends Error {
  override readonly name = 'LogsDifferError';
}
