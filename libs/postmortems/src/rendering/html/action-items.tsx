import { isAddress } from '#documents';
import type { ArrangedItem } from '../reading/arrangement.js';
import { actionState, actionTypeLabel, dayOf, ownerLabel } from '../reading/labels.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import { Address, lineOf, marksOf, placeId, plain } from './words.js';

/** The action items as they stand, in the order they were proposed. */
export function ActionItems({ items, sources }: { readonly items: readonly ArrangedItem[]; readonly sources: NumberedSources }) {
  return (
    <table class="items">
      <caption class="unseen">Action items as they stand</caption>
      <thead>
        <tr>
          <th scope="col" class="what">
            Action
          </th>
          <th scope="col">Type</th>
          <th scope="col" class="owner">
            Owner
          </th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, statement }) => (
          <tr key={item.id} id={statement === null ? undefined : placeId(sources.placeOf(statement))}>
            <td class="what" dir="auto">
              {lineOf(plain(item.title))}
              {statement === null ? null : marksOf(statement, sources)}
              {item.endState === null ? null : <Detail text={`Done when: ${item.endState}`} />}
              {item.status === 'DROPPED' && item.reason !== null ? <Detail text={`Dropped because: ${item.reason}`} /> : null}
              {item.link === null || !isAddress(item.link) ? null : (
                <span class="detail">
                  <Address href={item.link} text={plain(item.link)} />
                </span>
              )}
            </td>
            <td data-label="Type" class="type">
              {actionTypeLabel(item)}
              {item.priority === null ? null : `, ${item.priority}`}
            </td>
            <td data-label="Owner" class="owner">
              {plain(ownerLabel(item) ?? 'nobody yet')}
            </td>
            <td data-label="Due" class="due">
              {item.dueAt === null ? 'not set' : dayOf(item.dueAt)}
            </td>
            <td data-label="State" class={item.status === 'COMPLETED' ? 'state done' : 'state'}>
              {actionState(item)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Detail({ text }: { readonly text: string }) {
  return <span class="detail">{lineOf(plain(text))}</span>;
}
