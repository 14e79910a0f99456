/** Injects the `DuePolicy`: how soon after recovery postmortems are due, by severity. */
export const DUE_POLICY = Symbol('DuePolicy');
