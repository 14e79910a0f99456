import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { ActionItem } from './graphql/action-item.type.js';
import { ActionItemList } from './published/action-item-list.js';
import type { Addressing, AddressingItems } from './published/action-item-list.js';
import { ACTION_ITEM_LIST } from './read-models/list/action-item-list.projection.js';
import { actionItemsById } from './read-models/list/action-item-list.query.js';
import { allAddressing, unfinishedAddressing } from './read-models/list/addressing.query.js';

/** The action items as the list has them. */
@Injectable()
export class ListedActionItems extends ActionItemList {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>) {
    super();
  }

  override async unfinished({ axis, classes, services, minPosition }: Addressing, first: number): Promise<readonly ActionItem[]> {
    if (classes.length === 0) return [];
    await this.#waitFor(minPosition);
    const found = await this.database.read((manager) => unfinishedAddressing(manager, { axis, classes, services }, first));
    const asked = { asKnownAt: null, minPosition };
    return found.map((details) => ActionItem.of(details, asked));
  }

  override async addressing({ axis, classes, services, minPosition }: Addressing, first: number): Promise<AddressingItems> {
    if (classes.length === 0) return { items: [], leftOut: 0 };
    await this.#waitFor(minPosition);
    const { items, leftOut } = await this.database.read((manager) => allAddressing(manager, { axis, classes, services }, first));
    const asked = { asKnownAt: null, minPosition };
    return { items: items.map((details) => ActionItem.of(details, asked)), leftOut };
  }

  override async find(ids: readonly string[], minPosition: bigint | null): Promise<ReadonlyMap<string, ActionItem>> {
    await this.#waitFor(minPosition);
    const found = await this.database.read((manager) => actionItemsById(manager, ids));
    const asked = { asKnownAt: null, minPosition };
    return new Map([...found].map(([id, details]) => [id, ActionItem.of(details, asked)]));
  }

  async #waitFor(minPosition: bigint | null): Promise<void> {
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [ACTION_ITEM_LIST] });
  }
}
