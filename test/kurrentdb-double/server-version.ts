import { features, featuresRpc, gossipRpc, streamsRpc } from './protocol.js';

/** The servers that the double can be. All serve the same calls; newer ones say more in `caught_up` and `checkpoint`. */
export type ServerVersion = '23.10' | '24.10' | '26.0';

const released: Readonly<Record<ServerVersion, string>> = { '23.10': '23.10.8', '24.10': '24.10.4', '26.0': '26.0.0' };
const methodFeatures: Readonly<Record<string, readonly string[]>> = {
  '/event_store.client.streams.Streams/Read': ['position', 'events'],
  '/event_store.client.streams.Streams/BatchAppend': ['deadline_duration'],
};

/** Whether this version puts the time and the place into `caught_up` and `checkpoint` (25.0 and later do). */
export function saysWhereItIs(version: ServerVersion): boolean {
  return version === '26.0';
}

/** The version, and the methods that the double serves. */
export function supportedMethods(version: ServerVersion): features.SupportedMethods {
  const supported = new features.SupportedMethods();
  supported.setEventStoreServerVersion(released[version]);
  for (const service of [streamsRpc.StreamsService, gossipRpc.GossipService, featuresRpc.ServerFeaturesService]) {
    for (const { path } of Object.values(service)) {
      const [, serviceName = '', methodName = ''] = path.split('/');
      const method = new features.SupportedMethod();
      method.setServiceName(serviceName.toLowerCase());
      method.setMethodName(methodName.toLowerCase());
      method.setFeaturesList([...(methodFeatures[path] ?? [])]);
      supported.addMethods(method);
    }
  }
  return supported;
}
