/** Dictionary form, past and participle. */
const FORMS = [
  'arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent bent, bind bound bound',
  'bite bit bitten, blow blew blown, break broke broken, breed bred bred, bring brought brought, build built built, burn burnt burnt, buy bought bought',
  'catch caught caught, choose chose chosen, cling clung clung, come came come, creep crept crept, deal dealt dealt, dig dug dug, do did done, draw drew drawn',
  'drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled',
  'fling flung flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen',
  'get got got, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hold held held',
  'keep kept kept, know knew known, lay laid laid, lead led led, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent, lose lost lost',
  'make made made, mean meant meant, meet met met, mistake mistook mistaken, pay paid paid, ride rode ridden, ring rang rung, rise rose risen, run ran run',
  'say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, shake shook shaken, shine shone shone, shoot shot shot, show showed shown',
  'shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken, spell spelt spelt, spend spent spent',
  'spin spun spun, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, strike struck struck, string strung strung, swear swore sworn',
  'sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought',
  'throw threw thrown, tread trod trodden, wake woke woken, wear wore worn, weave wove woven, win won won, wind wound wound, withdraw withdrew withdrawn',
  'withhold withheld withheld, write wrote written',
];
const SAME = 'set put cut shut read hit let cast split spread hurt reset shed quit bet burst';
/** What these make with a verb is a verb of its own, and taken for a noun by the tagger more often than not. */
const PREFIXED: readonly (readonly [string, string])[] = [
  ['over', 'write ride run see take hear sleep throw do draw shoot lay spend come'],
  ['under', 'go take stand write'],
  ['un', 'do wind bind freeze'],
  ['re', 'write build run do draw tell think wind take make sell'],
  ['mis', 'lead lay spell speak hear take'],
  ['fore', 'see tell'],
  ['out', 'grow run do'],
];

const bases = new Map<string, string>();
const prefixed = new Set<string>();
const pasts = new Map<string, readonly string[]>();
const verbs = new Map(
  FORMS.flatMap((line) => line.split(', ')).map((forms) => {
    const [base = '', ...others] = forms.split(' ');
    return [base, others] as const;
  }),
);
for (const [base, forms] of verbs) {
  pasts.set(base, forms);
  for (const past of forms) bases.set(past, base);
}
for (const form of SAME.split(' ')) {
  pasts.set(form, [form, form]);
  bases.set(form, form);
}
for (const [prefix, stems] of PREFIXED) {
  for (const stem of stems.split(' ')) {
    pasts.set(
      prefix + stem,
      (verbs.get(stem) ?? []).map((past) => prefix + past),
    );
    for (const past of verbs.get(stem) ?? []) {
      bases.set(prefix + past, prefix + stem);
      if (past !== stem) prefixed.add(prefix + past);
    }
  }
}

/** The dictionary form of what is a past or a participle of an irregular verb: "overwrite" for "overwrote"; undefined for anything else. */
export function baseOfIrregular(norm: string): string | undefined {
  return bases.get(norm);
}

/** The past and the participle of an irregular verb: "wrote" and "written"; undefined for any other. */
export function pastsOfIrregular(base: string): readonly string[] | undefined {
  return pasts.get(base);
}

/** Whether it can be nothing but a verb's: "overwrote", "mistook"; not "found", "left" or "thought". */
export function isPrefixedPast(norm: string): boolean {
  return prefixed.has(norm);
}
