import type { RecordedEvent } from '#event-sourcing';
import { rootCauseClassVocabulary, taxonomyVocabulary } from '#root-causes/published';
import type { Change } from './reported-incident.js';

/** What a change of the classes themselves is; null where labels count as before, under the names they had. */
export function classChange(recorded: RecordedEvent): Change | null {
  if (taxonomyVocabulary.knows(recorded)) {
    const { data } = taxonomyVocabulary.lift(recorded).event;
    return changed(data.axis, 'key' in data ? data.key : data.into);
  }
  if (!rootCauseClassVocabulary.knows(recorded)) return null;
  const { event } = rootCauseClassVocabulary.lift(recorded);
  return event.type === 'RootCauseClassRenamed' ? changed(event.data.axis, event.data.key) : null;
}

function changed(axis: string, key: string): Change {
  return {
    reason: 'CLASS_CHANGED',
    subject: `${axis} ${key}`,
    moment: '',
    formerMoment: '',
    scope: { services: null, severities: null, axis },
  };
}
