import type { streams } from './protocol.js';
import { invalidArgument } from './rpc-errors.js';
import type { LogRecord } from './recorded-event.js';

export interface EventFilter {
  readonly allows: (record: LogRecord) => boolean;
  /** How many events are considered at most before a page ends. */
  readonly window: number;
  /** How many events are considered between two checkpoints. */
  readonly checkpointInterval: number;
}

/** How many events a page holds where the client says nothing. */
export const pageSize = 32;

/** @throws RpcError INVALID_ARGUMENT when the client's filter says nothing or cannot be read. */
export function readFilter(options: streams.ReadReq.Options): EventFilter | undefined {
  const filter = options.getFilter();
  if (filter === undefined) return undefined;
  const window = filter.hasMax() ? filter.getMax() : pageSize;
  const multiplier = filter.getCheckpointintervalmultiplier();
  const byStream = filter.getStreamIdentifier();
  const expression = byStream ?? filter.getEventType();
  if (expression === undefined) throw invalidArgument('the filter names neither streams nor event types');
  const matches = matcher(expression);
  return {
    allows: byStream === undefined ? ({ type }) => matches(type) : ({ stream }) => matches(stream),
    window,
    checkpointInterval: window * multiplier,
  };
}

function matcher(expression: streams.ReadReq.Options.FilterOptions.Expression): (text: string) => boolean {
  const source = expression.getRegex();
  if (source === '') {
    const prefixes = expression.getPrefixList();
    return (text) => prefixes.some((prefix) => text.startsWith(prefix));
  }
  const pattern = regularExpression(source);
  return (text) => pattern.test(text);
}

function regularExpression(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch (error) {
    throw invalidArgument(error instanceof Error ? error.message : String(error));
  }
}
