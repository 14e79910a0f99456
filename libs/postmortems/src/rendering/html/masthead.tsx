import { Facts } from '#documents';
import { incidentFacts, keyFigures } from '../reading/headline.js';
import { dayOf, documentNotes, isWorkedOn, kindLabel, standing } from '../reading/labels.js';
import type { PostmortemView } from '../postmortem-view.js';
import { plain } from './words.js';

const LONG_TITLE = 90;

/** Which incident it is about, how far the document has come, and the figures that readers look for first. */
export function Masthead({ view }: { readonly view: PostmortemView }) {
  const { incident, document } = view;
  const kind = kindLabel(incident.kind);
  const figures = keyFigures(incident);
  const approved = document.reviewers.filter(({ approvedAt, outdated }) => approvedAt !== null && !outdated).length;
  const notes = isWorkedOn(view) ? documentNotes(document) : [];
  return (
    <header class="masthead">
      <p class="eyebrow">Postmortem of {plain(incident.reference)}</p>
      <h1 dir="auto" class={document.title.length > LONG_TITLE ? 'long' : undefined}>
        {plain(document.title)}
      </h1>
      <ul class="badges">
        <li class={`badge ${incident.severity.toLowerCase()}`}>{incident.severity}</li>
        <li class="badge">{standing(view)}</li>
        {kind === null ? null : <li class="badge">{kind}</li>}
        {isWorkedOn(view) && document.dueAt !== null ? <li class="badge">Due {dayOf(document.dueAt)}</li> : null}
        {isWorkedOn(view) && document.reviewers.length > 0 ? (
          <li class="badge">
            {approved} of {document.reviewers.length} approved
          </li>
        ) : null}
      </ul>
      {notes.length === 0 ? null : <p class="stale">{notes.join(' ')}</p>}
      {figures.length === 0 ? null : <Facts name="figures" facts={figures} />}
      <Facts name="particulars" facts={incidentFacts(incident)} />
    </header>
  );
}
