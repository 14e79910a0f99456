import { loadConfig, ConfigurationError } from '#config';
import { SecondWriterError, UnsupportedFileError } from '#sqlite-event-store';
import { backUp } from './back-up.js';
import { CommandFailure, printable } from './command-failure.js';

const USAGE = `Copies an embedded installation (DEBRIEF_DATA) while it runs or not:

  npm run backup -- TARGET_DIR

TARGET_DIR must not be there yet, or be empty. It is whole when it has its name. To restore it: stop Debrief, put it in the place of the
data directory, start.`;

process.umask(0o077);
try {
  const [, , target, ...rest] = process.argv;
  if (target === undefined || target.startsWith('-') || rest.length > 0) throw new CommandFailure(USAGE);
  const { dataDirectory, kurrentDb, database } = loadConfig();
  if (kurrentDb !== undefined) {
    throw new CommandFailure(
      'KURRENTDB_URL is set: the log is not in the data directory. How to back up KurrentDB: docs/guides/backups.md',
    );
  }
  const { events, head, files } = await backUp(dataDirectory, target);
  console.log(`${target} holds ${events} events, up to the head ${head}, and ${files.join(', ')}.`);
  console.log('Whoever has it can read the names of people: keep it as safe as the installation. The read models are built anew from it.');
  if (database !== undefined)
    console.log('DATABASE_URL is set: back up its schema debrief_private too, with the keys of people (pg_dump).');
} catch (error) {
  console.error(printable(error, [ConfigurationError, SecondWriterError, UnsupportedFileError]));
  process.exitCode = 1;
}
