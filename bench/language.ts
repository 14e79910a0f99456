/** How long the language check takes on documents of 2,000 words, made of what people of a made-up company wrote. */
import { performance } from 'node:perf_hooks';
import { checkLanguage } from '#blameless-language';
import { generateHistory } from '#demo-history';
import type { Story } from '#demo-history';
import { line, percentile } from './support/figures.js';
import { twoYearsOf } from './support/histories.js';

const DOCUMENTS = 300;
const WARM_UP = 50;
const WORDS = 2_000;
const TARGET_MS = 50;
/** Sentences that are found, so that not only the quick way out is measured: one in so many paragraphs. */
const BLAMING = 'The on-call engineer failed to notice the alert and should have asked for help.';
const ONE_IN = 20;

function* paragraphs(): Generator<string> {
  for (;;) for (const story of generateHistory(twoYearsOf(2_000))) yield* texts(story);
}

/** Everything in a story that reads as prose. */
function texts(story: Story): readonly string[] {
  if (story.told === 'by import') return [story.line.title, story.line.summary, ...story.line.updates.map(({ text }) => text)];
  const { declaration, steps } = story;
  const written = [declaration.title, declaration.summary, ...steps.flatMap(({ input }): readonly unknown[] => Object.values(input))];
  return written.filter((text): text is string => typeof text === 'string' && text.trim().includes(' '));
}

function* documents(): Generator<string> {
  let document: string[] = [];
  let words = 0;
  let count = 0;
  for (const paragraph of paragraphs()) {
    const written = count++ % ONE_IN === 0 ? `${paragraph}\n\n${BLAMING}` : paragraph;
    document.push(written);
    words += written.split(/\s+/).length;
    if (words < WORDS) continue;
    yield document.join('\n\n');
    document = [];
    words = 0;
  }
}

const before = process.memoryUsage().rss;
const started = performance.now();
checkLanguage(BLAMING);
const first = performance.now() - started;
const memory = process.memoryUsage().rss - before;

const took: number[] = [];
const busy: number[] = [];
let findings = 0;
let count = 0;
for (const document of documents()) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  findings += checkLanguage(document).length;
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if (count++ < WARM_UP) continue;
  took.push(ms);
  busy.push((user + system) / 1000);
  if (took.length === DOCUMENTS) break;
}

console.log(`${DOCUMENTS} documents of ${WORDS.toLocaleString('en')} words, ${Math.round(findings / count)} findings in each`);
console.log(line('p50', `${percentile(took, 50).toFixed(1)} ms`));
console.log(line('p99', `${percentile(took, 99).toFixed(1)} ms`, `below ${TARGET_MS} ms`));
// What a busy machine does meanwhile is not in these; garbage collection in other threads is.
console.log(line('p50 of the processor time', `${percentile(busy, 50).toFixed(1)} ms`));
console.log(line('p99 of the processor time', `${percentile(busy, 99).toFixed(1)} ms`));
console.log(line('the first check, with the model to load', `${first.toFixed(0)} ms`));
console.log(line('memory that it adds to the process', `${Math.round(memory / 1e6)} MB`));
