import { afterAll, describe, expect, it } from '@jest/globals';
import { Debrief, temporaryDirectory, until } from './support/debrief.js';
import { incidentOf, settled } from './support/settled.js';

const KILLS = 3;
const CALLERS = 4;
/** Enough to be killed in the midst of drafting, and few enough to be drafted soon. */
const INCIDENTS_A_CALLER = 10;
const KILLED_AFTER = 6;

const directory = temporaryDirectory();
afterAll(() => {
  directory.remove();
});

/** Takes incidents to LEARNING until the server is gone; adds to some a fact that comes late, and drafts others at once. */
async function goOn(debrief: Debrief, caller: string, onLearning: () => void): Promise<void> {
  try {
    for (let count = 0; count < INCIDENTS_A_CALLER; count++) {
      const { id } = await debrief.ask<{ id: string }>(
        'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id } } }',
        { title: `${caller}/${count}` },
      );
      await debrief.ask('mutation($id: ID!) { advanceIncident(input: { incidentId: $id, to: LEARNING }) { __typename } }', { id });
      onLearning();
      if (count % 3 === 1) await debrief.ask('mutation($id: ID!) { draftPostmortem(input: { incidentId: $id }) { __typename } }', { id });
      if (count % 3 === 2) {
        await debrief.ask('mutation($id: ID!) { recordEntry(input: { incidentId: $id, text: "Seen late" }) { __typename } }', { id });
      }
    }
  } catch {
    // The server was killed in the middle of a request.
  }
}

describe('a server that is killed again and again while incidents reach LEARNING', () => {
  it('drafts each of them exactly once, and looks at what came late', async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const debrief = await Debrief.start(directory.path);
      let reached = 0;
      const callers = Array.from({ length: CALLERS }, (_, caller) => goOn(debrief, `${kill}/${caller}`, () => reached++));
      await until(() => (reached > KILLED_AFTER + kill ? true : undefined));
      await debrief.kill();
      await Promise.all(callers);
    }
    const debrief = await Debrief.start(directory.path);
    const events = await settled(debrief);
    const learning = events.filter(({ type, data }) => type === 'StageEntered' && data.to === 'LEARNING').map(incidentOf);
    const drafted = events.filter(({ type }) => type === 'PostmortemDrafted').map(incidentOf);
    expect(learning.length).toBeGreaterThan(KILLS * KILLED_AFTER);
    expect(drafted.toSorted()).toEqual(learning.toSorted());
    expect(debrief.printed).not.toMatch(/Reactors/);
    await debrief.stop();
  });
});
