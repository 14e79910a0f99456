import { DomainError } from '#event-sourcing';

const CODE = /^[A-Z]{3}$/;

/** The code of a currency (ISO 4217) as it is recorded, such as `EUR`. Whether there is such a currency is not looked up here. */
export function currencyFrom(path: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (!CODE.test(code)) throw new DomainError('INVALID', 'This is the code of a currency (ISO 4217), such as EUR.', path);
  return code;
}
