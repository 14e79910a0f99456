import { secondsPresent } from '#incidents/published';
import type { Attendance } from '#incidents/published';
import { secondsOf } from '../../pricing/exact.js';
import { pricedParts } from '../../pricing/price.js';
import type { PricedPart, Quantities } from '../../pricing/price.js';
import { reachedLast } from './costed-incident.js';
import type { CostedIncident } from './costed-incident.js';

export const knowledges = ['RECORDED', 'AT_MOST', 'CORRECTED', 'PENDING', 'UNKNOWN'] as const;
/**
 * Whether a quantity is known: RECORDED by what happened, which may only say how much it was AT_MOST, CORRECTED by hand, PENDING while the
 * incident goes on, else UNKNOWN.
 */
export type Knowledge = (typeof knowledges)[number];

export interface Quantity {
  readonly knowledge: Knowledge;
  /** A whole number; null while PENDING or UNKNOWN. */
  readonly value: number | null;
}

const unknown: Quantity = { knowledge: 'UNKNOWN', value: null };
const pending: Quantity = { knowledge: 'PENDING', value: null };

/** What an incident took of all that rates put a price on. @param hours as people corrected them; null: they did not. */
export function quantitiesOf(incident: CostedIncident, hours: string | null): Readonly<Record<PricedPart, Quantity>> {
  return { IMPACT: impactOf(incident), CUSTOMERS: customersOf(incident), PERSON_TIME: personTimeOf(incident, hours) };
}

export function valuesOf(quantities: Readonly<Record<PricedPart, Quantity>>): Quantities {
  const [IMPACT = null, CUSTOMERS = null, PERSON_TIME = null] = pricedParts.map((part) => quantities[part].value);
  return { IMPACT, CUSTOMERS, PERSON_TIME };
}

/**
 * Seconds from the start of impact to the last RECOVERY, as TIME_TO_MITIGATE of `measurements`. Where nobody said when the harm stopped (histories
 * of other systems often have a beginning and an end, and no more) it lasted until service was back to normal at most, as TIME_TO_RECOVER.
 */
function impactOf(incident: CostedIncident): Quantity {
  if (incident.exited !== null) return unknown;
  const mitigated = reachedLast(incident, 'RECOVERY');
  if (mitigated === null) return pending;
  const isMitigationTold = mitigated.known !== 'i';
  const end = isMitigationTold ? mitigated : (reachedLast(incident, 'LEARNING') ?? mitigated);
  if (incident.impact === null || incident.impact.known !== 'e' || end.known !== 'e') return unknown;
  const [begun, ended] = [Date.parse(incident.impact.at), Date.parse(end.at)];
  return ended < begun ? unknown : { knowledge: isMitigationTold ? 'RECORDED' : 'AT_MOST', value: Math.round((ended - begun) / 1000) };
}

function customersOf({ customers, exited, visits }: CostedIncident): Quantity {
  if (customers !== null) return { knowledge: 'RECORDED', value: customers };
  return exited === null && (visits.at(-1)?.stage ?? 0) < LEARNING ? pending : unknown;
}

const LEARNING = 4;

/** Seconds that people held roles in, each person once at a time, until service was back to normal or the incident ended otherwise. */
function personTimeOf(incident: CostedIncident, hours: string | null): Quantity {
  if (hours !== null) return { knowledge: 'CORRECTED', value: secondsOf(hours) };
  const end = incident.exited ?? reachedLast(incident, 'LEARNING');
  if (end === null) return pending;
  const { attendance } = incident;
  if (end.known === 'e') return presence(until(attendance, end.at), end.at);
  // When it ended is not known; for those who handed their roles back, that does not matter.
  return attendance.some((span) => span.until === null) ? unknown : presence(attendance, '');
}

function presence(attendance: Attendance, end: string): Quantity {
  const seconds = [...secondsPresent(attendance, end).values()];
  return seconds.length === 0 ? unknown : { knowledge: 'RECORDED', value: seconds.reduce((sum, each) => sum + each, 0) };
}

/** What came behind the end is cut off. */
function until(attendance: Attendance, end: string): Attendance {
  return attendance
    .map((span) => (span.until !== null && span.until > end && span.from <= end ? { ...span, until: end } : span))
    .filter(({ from }) => from <= end);
}
