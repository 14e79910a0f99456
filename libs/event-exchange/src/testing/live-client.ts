import type { Exchange } from './exchange.js';

/** An event as it was sent live. */
export interface Frame {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Somebody who listens to what is recorded. */
export interface LiveClient {
  readonly response: Response;
  readonly frames: readonly Frame[];
  readonly lastEventId: () => string;
  /** When the server ended it; rejects when it was broken off. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

/** Listens from where `query` and `headers` say. */
export async function live({ url }: Exchange, query = '', headers: Record<string, string> = {}): Promise<LiveClient> {
  const ending = new AbortController();
  const response = await fetch(`${url}/live${query}`, { headers, signal: ending.signal });
  const frames: Frame[] = [];
  let lastEventId = '';
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
      const blocks = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const { id, event, data } = Object.fromEntries(
          block.split('\n').map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 2)]),
        ) as Partial<Frame>;
        lastEventId = id ?? lastEventId;
        if (data !== undefined) frames.push({ id: id ?? '', event: event ?? '', data });
      }
    }
  };
  const ended = read();
  ended.catch(() => undefined);
  return {
    response,
    frames,
    lastEventId: () => lastEventId,
    ended,
    leave: () => {
      ending.abort();
    },
  };
}
