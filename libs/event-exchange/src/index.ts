export { EventExchangeModule } from './event-exchange.module.js';
export { EVENT_LOG_RESTORE } from './tokens.js';
