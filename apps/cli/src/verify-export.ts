import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkExport } from '#evidence';
import type { ExportVerdict } from '#evidence';
import { CommandFailure, printable } from './command-failure.js';
import { uncompressed } from './uncompressed.js';

const USAGE = `Checks the hash chain of an export, without a server:

  npm run verify-export -- FILE [--head HASH] [--after HASH]

FILE is what GET /export/events gave, gzip or not; - is standard input.
--head   a head that was noted elsewhere; it has to be in the export
--after  the chain before the first line, where the export begins in the middle of a log

Ends with 0 when the chain holds, with 1 where it breaks, with 2 when nothing could be checked.`;

const HASH = /^[0-9a-f]{64}$/;
const BREAKS = 1;
const NOT_CHECKED = 2;

interface Asked {
  readonly file: string;
  readonly head?: string;
  readonly after?: string;
}

async function verifyExport({ file, ...hashes }: Asked): Promise<number> {
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  if (file !== '-') await readable(bytes, file);
  const verdict = await checkExport(uncompressed(bytes), hashes);
  console.log(textOf(verdict));
  if (verdict.kind === 'holds') return 0;
  return verdict.kind === 'breaks' ? BREAKS : NOT_CHECKED;
}

/** @throws CommandFailure */
function readable(stream: NodeJS.ReadableStream, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('readable', resolve);
    stream.once('end', resolve);
    stream.once('error', (error: Error) => {
      reject(new CommandFailure(`${file} cannot be read: ${error.message}`));
    });
  });
}

function textOf(verdict: ExportVerdict): string {
  switch (verdict.kind) {
    case 'holds':
      return `The chain holds: ${verdict.events} events, head ${verdict.head}.${notedText(verdict)}`;
    case 'unproven':
      return `Nothing could be checked: no line of the ${verdict.events} has a hash, and no head was given. Their head is ${verdict.head}.`;
    case 'breaks': {
      const { line, event, reason } = verdict;
      const which = event === undefined ? '' : ` (event ${event.id}, revision ${event.revision} of ${event.stream})`;
      return `The chain breaks at line ${line}${which}.\n${reason}`;
    }
  }
}

function notedText({ noted, events }: Extract<ExportVerdict, { kind: 'holds' }>): string {
  if (noted === undefined) return '\nNo head was given: somebody who could rewrite the whole log could have made this chain too.';
  return noted.line === events ? ' It is the head that was noted.' : ` The head that was noted is that of line ${noted.line}.`;
}

/** @throws CommandFailure */
function asked(): Asked {
  const { values, positionals } = parsed();
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new CommandFailure(USAGE);
  const hashes = Object.entries(values).map(([name, value]) => {
    const hash = value.trim().toLowerCase();
    if (!HASH.test(hash)) throw new CommandFailure(`--${name} is not a hash: 64 hexadecimal digits, as GET /export/head gives them.`);
    return [name, hash] as const;
  });
  return { file, ...Object.fromEntries(hashes) };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { head: { type: 'string' }, after: { type: 'string' } } });
  } catch {
    throw new CommandFailure(USAGE);
  }
}

try {
  process.exitCode = await verifyExport(asked());
} catch (error) {
  console.error(printable(error, []));
  process.exitCode = NOT_CHECKED;
}
