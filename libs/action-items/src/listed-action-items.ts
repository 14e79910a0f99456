import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { ActionItem } from './graphql/action-item.type.js';
import { ActionItemList } from './published/action-item-list.js';
import type { Addressing } from './published/action-item-list.js';
import { openStatuses } from './read-models/item/overdue.js';
import { ACTION_ITEM_LIST } from './read-models/list/action-item-list.projection.js';
import { actionItemsById, listActionItems } from './read-models/list/action-item-list.query.js';

/** The action items as the list has them. */
@Injectable()
export class ListedActionItems extends ActionItemList {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>) {
    super();
  }

  override async unfinished({ axis, classes, services, minPosition }: Addressing, first: number): Promise<readonly ActionItem[]> {
    if (classes.length === 0) return [];
    await this.#waitFor(minPosition);
    const criteria = {
      statuses: openStatuses,
      addressing: { axis, classes },
      ...(services.length === 0 ? {} : { notElsewhere: services }),
    };
    const listed = await this.database.read((manager) => listActionItems(manager, criteria, { first, after: null }));
    const asked = { asKnownAt: null, minPosition };
    return listed.map(({ details }) => ActionItem.of(details, asked));
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
