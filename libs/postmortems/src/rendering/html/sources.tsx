import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { moment, stamp } from '../../generator/wording.js';
import { shortened } from '../reading/labels.js';
import type { NumberedSources } from '../reading/numbered-sources.js';
import type { CitedEvent, PostmortemView } from '../postmortem-view.js';
import { Line, placeId, plain, sourceId } from './words.js';

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
            <Source event={view.sources.get(eventId)} eventId={eventId}>
              {places.slice(0, MOST_BACK_LINKS).map((place, index) => (
                <Fragment key={place}>
                  {' '}
                  <a
                    class="back"
                    href={`#${placeId(place)}`}
                    aria-label={`Back to where source ${number} is cited${index === 0 ? '' : `, ${index + 1}`}`}
                  >
                    ↩
                  </a>
                </Fragment>
              ))}
            </Source>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({
  event,
  eventId,
  children,
}: {
  readonly event: CitedEvent | undefined;
  readonly eventId: string;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <span dir="auto">{event === undefined ? `Event ${plain(eventId)}` : <Line text={shortened(plain(event.text))} />}</span>
      <span class="origin">
        {event === undefined ? null : `${event.type}, ${stamp(event.occurred)}; recorded ${moment(event.recordedAt)}`}
        {children}
      </span>
    </>
  );
}
