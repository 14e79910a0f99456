import { isReal } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { MOST_OF_A_KIND } from './open-points.js';
import type { OpenPoint } from './open-points.js';
import { labelsOf } from './sections/causes.js';
import { comparedLabels } from './sections/precedents.js';
import { glimpse } from './wording.js';

/** Questions that no single fact answers: what only people can tell, where the record has nothing or not enough to go by. */
export function invitations(known: KnownIncident): readonly OpenPoint[] {
  return [...story(known), ...factors(known), ...choices(known), ...likeness(known), ...actions(known)];
}

function story({ facts }: KnownIncident): readonly OpenPoint[] {
  if (facts.kind === 'DRILL') return [{ question: 'What did the exercise show that was not known before?', homes: ['SUMMARY'] }];
  if (facts.ending !== null) return [{ question: 'What made it look like an incident of its own?', homes: ['SUMMARY'] }];
  return [];
}

function factors(known: KnownIncident): readonly OpenPoint[] {
  const isSingle = labelsOf(known, 'CONTRIBUTING_FACTOR')?.classes.length === 1;
  const hasHypotheses = known.lines.some(({ line }) => line.kind === 'HYPOTHESIS');
  const homes = ['CONTRIBUTING_FACTORS'] as const;
  return [
    ...(isReal(known) && isSingle ? [{ question: 'What else had to be in place for this to happen as it did?', homes }] : []),
    ...(hasHypotheses ? [{ question: 'Which of the hypotheses turned out to hold, and how could that be seen?', homes }] : []),
  ];
}

function choices({ facts, lines }: KnownIncident): readonly OpenPoint[] {
  const isDecided = facts.decisions.length > 0 || lines.some(({ line }) => line.kind === 'DECISION');
  return isDecided
    ? []
    : [{ question: 'What choices came up, what were the options then, and what was known of each?', homes: ['DECISIONS'] }];
}

function likeness(known: KnownIncident): readonly OpenPoint[] {
  if (!isReal(known) || comparedLabels(known).length > 0) return [];
  return [
    {
      question: 'What earlier incidents does this resemble? Its causes are not classified, so none were looked up by class.',
      homes: ['PRECEDENTS'],
    },
  ];
}

function actions(known: KnownIncident): readonly OpenPoint[] {
  const { actionItems } = known;
  const homes = ['ACTION_ITEMS'] as const;
  if (actionItems.length === 0) {
    const change = isReal(known) ? 'would make this rarer, less harmful or quicker to see' : 'is worth changing after this';
    return [{ question: `What ${change}, and what would show that it is done?`, homes }];
  }
  const open = actionItems.filter(({ status }) => status === 'PROPOSED' || status === 'ACCEPTED');
  const asked = (items: typeof open, ask: (title: string) => string): readonly OpenPoint[] =>
    items.slice(0, MOST_OF_A_KIND).map(({ title }) => ({ question: ask(glimpse(title)), homes }));
  return [
    ...asked(
      open.filter(({ endState }) => endState === null),
      (title) => `What will show that ${title} is done?`,
    ),
    ...asked(
      open.filter(({ owner, team }) => owner === null && team === null),
      (title) => `What team or role will take on ${title}?`,
    ),
  ];
}
