import { parseArgs } from 'node:util';
import { EventStoreUnavailableError } from '#event-sourcing';
import { InvalidConnectionStringError } from '#kurrentdb';
import { copyLog, LogCopyError, LogsDifferError } from '#log-copy';
import type { CopyProgress } from '#log-copy';
import { SecondWriterError, UnsupportedFileError } from '#sqlite-event-store';
import { Presets, SingleBar } from 'cli-progress';
import { CommandFailure, printable } from './command-failure.js';
import { logPlaceFrom, nameOf } from './log-place.js';
import type { LogPlace } from './log-place.js';
import { openSource, openTarget } from './opened-log.js';

const USAGE = `Copies an event log, whole, and verifies the copy:

  npm run copy-log -- --from embedded:DIR --to kurrentdb://…
  npm run copy-log -- --from kurrentdb://… --to embedded:DIR

Stop Debrief first: what is recorded while it runs may not be in the copy. Cut off, the same command goes on where it was.`;

const AFTERWARDS = `
The keys of people and the owner's files are no part of the log. Take them along with npm run copy-keys, or copy person-keys.db, owner-token
and owner-actor: without the keys, people appear without names.`;

async function copy(places: { readonly from: LogPlace; readonly to: LogPlace }, signal: AbortSignal): Promise<void> {
  const from = openSource(places.from);
  const bar = new SingleBar({ format: '{step} {bar} {percentage}% | {value} of {total} events', hideCursor: true }, Presets.shades_classic);
  try {
    const to = openTarget(places.to);
    try {
      bar.start(1, 0, { step: 'copying  ' });
      const { events, taken, streams, hash } = await copyLog({
        from,
        to: to.store,
        signal,
        onProgress: (progress) => {
          show(bar, progress);
        },
      });
      bar.update(events, { step: 'verified ' });
      bar.setTotal(events);
      bar.stop();
      await to.store.close();
      to.finish();
      console.log(
        `${nameOf(places.to)} holds the ${events} events of ${nameOf(places.from)} (${taken} of them copied now), in ${streams} streams:`,
      );
      console.log(`the counts and hashes of all streams are equal, and so is the head of the chain, ${hash}.${AFTERWARDS}`);
    } finally {
      bar.stop();
      await to.store.close();
    }
  } finally {
    await from.close();
  }
}

/** How many events there are is known at the end only where positions have gaps; how far the copying is in the log, always. */
function show(bar: SingleBar, { step, events, position, head }: CopyProgress): void {
  const share = head === 0n ? 1 : Number((position * 1_000_000n) / head) / 1_000_000;
  bar.setTotal(share === 0 ? events : Math.max(events, Math.round(events / share)));
  bar.update(events, { step: step.padEnd(9) });
}

/** @throws CommandFailure */
function asked(): { readonly from: LogPlace; readonly to: LogPlace } {
  const { from, to } = parsed();
  if (from === undefined || to === undefined) throw new CommandFailure(USAGE);
  return { from: logPlaceFrom('from', from), to: logPlaceFrom('to', to) };
}

function parsed(): { readonly from?: string; readonly to?: string } {
  try {
    return parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  } catch {
    throw new CommandFailure(USAGE);
  }
}

process.umask(0o077);
const ending = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    ending.abort(new CommandFailure('it was told to stop'));
  });
}
try {
  await copy(asked(), ending.signal);
} catch (error) {
  const expected = [EventStoreUnavailableError, InvalidConnectionStringError, LogsDifferError, SecondWriterError, UnsupportedFileError];
  console.error(printable(error, [...expected, LogCopyError]));
  if (error instanceof LogCopyError) console.error('What was copied stays: the same command goes on from there.');
  process.exitCode = 1;
}
