import { rotaOf, services } from './company.js';
import type { MadeUpPerson, MadeUpService, ServiceName } from './company.js';
import type { Plan } from './plan.js';
import { phrases } from './phrases.js';
import type { Phrases } from './phrases.js';
import type { Random } from './random.js';
import type { Severity } from './story.js';

const regions = ['eu-west', 'eu-north', 'us-east', 'ap-south'] as const;

/** Where an incident plays, how bad it is, and the words for it. */
export class Scene {
  readonly #name: ServiceName;
  readonly severity: Severity;
  readonly phrases: Phrases;
  readonly #region: string;

  constructor(
    private readonly plan: Plan,
    private readonly random: Random,
  ) {
    this.#name = random.pick(plan.cause.services);
    this.#region = random.pick(regions);
    this.phrases = phrases[plan.cause.phrases];
    this.severity = severityOf(random.next() * (plan.cause.isGrave === true ? 0.5 : 1), this.service.tier);
  }

  get service(): MadeUpService {
    return services[this.#name];
  }

  get rota(): MadeUpPerson {
    return rotaOf(this.#name);
  }

  /** A service that the same cause can reach; the same one at times. */
  pickService(): MadeUpService {
    return services[this.random.pick(this.plan.cause.services)];
  }

  /** One of the phrases, its gaps filled. */
  say(phrases: readonly [string, ...string[]]): string {
    return this.#fill(this.random.pick(phrases));
  }

  /** Some of the phrases, each once, their gaps filled. */
  saySome(phrases: readonly string[], count: number): readonly string[] {
    return this.random.some(phrases, count).map((phrase) => this.#fill(phrase));
  }

  #fill(phrase: string): string {
    return phrase.replaceAll(/\{(\w+)\}/g, (_, gap: string) => this.#word(gap));
  }

  #word(gap: string): string {
    switch (gap) {
      case 'service':
        return this.service.name;
      case 'rota':
        return this.rota.name;
      case 'region':
        return this.#region;
      case 'percent':
        return String(this.random.between(4, 90));
      case 'minutes':
        return String(this.random.between(8, 55));
      default:
        return String(this.random.between(3, 40));
    }
  }
}

/** @param roll from 0 to 1, the lowest being the worst. */
function severityOf(roll: number, tier: number): Severity {
  const milder = (tier - 1) * 0.12;
  if (roll < 0.07 - milder / 3) return 'SEV1';
  if (roll < 0.3 - milder) return 'SEV2';
  if (roll < 0.74 - milder) return 'SEV3';
  return roll < 0.95 ? 'SEV4' : 'SEV5';
}
