import type { RecordedEvent } from '#event-sourcing';
import type { Draft, GeneratedSection, PostmortemEvent } from '../../domain/postmortem.events.js';

/** A section in its author's words; `basis` is what the draft before them had in its place: null where it had no such section. */
export interface AuthoredSection {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
  readonly basis: GeneratedSection | null;
}

/** What has been recorded of a postmortem: its latest draft, and the sections that somebody wrote. */
export interface RecordedPostmortem {
  readonly id: string;
  readonly incidentId: string;
  /** The revision of its stream. */
  readonly version: number;
  readonly draft: Draft;
  readonly authored: ReadonlyMap<string, AuthoredSection>;
}

/** The fold of a postmortem's recorded events; null before it was drafted. */
export function recordedPostmortem(events: Iterable<RecordedEvent<PostmortemEvent>>): RecordedPostmortem | null {
  let postmortem: RecordedPostmortem | null = null;
  for (const recorded of events) postmortem = evolved(postmortem, recorded);
  return postmortem;
}

function evolved(before: RecordedPostmortem | null, { event, revision }: RecordedEvent<PostmortemEvent>): RecordedPostmortem | null {
  const version = Number(revision);
  switch (event.type) {
    case 'PostmortemDrafted': {
      const { incidentId, postmortemId, ...draft } = event.data;
      return { id: postmortemId, incidentId, version, draft, authored: before?.authored ?? new Map<string, never>() };
    }
    case 'PostmortemSectionEdited': {
      if (before === null) return null;
      const { section: key, text } = event.data;
      const basis = before.draft.sections.find((section) => section.key === key) ?? null;
      const heading = basis?.heading ?? before.authored.get(key)?.heading ?? key;
      return { ...before, version, authored: new Map(before.authored).set(key, { key, heading, text, basis }) };
    }
  }
}
