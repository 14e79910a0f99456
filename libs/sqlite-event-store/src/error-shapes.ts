/**
 * SQLite's name for what went wrong (`SQLITE_BUSY` and the like), or nothing for any other error. Told by its shape: the addon keeps the
 * error class of the realm that loaded it first, so `instanceof` fails in every other one.
 */
export function sqliteCodeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What an error says, likewise told by its shape. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** Whether SQLite refused a value for its type or range, in binding it or as a constraint. Its other errors are about the file or the disk. */
export function isAboutValues(error: unknown): boolean {
  const code = sqliteCodeOf(error);
  return code.startsWith('SQLITE_CONSTRAINT') || !code.startsWith('SQLITE_');
}
