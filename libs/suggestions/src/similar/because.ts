import type { CauseAxis } from '#root-causes/published';

/** What two incidents have in common, in words. */
export interface InCommon {
  readonly classes: readonly { readonly axis: CauseAxis; readonly name: string }[];
  readonly services: readonly string[];
  readonly words: readonly string[];
  /** Whether the other one was detected later. */
  readonly later: boolean;
}

const axisNames: Readonly<Record<CauseAxis, string>> = {
  TRIGGER: 'trigger',
  CONTRIBUTING_FACTOR: 'contributing factor',
  DETECTION_MODE: 'detection mode',
  MITIGATION_USED: 'mitigation used',
};

const MOST_WORDS_SAID = 5;

/** Why another incident is called similar, a sentence for each thing. */
export function becauseOf({ classes, services, words, later }: InCommon): readonly string[] {
  return [
    ...(classes.length === 0 ? [] : [classesSaid(classes)]),
    ...(services.length === 0 ? [] : [`Affected the same ${services.length === 1 ? 'service' : 'services'}: ${listed(services)}.`]),
    ...(words.length === 0 ? [] : [`Speaks of ${listed(words.slice(0, MOST_WORDS_SAID).map((word) => `“${word}”`))} as well.`]),
    ...(later ? ['Was detected later.'] : []),
  ];
}

function classesSaid(classes: InCommon['classes']): string {
  const named = classes.map(({ axis, name }) => `${name} (${axisNames[axis]})`);
  return `Has the same ${classes.length === 1 ? 'class' : 'classes'}: ${listed(named)}.`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
