import { addDays, DAY_MS, lengthOf } from '#calendar';
import { proportionOf, quantileOf } from '#statistics';
import { figuresOf, idsOf, itemsIn, mostly } from './answered.js';
import type { Answered, AskedItem, Passed } from './answered.js';

/** How long an item without a due date may stand open before it counts as waiting. */
export const PATIENCE_DAYS = 30;

/**
 * Are action items late? Of those of the window that were due by its end, how many were not done by then, or done after their due date.
 * @param all the items that address the class.
 */
export function actionsLate(all: readonly AskedItem[], window: Passed): Answered {
  const items = itemsIn(all, window);
  const open = items.filter(({ completedAt }) => completedAt === null);
  const due = items.filter(({ dueAt }) => dueAt !== null && dueAt < window.to);
  const late = due.filter(({ dueAt, completedAt }) => completedAt === null || completedAt > (dueAt ?? ''));
  const overdue = late.filter(({ completedAt }) => completedAt === null);
  const share = proportionOf(late.length, due.length);
  const daysOpen = open.map(({ proposedAt }) => lengthOf({ from: proposedAt, to: window.to }) / DAY_MS);
  return {
    question: 'ACTIONS_LATE',
    answer: mostly(share),
    share,
    figures: figuresOf({
      ITEMS: items.length,
      OPEN: open.length,
      OVERDUE: overdue.length,
      COMPLETED: items.length - open.length,
      COMPLETED_LATE: late.length - overdue.length,
      UNDATED: items.filter(({ dueAt }) => dueAt === null).length,
      MEDIAN_DAYS_OPEN: quantileOf(daysOpen, 1 / 2).value,
    }),
    actionItems: idsOf(late),
    incidents: [],
  };
}

/**
 * When an item of the window waited: from its due date (or, of one without, from {@link PATIENCE_DAYS} after its proposal) until it was done.
 * Stretches that touch are one, so that no moment is in two of them; in the order of time.
 */
export function waitingStretches(all: readonly AskedItem[], window: Passed): readonly Passed[] {
  const stretches = waitingIn(all, window)
    .map(({ stretch }) => stretch)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const apart: Passed[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: stretch.to > last.to ? stretch.to : last.to };
  }
  return apart;
}

function waitingIn(all: readonly AskedItem[], window: Passed): readonly { readonly item: AskedItem; readonly stretch: Passed }[] {
  return itemsIn(all, window).flatMap((item) => {
    const patient = item.dueAt ?? addDays(item.proposedAt, PATIENCE_DAYS);
    const from = [patient, item.proposedAt, window.from].sort().at(-1) ?? window.from;
    const to = item.completedAt ?? window.to;
    return from < to ? [{ item, stretch: { from, to } }] : [];
  });
}

/**
 * Does other work go before fixes? Of the deployments of the services that the class affects, how many were carried out while an item that
 * addresses the class waited. Nobody can tell without deployments, or where there was no such item.
 * @param deployments how many there were in the window, and how many of them in its `waitingStretches`; null: no service is known.
 */
export function featuresBeforeFixes(
  all: readonly AskedItem[],
  window: Passed,
  deployments: { readonly all: number; readonly whileWaiting: number; readonly services: number } | null,
): Answered {
  const items = itemsIn(all, window);
  const open = items.filter(({ completedAt }) => completedAt === null).length;
  const share = proportionOf(Math.min(deployments?.whileWaiting ?? 0, deployments?.all ?? 0), deployments?.all ?? 0);
  return {
    question: 'FEATURES_BEFORE_FIXES',
    answer: items.length === 0 ? 'CANNOT_TELL' : mostly(share),
    share,
    figures: figuresOf({
      ITEMS: items.length,
      OPEN: open,
      COMPLETED: items.length - open,
      SERVICES: deployments?.services ?? 0,
      DEPLOYMENTS: deployments?.all ?? 0,
    }),
    actionItems: idsOf(waitingIn(all, window).map(({ item }) => item)),
    incidents: [],
  };
}

/** What treats an incident and leaves its cause. DETECT is neither: to notice sooner is no treatment. */
const TREATING = ['MITIGATE', 'REPAIR', 'PROCESS'];

/** Are these bandages? Of the items done in the window that prevent or treat, how many only treat. */
export function bandages(all: readonly AskedItem[], window: Passed): Answered {
  const done = itemsIn(all, window).filter(({ completedAt }) => completedAt !== null);
  const typed = (type: AskedItem['type']): number => done.filter((item) => item.type === type).length;
  const treating = done.filter(({ type }) => TREATING.includes(type));
  const share = proportionOf(treating.length, treating.length + typed('PREVENT'));
  return {
    question: 'BANDAGES',
    answer: mostly(share),
    share,
    figures: figuresOf({
      COMPLETED: done.length,
      PREVENT: typed('PREVENT'),
      MITIGATE: typed('MITIGATE'),
      DETECT: typed('DETECT'),
      REPAIR: typed('REPAIR'),
      PROCESS: typed('PROCESS'),
    }),
    actionItems: idsOf(treating),
    incidents: [],
  };
}
