import type { IncidentText } from '../text/terms.js';

export interface MadeUpIncident {
  readonly incident: IncidentText;
  readonly labels: readonly string[];
}

const causes: Readonly<Record<string, readonly string[]>> = {
  certificates: [
    'an expired certificate on the gateway',
    'a certificate that was not renewed',
    'an intermediate certificate that had run out',
  ],
  capacity: ['a queue that was full', 'too little memory on the workers', 'more load than the pool could take'],
  rollout: ['the new build of the basket', 'a release that reached all regions at once', 'a version with an unfinished migration'],
};
const places = ['checkout', 'search', 'billing', 'mail', 'login'];

/**
 * Incidents of a shop that does not exist. One in `odd` has the label of another class than its text speaks of, as people disagree.
 * The same number gives the same incidents.
 */
export function madeUpIncidents(count: number, odd = Number.POSITIVE_INFINITY): readonly MadeUpIncident[] {
  const classes = Object.keys(causes);
  return Array.from({ length: count }, (_, at) => {
    const key = classes[at % classes.length] ?? '';
    const told = causes[key] ?? [];
    const place = places[(at * 7) % places.length] ?? '';
    const label = at % odd === odd - 1 ? (classes[(at + 1) % classes.length] ?? key) : key;
    return {
      incident: {
        id: `incident-${at}`,
        title: `Errors in ${place}`,
        summary: `Customers of ${place} saw errors for ${10 + (at % 50)} minutes.`,
        body: `The errors were caused by ${told[Math.floor(at / 3) % told.length] ?? ''}. We are sorry for the disruption.`,
        services: [place],
      },
      labels: [label],
    };
  });
}
