/** What a rule puts in the place of words of a kind. A verb with `~` takes the form of the verb that it stands for. */
export interface Instead {
  /** Behind "was", of people and of anything else. */
  readonly ofPeople: string;
  readonly ofThings: string;
  /** An act, which the rest of the phrase repeats: behind it stands "to merge it" or "not to merge it". */
  readonly act: string | null;
  /** What somebody did, where it is not repeated: by itself, and with what it was done to behind it. */
  readonly did: string;
  readonly didTo: string;
  /** What was done to somebody, behind "was" or "been". */
  readonly wasDone: string;
  readonly manner: string;
  readonly person: string;
  readonly people: string;
  readonly individual: string;
  /** A noun behind "a", and one behind "an", as that for a person. */
  readonly a: string;
  readonly an: string;
  readonly many: string;
  readonly remark: string;
}

/** What somebody did is told by what there was to go by, and what was wrong by what it led to. */
export const asItLooked: Instead = {
  ofPeople: 'in a situation in which it made sense (how: …)',
  ofThings: 'not what we want (in what way: …)',
  act: '~have reasons',
  did: '~act on what could be seen then (what: …)',
  didTo: '~have difficulties with',
  wasDone: 'part of what happened (in what way: …)',
  manner: 'for reasons that are still to be told (which: …)',
  person: 'person with little to go by (what: …)',
  people: 'people with little to go by (what: …)',
  individual: 'individual with little to go by (what: …)',
  a: 'step (which, and what let it have this effect: …)',
  an: 'action (which, and what let it have this effect: …)',
  many: 'steps (which, and what let them have this effect: …)',
  remark: 'what there was to go by: …',
};

/** What other rules put there. */
export const insteads: ReadonlyMap<string, Instead> = new Map([
  ['judgement', { ...asItLooked, act: null, did: '~have difficulties (which: …)' }],
  ['counterfactual', { ...asItLooked, manner: 'with what was known then (what: …)' }],
  [
    'human-error',
    {
      ...asItLooked,
      act: null,
      did: '~take a step (which, and what let it have this effect: …)',
      didTo: '~take a step with',
      wasDone: 'the effect of several conditions (which: …)',
      manner: 'through several conditions (which: …)',
    },
  ],
  [
    'animated-language',
    {
      ...asItLooked,
      act: null,
      ofPeople: 'under pressure (from what: …)',
      did: '~have an effect (on whom, for how long: …)',
      didTo: '~affect',
      wasDone: 'affected (how, for how long: …)',
      a: 'disruption (of what, for how long: …)',
      an: 'unwanted effect (on whom, for how long: …)',
      many: 'disruptions (of what, for how long: …)',
      remark: 'what it meant for users: …',
    },
  ],
  [
    'people-remedy',
    {
      ofPeople: 'helped by a safeguard (which: …)',
      ofThings: 'built in (how: …)',
      act: '~have a check or a prompt that helps',
      did: '~have a safeguard (which: …)',
      didTo: '~have a safeguard for',
      wasDone: 'asked what would have helped (what: …)',
      manner: 'with a safeguard (which: …)',
      person: 'person who is helped by a safeguard (which: …)',
      people: 'people who are helped by a safeguard (which: …)',
      individual: 'individual who is helped by a safeguard (which: …)',
      a: 'change to what people work with (which: …)',
      an: 'improvement of what people work with (which: …)',
      many: 'changes to what people work with (which: …)',
      remark: 'a safeguard: …',
    },
  ],
]);
