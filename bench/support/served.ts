import { GraphqlClient } from './graphql-client.js';
import { preparedDirectory } from './prepared-directory.js';
import { BenchServer } from './server.js';

/** A server with a history, and one caller of it. */
export interface Served {
  readonly client: GraphqlClient;
  readonly server: BenchServer;
}

export async function served(history: Parameters<typeof preparedDirectory>[0]): Promise<Served> {
  const { root } = await preparedDirectory(history);
  const server = await BenchServer.start(root);
  return { server, client: new GraphqlClient(server.url, 1) };
}
