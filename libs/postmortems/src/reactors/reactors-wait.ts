/**
 * Injects a function that says whether reactors have to wait. While a log is taken over bit by bit, what they would do may be yet to come
 * in it, and it must not be written to. Without one they never wait.
 */
export const REACTORS_WAIT = Symbol('ReactorsWait');
