import { asStorable, deterministicId } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { loadByIds, loadWhere, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import type { PostmortemEvent } from '../../domain/postmortem.events.js';
import { postmortemVocabulary } from '../../domain/postmortem.upcasters.js';
import { LanguageFindingRow, LanguageRuleRow } from './language-record.rows.js';
import type { FindingOutcome } from './language-record.rows.js';

export const LANGUAGE_RECORD = 'language-record';

const eventTypes = [
  'PostmortemSectionEdited',
  'PostmortemWordsWithdrawn',
  'LanguageFindingDismissed',
  'PostmortemPublished',
] as const satisfies readonly PostmortemEvent['type'][];

/** What became of each finding of the language check that an author was shown, and how often for each rule. */
export const languageRecordProjection: Projection = {
  name: LANGUAGE_RECORD,
  version: 2,
  entities: [LanguageFindingRow, LanguageRuleRow],
  eventTypes,
  apply: async (recorded, manager) => {
    const batch = await Batch.load(recorded, manager);
    for (const event of recorded) batch.fold(postmortemVocabulary.lift(event));
    await batch.save(manager);
  },
};

class Batch {
  readonly #changed = new Map<string, LanguageFindingRow>();
  readonly #before: ReadonlyMap<string, LanguageFindingRow>;

  /** @param findings of each stream of the batch, by id. */
  private constructor(private readonly findings: ReadonlyMap<string, Map<string, LanguageFindingRow>>) {
    this.#before = new Map([...findings.values()].flatMap((known) => [...known]));
  }

  static async load(events: readonly RecordedEvent[], manager: EntityManager): Promise<Batch> {
    const findings = new Map(events.map(({ stream }) => [stream, new Map<string, LanguageFindingRow>()]));
    for (const row of await loadWhere(manager, LanguageFindingRow, 'stream', findings.keys())) findings.get(row.stream)?.set(row.id, row);
    return new Batch(findings);
  }

  fold({ stream, event }: RecordedEvent<PostmortemEvent>): void {
    if (event.type === 'PostmortemSectionEdited') {
      const { section, text, findings } = event.data;
      // Edits of earlier days do not say what the check found: nothing can be learned from them.
      if (findings === undefined) return;
      const shown = findings.map(({ rule, start, end }) => findingOf(stream, section, rule, text.slice(start, end)));
      this.#edited(stream, asStorable(section), new Map(shown.map((finding) => [finding.id, finding])));
    } else if (event.type === 'PostmortemWordsWithdrawn') {
      this.#edited(stream, asStorable(event.data.section), new Map());
    } else if (event.type === 'LanguageFindingDismissed') {
      const { section, rule, span } = event.data;
      this.#put(findingOf(stream, section, rule, span), 'DISMISSED');
    } else if (event.type === 'PostmortemPublished') {
      for (const row of this.#of(stream).values()) if (row.outcome === 'STANDING') this.#put(row, 'STANDING', 1);
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const named = [...this.#changed.values()].map(({ rule }) => rule);
    const rules = await loadByIds(manager, LanguageRuleRow, named);
    for (const row of this.#changed.values()) {
      const before = this.#before.get(row.id);
      if (before !== undefined) counted(rules, before, -1);
      counted(rules, row, 1);
    }
    await upsertRows(manager, LanguageFindingRow, this.#changed.values());
    await upsertRows(manager, LanguageRuleRow, rules.values());
  }

  /** A dismissal is for good: what its author said of the words does not change when they go, or are written again. */
  #edited(stream: string, section: string, shown: ReadonlyMap<string, Finding>): void {
    const known = this.#of(stream);
    for (const row of [...known.values()]) {
      if (row.section === section && row.outcome === 'STANDING' && !shown.has(row.id)) this.#put(row, 'REWORDED');
    }
    for (const [id, finding] of shown) {
      const outcome = known.get(id)?.outcome;
      if (outcome === undefined || outcome === 'REWORDED') this.#put(finding, 'STANDING');
    }
  }

  #put({ id, stream, section, rule }: Finding, outcome: FindingOutcome, published: 0 | 1 = 0): void {
    const row = { id, stream, section, rule, outcome, published };
    this.#of(stream).set(id, row);
    this.#changed.set(id, row);
  }

  #of(stream: string): Map<string, LanguageFindingRow> {
    const known = this.findings.get(stream);
    if (known === undefined) throw new Error(`${stream} was not loaded`);
    return known;
  }
}

type Finding = Pick<LanguageFindingRow, 'id' | 'stream' | 'section' | 'rule'>;

/** The same words that the same rule finds in the same section are the same finding, wherever in the text they move. */
function findingOf(stream: string, inSection: string, byRule: string, words: string): Finding {
  const section = asStorable(inSection);
  const rule = asStorable(byRule);
  const id = deterministicId('language-finding', stream, section, rule, words.trim().replace(/\s+/g, ' ').toLowerCase());
  return { id, stream, section, rule };
}

function counted(rules: Map<string, LanguageRuleRow>, { rule, outcome, published }: LanguageFindingRow, by: 1 | -1): void {
  const row = rules.get(rule) ?? { rule, standing: 0, reworded: 0, dismissed: 0, published: 0 };
  if (outcome === 'STANDING') row.standing += by;
  else if (outcome === 'REWORDED') row.reworded += by;
  else row.dismissed += by;
  row.published += published * by;
  rules.set(rule, row);
}
