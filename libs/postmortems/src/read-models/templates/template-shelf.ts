import { builtInTemplates, LAST_RESORT } from '../../domain/template/built-in-templates.js';
import type { TemplateEvent, TemplateSeverity } from '../../domain/template/template.events.js';
import { evolve, initialState, requireKnownTemplate } from '../../domain/template/template.js';
import type { KnownTemplate } from '../../domain/template/template.js';

/** The versions of one template, oldest first, and when the newest was defined among all definitions: 0 for a built-in one as it came. */
interface Shelved {
  readonly versions: readonly KnownTemplate[];
  readonly definedAs: number;
}

/** All templates with all their versions: a fold over the events of every template, in the order of the log. */
export class TemplateShelf {
  readonly #templates = new Map<string, Shelved>(
    builtInTemplates.map(({ key }) => [key, { versions: [requireKnownTemplate(initialState, key)], definedAs: 0 }]),
  );
  #definitions = 0;

  fold(event: TemplateEvent): void {
    const { key } = event.data;
    const { versions, definedAs } = this.#templates.get(key) ?? { versions: [], definedAs: 0 };
    const after = evolve(versions.at(-1) ?? initialState, event);
    if (after.status === 'UNKNOWN') return;
    const { version, retired } = after;
    const others = versions.filter((other) => other.version !== version).map((other) => ({ ...other, retired }));
    const newestDefinedAs = event.type === 'TemplateDefined' ? ++this.#definitions : definedAs;
    this.#templates.set(key, { versions: [...others, after], definedAs: newestDefinedAs });
  }

  /** The newest version of each template, retired ones included, by key. */
  newest(): readonly KnownTemplate[] {
    return [...this.#templates.keys()].sort().flatMap((key) => this.find(key) ?? []);
  }

  /** @param version the newest when left out. */
  find(key: string, version?: number): KnownTemplate | null {
    const versions = this.#templates.get(key)?.versions ?? [];
    return (version === undefined ? versions.at(-1) : versions.find((known) => known.version === version)) ?? null;
  }

  /** Whether any template in use is for the incidents of one team. */
  hasTeams(): boolean {
    return this.newest().some(({ team, retired }) => team !== null && !retired);
  }

  /**
   * The template for an incident when nobody names one: of a team that owns one of its services, else one for incidents of any team, else
   * the last resort, even where that was retired; of several the one that was defined last.
   */
  suiting(severity: TemplateSeverity, teams: ReadonlySet<string>): KnownTemplate {
    const lastFirst = [...this.#templates]
      .sort(([a, one], [b, other]) => other.definedAs - one.definedAs || (a < b ? -1 : 1))
      .flatMap(([key]) => this.find(key) ?? [])
      .filter((template) => !template.retired && template.severities.includes(severity));
    const own = lastFirst.find(({ team }) => team !== null && teams.has(team));
    return own ?? lastFirst.find(({ team }) => team === null) ?? this.find(LAST_RESORT) ?? requireKnownTemplate(initialState, LAST_RESORT);
  }
}
