/** A thing that a batch of events changed. */
export interface Changed<Thing> {
  readonly id: string;
  /** As it stood before the batch; null where there was none. */
  readonly before: Thing | null;
  readonly after: Thing;
}

export interface BatchFold<Event, Thing> {
  /** The id of the thing that an event is about. */
  readonly idOf: (event: Event) => string;
  /** Whether there was nothing of it before this event, so that it need not be looked for. */
  readonly begins: (event: Event) => boolean;
  /** The things with these ids as they stood before the batch, by id; those that are not there are left out. */
  readonly load: (ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, Thing>>;
  /** The thing after one more event: the same object where nothing of it changed, null while there is none. */
  readonly evolve: (thing: Thing | null, event: Event) => Thing | null;
}

/**
 * Folds a batch of events over the things that they are about, each of which is read once and need be written once.
 * @returns those that changed, in the order of the events that changed them first.
 */
export async function foldBatch<Event, Thing>(
  events: readonly Event[],
  { idOf, begins, load, evolve }: BatchFold<Event, Thing>,
): Promise<readonly Changed<Thing>[]> {
  const told = events.map((event) => ({ id: idOf(event), event }));
  const begun = new Set<string>();
  for (const { id, event } of told) if (begins(event)) begun.add(id);
  const earlier = new Set<string>();
  for (const { id } of told) if (!begun.has(id)) earlier.add(id);
  const before = await load(earlier);
  const after = new Map<string, Thing>();
  for (const { id, event } of told) {
    const known = after.get(id) ?? before.get(id) ?? null;
    const thing = evolve(known, event);
    if (thing !== null && thing !== known) after.set(id, thing);
  }
  return [...after].map(([id, thing]) => ({ id, before: before.get(id) ?? null, after: thing }));
}
