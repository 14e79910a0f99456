import type { DomainEvent } from '#event-sourcing';

/** Where a procedure is written down. `url` is an http or https address. */
export interface Runbook {
  readonly title: string;
  readonly url: string;
}

/** What the catalogue says of a service from now on: the whole of it, so that what is left out here is not known any more. */
export type ServiceDescribed = DomainEvent<
  'ServiceDescribed',
  {
    readonly key: string;
    readonly name: string;
    readonly owningTeam?: string;
    /** 1 (the most important) to 4. */
    readonly tier?: number;
    readonly runbooks: readonly Runbook[];
  }
>;

/** The service is out of use; what happened to it keeps counting. */
export type ServiceRetired = DomainEvent<'ServiceRetired', { readonly key: string; readonly reason?: string }>;

/** The service is in use after all. */
export type ServiceReinstated = DomainEvent<'ServiceReinstated', { readonly key: string }>;

export type ServiceEvent = ServiceDescribed | ServiceRetired | ServiceReinstated;
