import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { histories } from '../../testing/histories.js';
import { incidentFacts } from '../facts/incident-facts.js';
import { evolveOutline, isCounted, outlineEventTypes } from './incident-outline.js';
import type { IncidentOutline } from './incident-outline.js';

const looksAt = new Set<string>(outlineEventTypes);

describe('the outline of an incident', () => {
  it('says what the incident itself shows, of the events that it looks at', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        fc.pre(facts !== null);
        const seen = history.filter(({ event }) => looksAt.has(event.type));
        const outline = seen.reduce<IncidentOutline | null>(evolveOutline, null);
        expect(outline).toMatchObject({ id: facts.id, kind: facts.kind, severity: facts.severity, exit: facts.ending?.exit ?? null });
        expect(outline?.detectedAt).toBe(facts.visits[0]?.enteredAt);
        expect(outline?.services).toEqual(facts.services.map(({ key }) => key));
        for (const { axis, classes } of facts.causes) expect(outline?.classes[axis]).toEqual([...new Set(classes)]);
        const labelled = Object.values(outline?.classes ?? {}).filter((classes) => classes.length > 0);
        expect(labelled).toHaveLength(facts.causes.length);
      }),
    );
  });

  it('stays the same object where an event changes nothing of it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let outline: IncidentOutline | null = null;
        for (const recorded of history) {
          const before: IncidentOutline | null = outline;
          outline = evolveOutline(before, recorded);
          if (!looksAt.has(recorded.event.type)) expect(outline).toBe(before);
        }
      }),
    );
  });

  it('counts what neither is a drill nor ended by a side exit', () => {
    expect(isCounted({ kind: 'LIVE', exit: null })).toBe(true);
    expect(isCounted({ kind: 'RETROSPECTIVE', exit: null })).toBe(true);
    expect(isCounted({ kind: 'DRILL', exit: null })).toBe(false);
    expect(isCounted({ kind: 'LIVE', exit: 'DUPLICATE' })).toBe(false);
  });
});
