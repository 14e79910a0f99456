import { postgresReadModels } from '#projections';

// To be killed: it leads, or waits for the lead, until then.
const [url, schema] = process.argv.slice(2);
const engine = postgresReadModels({ url, schema, projections: [] });
const work = () => new Promise(() => setInterval(() => undefined, 1_000));
await engine.lead(new AbortController().signal, work, (role) => process.send?.(role));
