import { Apportionment } from './apportionment.js';
import { Calendar } from './calendar.js';
import { causes } from './causes.js';
import type { Cause } from './causes.js';
import { importStory } from './import-story.js';
import { DAY_MS, MINUTE_MS } from './moments.js';
import type { Course, Plan } from './plan.js';
import { Random } from './random.js';
import type { Story } from './story.js';
import { tellStory } from './tell-story.js';

export interface HistoryOptions {
  /** Whole, from 0: the same one gives the same history. */
  readonly seed: number;
  /** How many stories there are. With 150 to 300 over two years each fix shows what it is made to show. */
  readonly incidents: number;
  /** When the first incident may have been detected. ISO 8601, as `to`. */
  readonly from: string;
  /** Where the history ends: what was not over by then is still going on. */
  readonly to: string;
  /** Incidents that were detected before that moment had been recorded by another tool; none when left out. */
  readonly importedUntil?: string;
}

/** What each course is of all incidents. */
const courses: ReadonlyMap<Course, number> = new Map([
  ['usual', 0.91],
  ['drill', 0.03],
  ['false alarm', 0.03],
  ['duplicate', 0.015],
  ['merged', 0.005],
  ['cancelled', 0.01],
]);

/** How long before a fix is done it is decided on, because of an incident of its class. */
const LEAD = 0.07;

/**
 * The incidents of a made-up company, one after another by when they were detected. What keeps coming back, what grew and what became of
 * each fix is in `causes.ts`; the rest is made up at random. Memory does not grow with the number of incidents.
 * @throws RangeError when there are no incidents to be made, or `to` does not lie behind `from`.
 */
export function* generateHistory(options: HistoryOptions): Generator<Story, void, undefined> {
  const { seed, incidents } = options;
  const from = Date.parse(options.from);
  const to = Date.parse(options.to);
  const importedUntil = options.importedUntil === undefined ? from : Date.parse(options.importedUntil);
  if (!(from < to)) throw new RangeError('a history ends after it began');
  if (!Number.isSafeInteger(incidents) || incidents < 1) throw new RangeError('a history has one incident or more');
  const planner = new Planner(seed, incidents, from, to);
  for (let number = 1; number <= incidents; number++) {
    const random = new Random(seed, number);
    const plan = planner.plan(number, random, importedUntil);
    yield plan.detectedAt < importedUntil ? importStory(plan, random) : tellStory(plan, random);
  }
}

class Planner {
  readonly #calendar: Calendar;
  readonly #causes = new Apportionment<Cause>();
  readonly #courses = new Apportionment<Course>();
  readonly #undecided = new Set(causes.filter(({ fix }) => fix !== undefined));
  readonly #undone = new Set(this.#undecided);
  #before: { readonly isUsual: boolean; readonly detectedAt: number } | undefined;

  constructor(
    private readonly seed: number,
    private readonly incidents: number,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.#calendar = new Calendar(from, to, (moment) => sum(this.#rates(moment).values()));
  }

  plan(number: number, random: Random, importedUntil: number): Plan {
    const slot = this.#calendar.momentAt((number - 1 + random.next()) / this.incidents);
    const course = this.#course(random, slot < importedUntil);
    const isUsual = course === 'usual';
    const cause = isUsual ? this.#cause(slot, random) : random.pick(someCauses);
    const detectedAt = this.#isOfTheOneBefore(course) ? Math.min(slot, (this.#before?.detectedAt ?? slot) + 6 * MINUTE_MS) : slot;
    this.#before = { isUsual, detectedAt };
    const fix = isUsual ? this.#fixDecided(cause, slot) : undefined;
    return {
      key: `demo-${this.seed}-${number}`,
      number,
      course,
      cause,
      detectedAt,
      ...(fix === undefined ? {} : { fix }),
      end: this.to,
    };
  }

  /** Another tool had kept no drills and no false alarms. */
  #course(random: Random, isImported: boolean): Course {
    const dealt = this.#courses.next(courses, random);
    if (isImported) return 'usual';
    return this.#isOfTheOneBefore(dealt) && this.#before?.isUsual !== true ? 'false alarm' : dealt;
  }

  #isOfTheOneBefore(course: Course): boolean {
    return course === 'duplicate' || course === 'merged';
  }

  #cause(slot: number, random: Random): Cause {
    const passed = this.#passed(slot);
    const rates = this.#rates(slot);
    for (const cause of this.#undone) {
      if (passed < (cause.fix?.at ?? 1)) continue;
      this.#undone.delete(cause);
      this.#causes.forgive(cause);
    }
    const wanted = [...this.#undecided].find((cause) => passed >= (cause.fix?.at ?? 1) - LEAD);
    return wanted === undefined ? this.#causes.next(rates, random) : this.#causes.take(wanted, rates);
  }

  /** The first incident in the weeks before a fix is the one that it was decided because of. */
  #fixDecided(cause: Cause, slot: number): Plan['fix'] {
    const { fix } = cause;
    if (fix === undefined || !this.#undecided.has(cause) || this.#passed(slot) < fix.at - LEAD) return undefined;
    this.#undecided.delete(cause);
    return { fix, doneAt: Math.max(this.from + fix.at * (this.to - this.from), slot + 7 * DAY_MS) };
  }

  #rates(moment: number): ReadonlyMap<Cause, number> {
    const month = new Date(moment).getUTCMonth() + 1;
    return new Map(causes.map((cause) => [cause, cause.rate(this.#passed(moment), month)]));
  }

  #passed(moment: number): number {
    return (moment - this.from) / (this.to - this.from);
  }
}

const [firstCause, ...otherCauses] = causes;
if (firstCause === undefined) throw new Error('there are causes');
const someCauses: readonly [Cause, ...Cause[]] = [firstCause, ...otherCauses];

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
