/** Injects the installation's `EventStore`. */
export const EVENT_STORE = Symbol('EventStore');

/** Injects the `Clock`: the server's idea of now. */
export const CLOCK = Symbol('Clock');
