import { DomainError } from '#event-sourcing';

export const MAX_OWNER = 200;
export const MAX_REASON = 2_000;
export const MAX_PER_YEAR = 100_000;

/** Everything for which a command about a risk is refused, besides its texts. */
export const refused = {
  unknownClass: () => new DomainError('NOT_FOUND', 'There is no such class on this axis.', 'key'),
  notAFrequency: () => new DomainError('INVALID', `Incidents per year are a number from 0 to ${MAX_PER_YEAR}.`, 'likelihoodPerYear'),
  notALevel: () => new DomainError('INVALID', 'A level is a whole number from 1 to 5.', 'impact'),
  saysNothing: () =>
    new DomainError(
      'INVALID',
      'An assessment says something: how likely, how bad, what is done about it, who owns it, or by when it is reviewed.',
    ),
  notAssessed: () => new DomainError('NOT_FOUND', 'Nobody has assessed this risk.', 'key'),
};
