import type { ActionItemDetails } from '#action-items/published';
import type { Proportion } from '#statistics';

export const repeatQuestionKinds = ['ACTIONS_LATE', 'FEATURES_BEFORE_FIXES', 'RIGHT_ACTIONS', 'REDESIGN_OVERDUE', 'BANDAGES'] as const;
/** What to ask when incidents repeat (The Site Reliability Workbook, 2018, ch. 10), in the order of that book. */
export type RepeatQuestionKind = (typeof repeatQuestionKinds)[number];

export const repeatAnswers = ['YES', 'NO', 'CANNOT_TELL'] as const;
export type RepeatAnswer = (typeof repeatAnswers)[number];

export const repeatFigures = [
  'ITEMS',
  'ITEMS_LEFT_OUT',
  'OPEN',
  'OVERDUE',
  'COMPLETED',
  'COMPLETED_LATE',
  'UNDATED',
  'MEDIAN_DAYS_OPEN',
  'SERVICES',
  'DEPLOYMENTS',
  'INCIDENTS',
  'WITHOUT_POSTMORTEM',
  'HELD',
  'DID_NOT_HOLD',
  'TOO_EARLY',
  'AT_ONE_SERVICE',
  'PREVENT',
  'MITIGATE',
  'DETECT',
  'REPAIR',
  'PROCESS',
] as const;
export type RepeatFigureName = (typeof repeatFigures)[number];

/** A question with its answer, and all that it rests on. */
export interface Answered {
  readonly question: RepeatQuestionKind;
  readonly answer: RepeatAnswer;
  /** Null where the answer is not told by a share. */
  readonly share: Proportion | null;
  /** Those that there are, in the order in which they matter. */
  readonly figures: readonly { readonly figure: RepeatFigureName; readonly value: number }[];
  /** The ids of what is behind a YES, or, of RIGHT_ACTIONS, behind a NO. */
  readonly actionItems: readonly string[];
  readonly incidents: readonly string[];
}

/** What the answers need of an action item. */
export type AskedItem = Pick<ActionItemDetails, 'id' | 'incidentId' | 'type' | 'status' | 'proposedAt' | 'completedAt' | 'dueAt'>;

/** The window, as far as it has passed; ISO 8601 UTC. */
export interface Passed {
  readonly from: string;
  readonly to: string;
}

/** Whether more than half are such, or fewer: YES or NO where the 95 % interval lies on one side of ½, so from six that agree on. */
export function mostly({ of, lower, upper }: Proportion): RepeatAnswer {
  if (of === 0) return 'CANNOT_TELL';
  return lower > 1 / 2 ? 'YES' : upper < 1 / 2 ? 'NO' : 'CANNOT_TELL';
}

/** The figures that there are. */
export function figuresOf(figures: Readonly<Partial<Record<RepeatFigureName, number | null>>>): Answered['figures'] {
  return repeatFigures.flatMap((figure) => {
    const value = figures[figure] ?? null;
    return value === null ? [] : [{ figure, value }];
  });
}

/**
 * The items that were to be done at some time in a window: proposed before its end, not dropped, and not done before it began. What was done
 * after its end is taken as open.
 */
export function itemsIn(items: readonly AskedItem[], { from, to }: Passed): readonly AskedItem[] {
  return items
    .filter(({ proposedAt, status }) => proposedAt < to && status !== 'DROPPED')
    .map((item) => (item.completedAt !== null && item.completedAt >= to ? { ...item, completedAt: null } : item))
    .filter(({ completedAt }) => completedAt === null || completedAt >= from);
}

export function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
