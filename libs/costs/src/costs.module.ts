import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CostCommands, incidentCostFamily } from './cost-commands.js';
import { CostRates } from './cost-rates.js';
import { Costs } from './costs.js';
import { CostResolver } from './graphql/cost.resolver.js';
import { IncidentCostFields } from './graphql/incident-cost.fields.js';
import { RiskResolver } from './graphql/risk.resolver.js';
import { IncidentCosts } from './incident-costs.js';
import { ClassCosts } from './published/class-costs.js';
import { RatesCommands, ratesFamily } from './rates-commands.js';
import { RecordedClassCosts } from './recorded-class-costs.js';
import { RiskAssessments } from './risk/risk-assessments.js';
import { RiskCommands, riskFamily } from './risk/risk-commands.js';
import { RiskRegister } from './risk/risk-register.js';

/**
 * Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `costProjections`), `IncidentDirectory`, `Taxonomies`,
 * `RootCauseClasses`, `ActionItemList`. Adds `cost` to `Incident`, and publishes `ClassCosts`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...ratesFamily.providers,
    ...incidentCostFamily.providers,
    ...riskFamily.providers,
    CostRates,
    RatesCommands,
    IncidentCosts,
    CostCommands,
    Costs,
    RiskAssessments,
    RiskCommands,
    RiskRegister,
    { provide: ClassCosts, useClass: RecordedClassCosts },
    CostResolver,
    IncidentCostFields,
    RiskResolver,
  ],
  exports: [ClassCosts],
})
export class CostsModule {}
