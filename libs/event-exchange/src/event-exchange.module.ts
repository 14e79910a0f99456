import { Module } from '@nestjs/common';
import { ChainOfLog } from './chain-of-log.js';
import { EventImporter } from './event-importer.js';
import { EventExportController } from './http/event-export.controller.js';
import { EventImportController } from './http/event-import.controller.js';
import { LiveController } from './http/live.controller.js';
import { ServerStop } from './http/server-stop.js';

/**
 * `GET /export/events`, `GET /export/head`, `POST /import/events` and `GET /live`. Needs the providers EVENT_STORE and EVENT_LOG_RESTORE to be global, and a
 * content type parser for `application/x-ndjson` that hands on the raw stream as the request's body.
 */
@Module({
  controllers: [EventExportController, EventImportController, LiveController],
  providers: [ChainOfLog, EventImporter, ServerStop],
})
export class EventExchangeModule {}
