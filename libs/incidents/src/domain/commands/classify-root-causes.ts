import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { CauseAxis, IncidentEvent } from '../incident.events.js';
import { hasEvent } from '../incident.js';
import type { IncidentState, KnownLabels } from '../incident.js';
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
  if (classes.length > MAX_LIST) throw refused.tooMany('classes', classes.length, MAX_LIST);
  if (command.axis === 'TRIGGER' && classes.length > 1) throw refused.severalTriggers();
  if (command.evidence.length > MAX_LIST) throw refused.tooMany('evidence', command.evidence.length, MAX_LIST);
  const evidence = [...new Set(command.evidence)];
  const unknown = evidence.find((id) => !hasEvent(incident, id));
  if (unknown !== undefined) throw refused.unknownEvidence(unknown);
  const note = optionalText('note', command.note);
  if (isKnown(incident.causes[command.axis], { versions, evidence, note })) return [];
  return [
    {
      type: 'RootCausesClassified',
      data: { axis: command.axis, classes, classVersions: [...versions.values()], evidence, ...present('note', note) },
      occurred: inOrder(command.occurred),
    },
  ];
}

interface Labels {
  readonly versions: ReadonlyMap<string, number>;
  readonly evidence: readonly string[];
  readonly note: string | undefined;
}

/** Whether nothing new is said; evidence and note that are left out say nothing. */
function isKnown(known: KnownLabels | undefined, { versions, evidence, note }: Labels): boolean {
  const { classes, evidence: knownEvidence, note: knownNote } = known ?? { classes: [], evidence: [], note: null };
  return (
    classes.length === versions.size &&
    classes.every(({ key, version }) => versions.get(key) === version) &&
    (evidence.length === 0 || sameMembers(evidence, knownEvidence)) &&
    (note === undefined || note === knownNote)
  );
}

/** Whether two lists, each without repetitions, have the same members, in whatever order. */
export function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
