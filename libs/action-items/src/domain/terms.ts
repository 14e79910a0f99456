import { isHttpLink, optionalTextFrom, present, textFrom } from '#event-sourcing';
import { MAX_ADDRESSES, MAX_END_STATE, MAX_KEY, MAX_LINK, MAX_OWNER, MAX_SERVICES, MAX_TITLE, refused } from './action-item.errors.js';
import type { ActionItemTerms, ActionPriority, ActionType, AddressedClass } from './action-item.events.js';

/** What a caller says of an item. Null and blank words count as not said. `actionType` is the item's type: a command has one of its own. */
export interface GivenTerms {
  readonly title: string;
  readonly actionType: ActionType;
  readonly owner?: string | null | undefined;
  readonly team?: string | null | undefined;
  /** ISO 8601 UTC. */
  readonly dueAt?: string | null | undefined;
  readonly priority?: ActionPriority | null | undefined;
  readonly endState?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly addresses?: readonly AddressedClass[] | null | undefined;
  readonly services?: readonly string[] | null | undefined;
}

/** What a caller says otherwise from now on: what is left out stays as it is, null takes it away. */
export type TermChanges = { readonly [Term in keyof GivenTerms]?: GivenTerms[Term] | null | undefined };

/** The terms as they are recorded. @throws DomainError INVALID for words, links or lists that an item cannot have. */
export function termsOf(given: GivenTerms): ActionItemTerms {
  return {
    title: textFrom('title', given.title, MAX_TITLE, refused),
    type: given.actionType,
    ...present('owner', optionalTextFrom('owner', given.owner, MAX_OWNER, refused)),
    ...present('team', optionalTextFrom('team', given.team, MAX_OWNER, refused)),
    ...present('dueAt', given.dueAt),
    ...present('priority', given.priority),
    ...present('endState', optionalTextFrom('endState', given.endState, MAX_END_STATE, refused)),
    ...present('link', linkOf(given.link)),
    addresses: addressesOf(given.addresses ?? []),
    ...present('services', servicesOf(given.services ?? [])),
  };
}

/** The terms with the changes. @throws DomainError INVALID as `termsOf` does, and where the title or the type would be taken away. */
export function changedTerms(terms: ActionItemTerms, changes: TermChanges): ActionItemTerms {
  const { type, ...held } = terms;
  const told = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as TermChanges;
  const { title, actionType, ...others } = { ...held, actionType: type, ...told };
  if (actionType == null) throw refused.typeless();
  return termsOf({ ...others, title: title ?? '', actionType });
}

/** Whether both say the same. */
export function sameTerms(a: ActionItemTerms, b: ActionItemTerms): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder({ title, type, owner, team, dueAt, priority, endState, link, addresses, services = [] }: ActionItemTerms) {
  return [title, type, owner, team, dueAt, priority, endState, link, addresses.map(({ axis, key }) => [axis, key]), services];
}

function linkOf(text: string | null | undefined): string | undefined {
  const link = optionalTextFrom('link', text, MAX_LINK, refused);
  if (link === undefined) return undefined;
  if (!isHttpLink(link)) throw refused.notALink();
  return link;
}

function addressesOf(addresses: readonly AddressedClass[]): readonly AddressedClass[] {
  if (addresses.length > MAX_ADDRESSES) throw refused.tooManyAddresses(addresses.length);
  return [...new Map(addresses.map(({ axis, key }) => [`${axis} ${key}`, { axis, key }])).values()];
}

function servicesOf(keys: readonly string[]): readonly string[] | undefined {
  if (keys.length > MAX_SERVICES) throw refused.tooManyServices(keys.length);
  const services = [...new Set(keys.map((key, index) => textFrom(`services.${index}`, key, MAX_KEY)))];
  return services.length === 0 ? undefined : services;
}
