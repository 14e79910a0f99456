import { z } from 'zod';

const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
const units = { d: 'CALENDAR_DAYS', wd: 'WORKING_DAYS' } as const;
const MOST_DAYS = 365;

type Due = readonly [
  severity: (typeof severities)[number],
  after: { readonly count: number; readonly unit: (typeof units)[keyof typeof units] },
];

/** How long after service was back to normal a postmortem is due, by severity; one that is not named has no due date. */
export type PostmortemDue = Readonly<Partial<Record<Due[0], Due[1]>>>;

/** A setting such as `SEV1=3d,SEV2=5wd`. */
export const postmortemDue = z.string().transform((text, context): PostmortemDue => {
  const due = dueFrom(text);
  if (due !== undefined) return due;
  const message = `is none, or has severities as in SEV1=3d,SEV2=5wd, each once (d: days, wd: working days; 0 to ${MOST_DAYS})`;
  context.addIssue({ code: 'custom', message: `${message}, not ${JSON.stringify(text)}` });
  return z.NEVER;
});

function dueFrom(text: string): PostmortemDue | undefined {
  const given = text === 'none' ? [] : text.split(',').flatMap(dueOf);
  const due: PostmortemDue = Object.freeze(Object.fromEntries(given));
  const isWhole = text === 'none' || Object.keys(due).length === text.split(',').length;
  return isWhole ? due : undefined;
}

/** Nothing for what names no severity and time. */
function dueOf(text: string): readonly Due[] {
  const [, name = '', count = '', unit = ''] = /^\s*(SEV\d)=(\d{1,3})(wd|d)\s*$/.exec(text) ?? [];
  const severity = severities.find((known) => known === name);
  if (severity === undefined || Number(count) > MOST_DAYS) return [];
  return [[severity, Object.freeze({ count: Number(count), unit: unit === 'd' ? units.d : units.wd })]];
}
