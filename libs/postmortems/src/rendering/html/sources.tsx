import type { ComponentChildren } from 'preact';
import { moment, stamp } from '../../generator/wording.js';
import { shortened } from '../reading/labels.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import type { CitedEvent, PostmortemView } from '../postmortem-view.js';
import { lineOf, placeId, plain, sourceId } from './words.js';

const MOST_BACK_LINKS = 5;

/** The cited events, in the order in which they are first cited, with the way back to what cites them. */
export function Sources({ view, sources }: { readonly view: PostmortemView; readonly sources: NumberedSources }) {
  return (
    <section id="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      <p class="nothing">The recorded events that the numbers above point to.</p>
      <ol class="sources">
        {sources.all.map(({ number, eventId, places }) => (
          <li key={number} id={sourceId(number)}>
            {sourceOf(view.sources.get(eventId), eventId, backLinks(number, places))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function backLinks(number: number, places: readonly number[]): ComponentChildren {
  return places.slice(0, MOST_BACK_LINKS).map((place, index) => [
    ' ',
    <a
      key={place}
      class="back"
      href={`#${placeId(place)}`}
      aria-label={`Back to where source ${number} is cited${index === 0 ? '' : `, ${index + 1}`}`}
    >
      ↩
    </a>,
  ]);
}

function sourceOf(event: CitedEvent | undefined, eventId: string, back: ComponentChildren) {
  return [
    <span key="text" dir="auto">
      {event === undefined ? `Event ${plain(eventId)}` : lineOf(shortened(plain(event.text)))}
    </span>,
    <span key="origin" class="origin">
      {event === undefined ? null : `${event.type}, ${stamp(event.occurred)}; recorded ${moment(event.recordedAt)}`}
      {back}
    </span>,
  ];
}
