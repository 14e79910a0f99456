import { lineFrom, textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REMARK, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { sectionKeyOf } from '../sections.js';

/** Keeps a wording that the language check found. `start` and `end` are UTF-16 offsets into the authored text; `span` are its words there. */
export interface DismissLanguageFinding extends DomainCommand<'DismissLanguageFinding'> {
  readonly section: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly span: string;
  readonly reason: string;
  readonly occurred: Occurrence;
}

const MAX_RULE = 200;

export function dismissLanguageFinding(command: DismissLanguageFinding, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { start, end, span, occurred } = command;
  const section = sectionKeyOf(command.section, state);
  const rule = lineFrom('rule', command.rule, MAX_RULE);
  const reason = textFrom('reason', command.reason, MAX_REMARK);
  const stands = start >= 0 && end > start && state.written.get(section)?.text.slice(start, end) === span;
  if (!stands) throw refused.notTheseWords();
  if (state.dismissed.some((known) => known.section === section && known.rule === rule && known.span === span)) return [];
  return [{ type: 'LanguageFindingDismissed', occurred, data: { section, rule, start, end, span, reason } }];
}
