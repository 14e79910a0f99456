import { DomainError } from '#event-sourcing';

export const MAX_REASON = 2_000;

/** Everything for which setting rates is refused, besides its texts and numbers. */
export const refused = {
  nothingPriced: () => new DomainError('INVALID', 'Rates price something: minutes of impact, customers or hours of people.'),
  twice: (path: string, severity: string) => new DomainError('INVALID', `There are two rates for ${severity}.`, path),
  unknownCurrency: (path: string, code: string) => new DomainError('INVALID', `There is no currency ${code} (ISO 4217).`, path),
};
