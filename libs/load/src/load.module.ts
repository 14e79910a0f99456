import { Global, Module } from '@nestjs/common';
import { LoadResolver } from './graphql/load.resolver.js';
import { LoadSpread } from './published/load-spread.js';
import { RecordedLoad } from './recorded-load.js';

/** Needs `ReadModelDatabase` (with `loadProjections`), visible everywhere. Publishes `LoadSpread`. */
@Global()
@Module({
  providers: [RecordedLoad, { provide: LoadSpread, useExisting: RecordedLoad }, LoadResolver],
  exports: [LoadSpread],
})
export class LoadModule {}
