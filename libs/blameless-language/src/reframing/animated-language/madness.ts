import type { Frame } from '../frames.js';

/** What is called madness, impudence or a joke, as a question that is still open. */
export const madnessFrames: readonly Frame[] = [
  [
    /^(?:(?:pure|sheer|utter|complete|total|absolute|outright|plain|simple|unadulterated) )?(?:madness|insanity|lunacy|idiocy|folly|craziness|stupidity|absurdity|hubris|arrogance)$/,
    'not what we want',
  ],
  [/^(have|has|had) (?:the )?(?:nerve|gall|audacity|cheek|temerity|effrontery|chutzpah|impudence) to$/, '$1 reasons to'],
  [/^(?:audacity|gall|temerity|effrontery|impudence|nerve|cheek) ((?:of|to).*)$/, 'reasons $1'],
  [/^(must|might|could) have been \w+$/, '$1 have gone by'],
  [/^what (?:is|are|was|were) (?:they|he|she|you|people) \w+$/, 'what was there to go by'],
  [/^\w+ of (?:epic|biblical|monumental|colossal|historic|titanic) proportions$/, 'large disruption (of what, for how long: …)'],
  [/^(?:heaven|god|lord) help (?:us|me|them|anyone)$/, 'we would like to be prepared'],
  [/^you (?:(?:could|can) not|cannot) make (?:this|it) up$/, 'we did not expect this'],
  [/^mystery for the ages$/, 'question still open'],
  [/^one of .+ mysteries$/, 'a question still open'],
  [/^fingerprints? of (.+) all over$/, 'work of $1 in'],
  [/^(?:bad|sick|cruel|sorry|poor|complete|absolute|total) joke$/, 'surprise'],
  [/^miracle$/, 'good thing'],
  [/^(.+) 's mess$/, "$1 's work"],
  [/^thanks , .+ , for \w+$/, 'the effect of this was on'],
  [/^unreal$/, 'we did not expect this'],
  [/^(?:out of|off) (?:his|her|their) .+$/, 'under pressure (from what: …)'],
  [/^(?:lost|lose|took leave|taken leave) .+$/, 'had little to go by'],
  [/^(?:has|had|have) (?:its|their|his|her) heads? in the (?:sand|clouds)$/, 'had other things in view'],
  [/^at .+ ends?(?: with)?$/, (_, { last }) => (last.norm === 'with' ? 'in need of a talk about' : 'in need of a talk')],
];
