import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';

/**
 * Ends what is under way when the application stops: a server closes only after its last answer, and a live connection would never end
 * by itself.
 */
@Injectable()
export class ServerStop implements OnModuleDestroy {
  readonly #endings = new Set<() => void>();
  #stopping = false;

  /**
   * Calls `end` when the application stops, unless what is returned was called before that.
   * @throws ServiceUnavailableException when it is stopping already.
   */
  before(end: () => void): () => void {
    if (this.#stopping) throw new ServiceUnavailableException('The server is stopping.');
    this.#endings.add(end);
    return () => this.#endings.delete(end);
  }

  onModuleDestroy(): void {
    this.#stopping = true;
    for (const end of this.#endings) end();
  }
}
