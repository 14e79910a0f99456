import { EstimatedLabels } from '#suggestions/published';
import { Global, Module } from '@nestjs/common';

/** Nobody knows what unlabelled incidents were. */
export class NoEstimates extends EstimatedLabels {
  override of() {
    return Promise.resolve({ incidents: [], leftOut: 0 });
  }
}

/** In place of suggestions, which take long to learn. */
@Global()
@Module({ providers: [{ provide: EstimatedLabels, useClass: NoEstimates }], exports: [EstimatedLabels] })
export class NothingSuggested {}
