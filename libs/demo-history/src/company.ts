/** What `describeService` takes. */
export interface MadeUpService {
  readonly key: string;
  readonly name: string;
  readonly owningTeam: string;
  readonly tier: number;
  readonly runbooks: readonly { readonly title: string; readonly url: string }[];
}

/** What `registerPerson` takes. Nobody is a person here: each is the rota of a team. */
export interface MadeUpPerson {
  readonly id: string;
  readonly name: string;
}

function service(key: string, name: string, owningTeam: string, tier: number, ...runbooks: readonly string[]): MadeUpService {
  return {
    key,
    name,
    owningTeam,
    tier,
    runbooks: runbooks.map((title) => ({ title, url: `https://runbooks.example/${key}/${title.toLowerCase().replaceAll(' ', '-')}` })),
  };
}

/** A shop that sells garden things over the web. */
export const services = {
  storefront: service('storefront', 'Storefront', 'Storefront', 1, 'Shed traffic', 'Serve the static shop'),
  checkout: service('checkout', 'Checkout', 'Storefront', 1, 'Pause checkout', 'Drain the order queue'),
  payments: service('payments', 'Payments', 'Payments', 1, 'Switch the card provider', 'Replay held payments'),
  ledger: service('ledger', 'Ledger', 'Payments', 1, 'Promote the replica', 'Reconcile a day'),
  search: service('product-search', 'Product search', 'Discovery', 2, 'Rebuild the index'),
  recommendations: service('recommendations', 'Recommendations', 'Discovery', 3, 'Fall back to bestsellers'),
  signIn: service('sign-in', 'Sign-in', 'Identity', 1, 'Rotate a certificate', 'Extend sessions'),
  accounts: service('customer-accounts', 'Customer accounts', 'Identity', 2, 'Read-only mode'),
  stream: service('order-stream', 'Order stream', 'Platform', 1, 'Add a partition', 'Replay from an offset'),
  edge: service('edge', 'Edge', 'Platform', 1, 'Shift traffic between regions', 'Rotate a certificate'),
  notifications: service('notifications', 'Notifications', 'Platform', 3, 'Hold the outbox'),
  warehouse: service('warehouse-sync', 'Warehouse sync', 'Fulfilment', 2, 'Resynchronise a site'),
  parcels: service('parcel-tracking', 'Parcel tracking', 'Fulfilment', 3),
  reporting: service('reporting', 'Reporting', 'Data', 4, 'Run a missed load'),
} as const;

export type ServiceName = keyof typeof services;

const rotas: Readonly<Record<string, MadeUpPerson>> = {
  Storefront: { id: '3f0c1f6e-5a43-4b7e-9d5c-0d6d5a1b7c01', name: 'storefront-on-call' },
  Payments: { id: '8a4e2b90-7c1d-4f36-8b2a-5e9f0c3d1a02', name: 'payments-on-call' },
  Discovery: { id: 'c5d71e34-0b9f-4a82-a6e1-7f2b8d4c9e03', name: 'discovery-on-call' },
  Identity: { id: '1e96a0d8-4f25-4c7b-b3d0-9a8c6e5f2b04', name: 'identity-on-call' },
  Platform: { id: '72b8c4f1-d36a-4e19-8f57-2c0e9b7a6d05', name: 'platform-on-call' },
  Fulfilment: { id: 'd09f5a63-8e14-4d2b-9c78-b1f3e7a05c06', name: 'fulfilment-on-call' },
  Data: { id: '5b27e8fc-1c90-4836-af4d-e6d2a9b38f07', name: 'data-on-call' },
};
/** Speaks to customers while an incident lasts. */
export const support: MadeUpPerson = { id: 'a63d9c12-e785-4f0b-8d91-4b7c2f8e0a08', name: 'customer-support-lead' };

/** Everybody who has a role in an incident. */
export const people: readonly MadeUpPerson[] = [...Object.values(rotas), support];

export function rotaOf(name: ServiceName): MadeUpPerson {
  return rotas[services[name].owningTeam] ?? support;
}
