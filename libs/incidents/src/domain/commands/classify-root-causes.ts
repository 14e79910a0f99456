import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { CauseAxis, IncidentEvent } from '../incident.events.js';
import { hasEvent } from '../incident.js';
import type { IncidentState } from '../incident.js';
import { inOrder, MAX_LIST, optionalText, present } from '../rules.js';

/**
 * Says which classes hold on one axis: the whole list, replacing what was said before. Whether the classes exist is for the sender to
 * check; it gives each with its present version.
 */
export interface ClassifyRootCauses extends DomainCommand<'ClassifyRootCauses'> {
  readonly axis: CauseAxis;
  readonly classes: readonly { readonly key: string; readonly version: number }[];
  readonly evidence: readonly string[];
  readonly note?: string;
  readonly occurred: Occurrence;
}

export function classifyRootCauses(command: ClassifyRootCauses, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const versions = new Map(command.classes.map(({ key, version }) => [key, version]));
  const classes = [...versions.keys()];
  if (command.axis === 'TRIGGER' && classes.length > 1) throw refused.severalTriggers();
  if (command.evidence.length > MAX_LIST) throw refused.tooMany('evidence', command.evidence.length, MAX_LIST);
  const evidence = [...new Set(command.evidence)];
  const unknown = evidence.find((id) => !hasEvent(incident, id));
  if (unknown !== undefined) throw refused.unknownEvidence(unknown);
  const note = optionalText('note', command.note);
  const before = incident.causes[command.axis] ?? [];
  if (sameClasses(before, classes) && evidence.length === 0 && note === undefined) return [];
  return [
    {
      type: 'RootCausesClassified',
      data: { axis: command.axis, classes, classVersions: [...versions.values()], evidence, ...present('note', note) },
      occurred: inOrder(command.occurred),
    },
  ];
}

/** Whether two lists name the same classes, in whatever order. */
export function sameClasses(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}
