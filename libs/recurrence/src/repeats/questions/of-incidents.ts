import { proportionOf } from '#statistics';
import type { FixVerdict } from '../../fixes/fix-verdict.js';
import { figuresOf, idsOf, mostly } from './answered.js';
import type { Answered, AskedItem } from './answered.js';

/** An incident of the class; `published`: whether its postmortem was, by the end of the window. */
export interface AskedIncident {
  readonly id: string;
  readonly detectedAt: string;
  readonly published: boolean;
}

/** What makes an incident rarer, milder, or sooner noticed. */
const RIGHT = ['PREVENT', 'MITIGATE', 'DETECT'];

/**
 * Are the right actions captured? Of the class's incidents whose postmortem is published, how many have an action item of type PREVENT,
 * MITIGATE or DETECT that addresses the class and was not dropped: one of their own, or one that stood open when they were detected.
 * @param to the end of the window, as far as it has passed: what was proposed later does not count.
 */
export function rightActions(incidents: readonly AskedIncident[], all: readonly AskedItem[], to: string): Answered {
  const right = all.filter(({ type, status, proposedAt }) => RIGHT.includes(type) && status !== 'DROPPED' && proposedAt < to);
  const own = new Set(right.map(({ incidentId }) => incidentId));
  const isCaptured = ({ id, detectedAt }: AskedIncident): boolean => own.has(id) || right.some((item) => isOpenAt(item, detectedAt));
  const published = incidents.filter((incident) => incident.published);
  const without = published.filter((incident) => !isCaptured(incident));
  const share = proportionOf(published.length - without.length, published.length);
  return {
    question: 'RIGHT_ACTIONS',
    answer: mostly(share),
    share,
    figures: figuresOf({ ITEMS: right.length, INCIDENTS: incidents.length, WITHOUT_POSTMORTEM: incidents.length - published.length }),
    actionItems: idsOf(right),
    incidents: idsOf(without),
  };
}

function isOpenAt({ proposedAt, completedAt }: AskedItem, moment: string): boolean {
  return proposedAt <= moment && (completedAt === null || completedAt > moment);
}

/** A fix that is done, and what came of it. */
export interface JudgedItem {
  readonly id: string;
  readonly verdict: FixVerdict;
}

/**
 * Is a redesign overdue? YES where at least two fixes of type PREVENT or REPAIR did not hold, the latest that can be judged among them; NO
 * where the latest that can be judged held.
 * @param judged the latest first. @param atOneService how many incidents of the class affected the service that most of them did.
 */
export function redesignOverdue(judged: readonly JudgedItem[], incidents: readonly string[], atOneService: number): Answered {
  const of = (verdict: FixVerdict): readonly JudgedItem[] => judged.filter((each) => each.verdict === verdict);
  const failed = of('DID_NOT_HOLD');
  const latest = judged.find(({ verdict }) => verdict !== 'TOO_EARLY')?.verdict ?? null;
  return {
    question: 'REDESIGN_OVERDUE',
    answer: latest === 'HELD' ? 'NO' : failed.length >= 2 ? 'YES' : 'CANNOT_TELL',
    share: null,
    figures: figuresOf({
      COMPLETED: judged.length,
      HELD: of('HELD').length,
      DID_NOT_HOLD: failed.length,
      TOO_EARLY: of('TOO_EARLY').length,
      INCIDENTS: incidents.length,
      AT_ONE_SERVICE: atOneService,
    }),
    actionItems: idsOf(failed),
    incidents,
  };
}
