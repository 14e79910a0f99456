import { createHash } from 'node:crypto';
import type { CauseClass } from '#cause-suggestions';
import type { IncidentDirectory } from '#incidents/published';
import { UNKNOWN_CLASS } from '#root-causes/published';
import type { CauseAxis, RootCauseClasses, Taxonomies } from '#root-causes/published';
import type { Learnable } from '../read-models/learnable/learnable.query.js';
import { textsOf } from './incident-texts.js';
import type { Answer, Kind, Learning, Lesson, Told } from './learning.js';
import { RecentWork } from './recent-work.js';

/** What an axis is learned from. */
export interface LearningSources {
  readonly learning: Learning;
  readonly rows: LearnableRows;
  readonly incidents: Pick<IncidentDirectory, 'events'>;
  readonly classes: Pick<RootCauseClasses, 'list'>;
  readonly taxonomies: Pick<Taxonomies, 'view'>;
  /** Milliseconds of a clock that never goes back; that of the process, when left out. */
  readonly now?: () => number;
}

export interface LearnableRows {
  /** Waits, but not for long, until the rows reflect what the log holds. */
  reached(): Promise<void>;
  lastChange(): Promise<bigint>;
  /** The labelled incidents of an axis that suggestions are learned from, as many as are. */
  labelled(axis: CauseAxis): Promise<readonly Learnable[]>;
}

type ClassList = Awaited<ReturnType<RootCauseClasses['list']>>;

/** What was learned of an incident. */
interface Learned {
  readonly position: bigint;
  readonly labels: readonly string[];
  /** Of the text and the labels: most changes of an incident change neither. */
  readonly digest: string;
}

/** Leaves a label that is a second old time to come through projector and log. */
const AGE_MS = 400;

/**
 * Keeps what is learned of one axis as the rows have it: the same rows give the same suggestions, whichever process answers and however it
 * came to know them.
 */
export class LearnedAxis {
  #recent: RecentWork;
  #learned = new Map<string, Learned>();
  #incarnation = -1;
  #position = -1n;
  #definition = '';
  #classes: ClassList = [];
  #version = 0;

  constructor(
    readonly axis: CauseAxis,
    private readonly sources: LearningSources,
  ) {
    this.#recent = this.#lookingAnew();
  }

  /** One higher for each change of what answers are made from. */
  get version(): number {
    return this.#version;
  }

  /** The classes that may be suggested, by key. */
  get suggestable(): ReadonlyMap<string, ClassList[number]> {
    return new Map(this.#classes.filter(isSuggestable).map((each) => [each.key, each]));
  }

  /** How many classes may have been learned and are never suggested. */
  get hidden(): number {
    return this.#classes.filter((each) => !isSuggestable(each)).length;
  }

  /** Resolves when all is learned that the rows held a moment before the question: labels that are a second old count. */
  async caughtUp(): Promise<void> {
    await this.#recent.done();
    if (this.#incarnation === this.sources.learning.incarnation) return;
    this.#recent = this.#lookingAnew();
    await this.#recent.done();
  }

  /** Asks what was learned by now. */
  ask<K extends Exclude<Kind, 'change'>>(kind: K, told: Told<K>): Promise<Answer<K>> {
    return this.sources.learning.ask(kind, this.axis, told);
  }

  #lookingAnew(): RecentWork {
    return new RecentWork(() => this.#look(), AGE_MS, this.sources.now);
  }

  async #look(): Promise<void> {
    const { learning, rows, classes, taxonomies } = this.sources;
    const { incarnation } = learning;
    if (incarnation !== this.#incarnation) this.#forgetAll(incarnation);
    await rows.reached();
    const list = await classes.list(this.axis);
    const { movedTo } = await taxonomies.view(this.axis, { kind: 'CURRENT' });
    const definition = JSON.stringify([list, [...movedTo]]);
    const position = await rows.lastChange();
    if (position === this.#position && definition === this.#definition) return;
    await this.#learn(await rows.labelled(this.axis), list, movedTo, definition);
    this.#classes = list;
    this.#definition = definition;
    this.#position = position;
  }

  async #learn(labelled: readonly Learnable[], list: ClassList, movedTo: ReadonlyMap<string, string>, definition: string): Promise<void> {
    const wanted = labelled.flatMap(({ id, position, facts }) => {
      const labels = labelsOf(facts.classes[this.axis] ?? [], movedTo);
      return labels.length === 0 ? [] : [{ id, position, labels }];
    });
    const ids = new Set(wanted.map(({ id }) => id));
    const forget = [...this.#learned.keys()].filter((id) => !ids.has(id));
    const stale = wanted.filter(({ id, position, labels }) => {
      const known = this.#learned.get(id);
      return known?.position !== position || known.labels.join() !== labels.join();
    });
    const learn: Lesson[] = [];
    const learned = new Map<string, Learned>();
    for await (const texts of textsOf(this.sources.incidents, stale)) {
      for (const { asked, text } of texts) {
        const { id, position, labels } = asked;
        const digest = digestOf({ incident: text, labels });
        if (this.#learned.get(id)?.digest !== digest) learn.push({ incident: text, labels });
        learned.set(id, { position, labels, digest });
      }
    }
    const isDefined = definition === this.#definition;
    if (!isDefined || forget.length > 0 || learn.length > 0) {
      const change = { forget, learn, ...(isDefined ? {} : { classes: list.filter(isSuggestable).map(classOf) }) };
      await this.sources.learning.ask('change', this.axis, change);
      this.#version++;
    }
    for (const id of forget) this.#learned.delete(id);
    for (const [id, what] of learned) this.#learned.set(id, what);
  }

  #forgetAll(incarnation: number): void {
    this.#incarnation = incarnation;
    this.#learned = new Map();
    this.#position = -1n;
    this.#definition = '';
  }
}

function isSuggestable({ key, retired }: ClassList[number]): boolean {
  return !retired && key !== UNKNOWN_CLASS;
}

function classOf({ key, name, description }: ClassList[number]): CauseClass {
  return { key, name, description };
}

/** As the labels count now: under the classes that took the place of those that were given. That nobody knows teaches nothing. */
function labelsOf(given: readonly string[], movedTo: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(given.map((key) => movedTo.get(key) ?? key))].filter((key) => key !== UNKNOWN_CLASS).sort();
}

function digestOf(lesson: Lesson): string {
  return createHash('sha256').update(JSON.stringify(lesson)).digest('base64');
}
