/** Wording that a facilitator would ask to rewrite. A hint to the author, never a verdict. */
export interface LanguageFinding {
  /** Stable, in kebab-case; see {@link languageRules}. */
  readonly rule: string;
  /** The wording: `text.slice(start, end)`. */
  readonly span: string;
  /** UTF-16 offsets into the text that was checked. */
  readonly start: number;
  readonly end: number;
  /** Why, in one sentence. */
  readonly message: string;
  /** What could stand in place of the span; `…` is for the author to fill in. */
  readonly suggestion: string;
}

/** Somebody whose name may occur in the text. */
export interface KnownPerson {
  /** Every name and handle, as written: full name, given name, `@handle`. Case does not matter. */
  readonly names: readonly string[];
  /** What to call them instead, such as `the incident commander`. */
  readonly role?: string;
}
