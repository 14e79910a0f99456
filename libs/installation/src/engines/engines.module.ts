import { CLOCK, EVENT_STORE } from '#commands';
import { EVENT_LOG_RESTORE } from '#event-exchange';
import { REACTORS_WAIT } from '#postmortems';
import { ProjectionMonitor, ReadModelDatabase } from '#projections';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Engines } from './engines.js';

/** Injects the `Engines` of the process. */
export const ENGINES = Symbol('Engines');

/** Makes the engines known to every module. */
@Module({})
export class EnginesModule {
  static of(engines: Engines): DynamicModule {
    const { clock, store, restore, isRestoring, database, monitor } = engines;
    const providers = [
      { provide: ENGINES, useValue: engines },
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_LOG_RESTORE, useValue: restore },
      { provide: REACTORS_WAIT, useValue: isRestoring },
      { provide: ReadModelDatabase, useValue: database },
      { provide: ProjectionMonitor, useValue: monitor },
    ];
    return { module: EnginesModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
