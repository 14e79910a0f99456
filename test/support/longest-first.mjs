import { statSync } from 'node:fs';

/**
 * What takes longest, in seconds on two quiet cores. It begins first, so that the workers end together; jest would begin with what was slow
 * the last time, which nobody knows where the repository was only just cloned.
 */
const seconds = [
  ['test/processes.e2e.spec.ts', 190],
  ['test/demo.e2e.spec.ts', 95],
  ['test/crash.e2e.spec.ts', 90],
  ['test/faults/servers.e2e.spec.ts', 80],
  ['libs/kurrentdb/src/kurrentdb-event-store.int.spec.ts', 57],
  ['libs/kurrentdb/src/faults.int.spec.ts', 52],
  ['test/evidence.e2e.spec.ts', 39],
  ['test/faults/embedded.e2e.spec.ts', 29],
  ['libs/projections/src/rebuild.int.spec.ts', 28],
  ['libs/reports/src/read-models/changes/changes.int.spec.ts', 22],
  ['libs/access/src/people/postgres-person-keys.int.spec.ts', 21],
  ['libs/log-copy/src/copy-log.int.spec.ts', 21],
  ['libs/kurrentdb/src/kills.int.spec.ts', 20],
  ['libs/blameless-language/src/check-language.spec.ts', 17],
  ['libs/event-exchange/src/event-import.int.spec.ts', 15],
];

/** Of the others, those with a server or a database take longer than those without, and the larger file longer than the smaller. */
function weightOf(path) {
  const known = seconds.find(([suffix]) => path.endsWith(`/${suffix}`));
  if (known !== undefined) return known[1] * 1e9;
  const kind = path.endsWith('.e2e.spec.ts') ? 2e8 : path.endsWith('.int.spec.ts') ? 1e8 : 0;
  return kind + statSync(path).size;
}

/** A sequencer for jest that remembers nothing: which tests failed before (`--onlyFailures`) and shards are not its business. */
export default class LongestFirst {
  sort(tests) {
    const weights = new Map(tests.map(({ path }) => [path, weightOf(path)]));
    return [...tests].sort((one, other) => weights.get(other.path) - weights.get(one.path));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
