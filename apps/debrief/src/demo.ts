import 'reflect-metadata';
import { addMonths, momentOf, startOf } from '#calendar';
import type { Window } from '#calendar';
import { ConfigurationError, loadConfig } from '#config';
import { finishedStory, generateHistory } from '#demo-history';
import { Presets, SingleBar } from 'cli-progress';
import { findInstallation, tokenInShell } from './demo/find-installation.js';
import { DemoError } from './demo/installation.js';
import type { Installation } from './demo/installation.js';
import { recurringQuery, recurringTable } from './demo/recurring-classes.js';
import { HistoryTeller } from './demo/tell-history.js';

const SEED = 1;
const INCIDENTS = 150;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
/** For how long the company had used another tool before. */
const IMPORTED_DAYS = 90;

/** Fills an empty installation with two years of a made-up company, and shows what keeps coming back there, and a postmortem that is finished. */
async function demo(): Promise<void> {
  const config = loadConfig();
  const { installation, url, isOurs, newToken, stop } = await findInstallation(config);
  try {
    await installation.ready();
    if (!(await installation.isEmpty())) {
      throw new DemoError(
        'Something has been recorded here already, and made-up incidents must not come between real ones.\nSet DEBRIEF_DATA to a new directory, start Debrief on it, and run the demo with the same setting.',
      );
    }
    await fill(installation, url, tokenInShell(config));
    if (newToken !== undefined) console.log(`The owner's token, shown this once and kept in the data directory:\n\n  ${newToken}\n`);
    if (isOurs) console.log('No server was running, so the data directory was filled without one. Start it: npm start');
    else console.log(`Ask it yourself: ${installation.url}/graphql`);
  } finally {
    await stop();
  }
}

/** @param token how a shell comes by it. */
async function fill(installation: Installation, url: string, token: string): Promise<void> {
  const now = Date.now();
  const daysAgo = (days: number): string => new Date(now - days * DAY_MS).toISOString();
  const to = daysAgo(0);
  const importedUntil = daysAgo(2 * YEAR_DAYS - IMPORTED_DAYS);
  const stories = generateHistory({
    seed: SEED,
    incidents: INCIDENTS,
    from: daysAgo(2 * YEAR_DAYS),
    to,
    importedUntil,
  });
  const bar = new SingleBar(
    { format: '{bar} {value} of {total} incidents | {eta_formatted} left', hideCursor: true },
    Presets.shades_classic,
  );
  const teller = new HistoryTeller(installation, SEED);
  const startedAt = performance.now();
  bar.start(INCIDENTS + 1, 0);
  let finished = '';
  try {
    await teller.introduce();
    await teller.tell(stories, (count) => {
      bar.increment(count);
    });
    finished = await teller.tellOne(finishedStory(to));
    bar.increment();
    await teller.tellNumbers({ from: importedUntil, to });
    await teller.report('Last quarter', lastQuarter(now));
  } finally {
    bar.stop();
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const year = { from: daysAgo(YEAR_DAYS), to };
  console.log(`
Two years of a made-up company: ${INCIDENTS + 1} incidents, ${teller.actionItems} action items and ${teller.deployments} deployments,
up to now, recorded in ${seconds} s.
What it cost, what was promised and what came of it: docs/guides/quarter.md asks for all of that.

What kept coming back in the last year, against the year before:

${await recurringTable(installation, year, teller.position)}

The same, to be asked for as you like:

${recurringQuery(year)}

A postmortem that is finished, as its readers get it (.md, .pdf and .json as well):

  curl -H "Authorization: Bearer ${token}" -o postmortem.html ${url}/postmortems/${finished}.html
`);
}

/** The quarter (UTC) that was over last. */
function lastQuarter(now: number): Window {
  const to = startOf(momentOf(now), 'QUARTER');
  return { from: addMonths(to, -3), to };
}

process.umask(0o077);
try {
  await demo();
} catch (error) {
  const isExpected = error instanceof DemoError || error instanceof ConfigurationError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
