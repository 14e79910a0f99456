import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentFacts, measurements } from '#incidents/published';
import { histories } from '#incidents/testing';
import { courseEventTypes, evolveCourse, measurable } from './incident-course.js';
import type { IncidentCourse } from './incident-course.js';

const looksAt = new Set<string>(courseEventTypes);

describe('the course of an incident', () => {
  it('says what the incident itself shows, and gives the same measurements, of the events that it looks at', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        fc.pre(facts !== null);
        const course = history.filter(({ event }) => looksAt.has(event.type)).reduce<IncidentCourse | null>(evolveCourse, null);
        if (course === null) throw new Error('it was declared');
        expect(course).toMatchObject({ title: facts.title, imported: facts.imported !== null, impactStarted: facts.impactStarted });
        expect(course.visits).toEqual(facts.visits);
        const { id, kind, severity, exit, services } = course.outline;
        expect([id, kind, severity, exit]).toEqual([facts.id, facts.kind, facts.severity, facts.ending?.exit ?? null]);
        expect(services).toEqual(facts.services.map(({ key }) => key));
        expect(measurable(course).stage).toBe(facts.stage);
        expect(measurements(measurable(course))).toEqual(measurements(facts));
      }),
    );
  });

  it('is JSON, and stays the same object where an event is of no matter to it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let course: IncidentCourse | null = null;
        for (const recorded of history) {
          const before: IncidentCourse | null = course;
          course = evolveCourse(before, recorded);
          if (!looksAt.has(recorded.event.type)) expect(course).toBe(before);
        }
        expect(JSON.parse(JSON.stringify(course))).toEqual(course);
      }),
    );
  });
});
