import type { ReportContent } from '../domain/content.js';
import { figuresOf } from '../content/figures.js';
import type { Figure } from '../content/figures.js';
import { MOST_CLASSES, MOST_FIXES, MOST_SERVICES } from '../content/report-composer.js';

/** A number that is not what it was. */
export interface Moved {
  /** The number as it was pinned; null: it was not there. */
  readonly pinned: Figure | null;
  /** The number as it is computed now; null: it is not there any more. */
  readonly today: Figure | null;
  /** As it is now by the definition that it was pinned with; null where it cannot be computed so. */
  readonly byPinnedDefinition: Figure | null;
}

/** Where something is not in a list of all there is, there was none of it. */
const countedSections: ReadonlySet<string> = new Set(['CLASSES', 'COSTS', 'LOAD']);
/** What changes whenever anything else does, and says nothing of its own. */
const derived: ReadonlySet<string> = new Set(['P_VALUE', 'Q_VALUE', 'EVENNESS_BY_CHANCE', 'TARGET']);
const SAME = 1e-9;

/**
 * Which numbers of a report are different now.
 * @param today as computed by the same terms now, with longer lists, so that what left a list is told from what fell to the end of it.
 * @param byPinned the same by the definitions that the report was pinned with, as far as they are others now.
 */
export function movedSince(pinned: ReportContent, today: ReportContent, byPinned: Partial<ReportContent>): readonly Moved[] {
  const before = compared(pinned);
  const now = compared(today);
  const shown = compared(shortened(today));
  const under = compared({ ...today, ...byPinned });
  const keysBefore = new Set([...before.values()].map(placeOf));
  const keysNow = new Set([...now.values()].map(placeOf));
  const names = [...before.keys(), ...[...shown.keys()].filter((name) => !before.has(name))];
  const told = new Set<string>();
  return names.flatMap((name) => {
    const [was, is] = [before.get(name) ?? null, now.get(name) ?? null];
    const place = placeOf(was ?? is);
    const whole = !keysBefore.has(place) || !keysNow.has(place);
    // Of what came or went as a whole, the first number says so.
    if (whole && told.has(place)) return [];
    const zero = isListed(pinned, was ?? is);
    if (!differ(was ?? (zero ? none(is) : null), is ?? none(was))) return [];
    if (whole) told.add(place);
    return [{ pinned: was ?? (zero ? none(is) : null), today: is ?? none(was), byPinnedDefinition: under.get(name) ?? none(was) }];
  });
}

/** A number without its lists and bounds: what somebody would say has moved. */
function differ(was: Figure | null, is: Figure | null): boolean {
  if (was === null || is === null) return was !== is;
  return !isSame(was.value, is.value) || was.verdict !== is.verdict || was.n !== is.n;
}

function isSame(was: Figure['value'], is: Figure['value']): boolean {
  if (typeof was !== 'number' || typeof is !== 'number') return was === is;
  return Math.abs(was - is) <= SAME * Math.max(Math.abs(was), Math.abs(is));
}

function compared(content: ReportContent): ReadonlyMap<string, Figure> {
  return new Map(
    figuresOf(content)
      .filter(({ statistic }) => !derived.has(statistic))
      .map((figure) => [`${placeOf(figure)} ${figure.statistic}`, figure]),
  );
}

function placeOf(figure: Figure | null): string {
  return figure === null ? '' : `${figure.section} ${figure.key}`;
}

/** None of something, where that is what its absence means. */
function none(figure: Figure | null): Figure | null {
  return figure !== null && countedSections.has(figure.section)
    ? { ...figure, value: 0, lower: null, upper: null, n: 0, verdict: null }
    : null;
}

/** Whether a report has all there was in its list, so that what is not in it was not there. */
function isListed({ classes, costs, load }: ReportContent, figure: Figure | null): boolean {
  if (figure?.section === 'CLASSES') return classes.counted.length < MOST_CLASSES;
  if (figure?.section === 'COSTS') return costs.classes.length < MOST_CLASSES;
  return figure?.section === 'LOAD' && load.services.length < MOST_SERVICES;
}

function shortened(content: ReportContent): ReportContent {
  const { classes, fixes, costs, load } = content;
  return {
    ...content,
    classes: { ...classes, counted: classes.counted.slice(0, MOST_CLASSES) },
    fixes: fixes.slice(0, MOST_FIXES),
    costs: { ...costs, classes: costs.classes.slice(0, MOST_CLASSES) },
    load: { ...load, services: load.services.slice(0, MOST_SERVICES) },
  };
}
