/** What was asked for cannot be done; the message says why, to whoever runs the command. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** What to print of an error: whatever is a defect of the program with its stack. */
export function printable(error: unknown, expected: readonly (abstract new (...args: never[]) => Error)[]): unknown {
  const isExpected = error instanceof Error && [CommandFailure, ...expected].some((kind) => error instanceof kind);
  return isExpected ? error.message : error;
}
