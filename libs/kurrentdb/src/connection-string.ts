/** A connection string that cannot be used. Its message never holds the string itself, which may hold a password. */
export class InvalidConnectionStringError extends Error {
  override readonly name = 'InvalidConnectionStringError';
  constructor(reason: string) {
    super(`the connection string of KurrentDB cannot be used: ${reason}`);
  }
}

export interface ConnectionString {
  /** For the client's own calls. */
  readonly text: string;
  /** For the client's native read path, which counts `gossipTimeout` in milliseconds where the rest counts seconds. */
  readonly ofNativeReads: string;
  /** Whether calls have to be answered by the leader; not where the string prefers another kind of node. */
  readonly leaderPreferred: boolean;
}

const SCHEMES = ['kurrentdb', 'kurrent', 'kdb', 'esdb'];

const OPTIONS = [
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'throwOnAppendFailure',
  'tls',
  'tlsCAFile',
  'tlsVerifyCert',
  'userCertFile',
  'userKeyFile',
] as const;

type Option = (typeof OPTIONS)[number];

const WHOLE_NUMBERS: readonly Option[] = [
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
];
const TRUE_OR_FALSE: readonly Option[] = ['throwOnAppendFailure', 'tls', 'tlsVerifyCert'];

/**
 * B2, B3: how the client looks for a node. Few attempts, though many would survive an outage too: what pends in the client cannot be
 * called back, keeps the process alive, and is carried out whenever the cluster returns (B8). This store tries again by itself.
 */
const DISCOVERY: readonly (readonly [Option, string])[] = [
  ['maxDiscoverAttempts', '4'],
  ['discoveryInterval', '250'],
];
const GOSSIP_TIMEOUT_SECONDS = '2';

/**
 * Checks a connection string and fills in what is left out. The client is only given strings that passed here: its own complaints, one of
 * them a warning on the console, repeat the string with its password.
 * @throws InvalidConnectionStringError
 */
export function connectionString(given: string): ConnectionString {
  const [, scheme = '', discover = '', rest = ''] = /^([a-z]+)(\+discover)?:\/\/(.*)$/is.exec(given.trim()) ?? [];
  if (!SCHEMES.includes(scheme)) throw new InvalidConnectionStringError('it has to begin with kurrentdb:// or kurrentdb+discover://');
  const [, user, password = '', address = rest] = /^([^:@]+):([^@]+)@(.*)$/s.exec(rest) ?? [];
  if (address.includes('@')) throw new InvalidConnectionStringError('its user and password have to be user:password@, percent-encoded');
  // The client drops what follows a colon in a password.
  const credentials = user === undefined ? '' : `${user}:${password.replaceAll(':', '%3A')}@`;
  const [, hosts = '', query = ''] = /^([^?/]*)\/?(?:\?(.*))?$/s.exec(address) ?? [];
  requireHosts(hosts);
  const options = optionsOf(query);
  for (const [option, value] of DISCOVERY) if (!options.has(option)) options.set(option, value);
  // B12: without it every conflict would claim to be at revision 1.
  options.set('throwOnAppendFailure', 'true');

  const gossipTimeout = options.get('gossipTimeout') ?? GOSSIP_TIMEOUT_SECONDS;
  const withGossipTimeout = (timeout: string): string => {
    const all = [...new Map(options).set('gossipTimeout', timeout)].map(([option, value]) => `${option}=${value}`);
    return `kurrentdb${discover}://${credentials}${hosts}?${all.join('&')}`;
  };
  return {
    text: withGossipTimeout(gossipTimeout),
    ofNativeReads: withGossipTimeout(`${gossipTimeout}000`),
    leaderPreferred: (options.get('nodePreference') ?? 'leader').toLowerCase() === 'leader',
  };
}

function requireHosts(hosts: string): void {
  if (hosts === '') throw new InvalidConnectionStringError('it names no host');
  for (const host of hosts.split(',')) {
    const [, port = '2113'] = /^[A-Za-z0-9._-]+(?::(\d+))?$/.exec(host) ?? [, 'none'];
    if (!(Number(port) > 0 && Number(port) < 65_536))
      throw new InvalidConnectionStringError('its hosts have to be host:port, with commas between');
  }
}

function optionsOf(query: string): Map<Option, string> {
  const options = new Map<Option, string>();
  if (query === '') return options;
  for (const pair of query.split('&')) {
    const [, key = '', value = ''] = /^([^=]+)=([^?]+)$/.exec(pair) ?? [];
    const option = OPTIONS.find((known) => known.toLowerCase() === key.trim().toLowerCase().replace(/[_-]/g, ''));
    // Not even the key is repeated: where a password holds a question mark, it is a part of the password.
    if (option === undefined) throw new InvalidConnectionStringError(`behind the question mark it may have ${OPTIONS.join(', ')}`);
    if (WHOLE_NUMBERS.includes(option) && !/^-?\d+$/.test(value))
      throw new InvalidConnectionStringError(`${option} has to be a whole number`);
    if (TRUE_OR_FALSE.includes(option) && !/^(true|false)$/.test(value))
      throw new InvalidConnectionStringError(`${option} has to be true or false`);
    if (option === 'nodePreference' && !/^(leader|follower|random|read_?only_?replica)$/i.test(value)) {
      throw new InvalidConnectionStringError('nodePreference has to be leader, follower, random or readOnlyReplica');
    }
    options.set(option, value.trim());
  }
  return options;
}
