/** What people are called, as other contexts may ask for a moment: never to be logged, nor kept beyond the question. Injected. */
export abstract class PersonNames {
  /**
   * Every name and handle under which somebody may occur in a text, by the id that was given: the full name, the given name, the address,
   * and the handle that it begins with, as `handle` and as `@handle`. Whoever was erased, was never registered or cannot be read here
   * (the key is missing or does not fit) is left out.
   */
  abstract of(personIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
