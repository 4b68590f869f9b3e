import { quotesOf } from '../case.ts';
import { counted } from '../counted.ts';
import type { Example, Rule } from '../types.ts';
import { day } from '../words.ts';

const DAY = 86_400_000;
const later = (iso: string, weeks: number): string => new Date(Date.parse(iso) + weeks * 7 * DAY).toISOString().slice(0, 10);

/** Against the latest start that the reader named: where a later week of the plan still works, nothing is late. */
export default {
  topic: 'dates',
  source: 'programme pages, read 2026-11',
  when: ({ listing, facts, profile, hasProfile, today, locale }) => {
    const { deadline, leadTimeWeeks } = facts;
    if (!hasProfile) return null;
    const start = profile.startUntil ?? profile.startFrom;
    if (deadline && deadline < today) {
      const found = {
        quotes: quotesOf(listing, 'deadline'),
        fit: 'check',
        variant: 'deadline',
        fill: { deadline: day(deadline, locale) },
      } as const;
      return start ? { ...found, severity: 'caution' } : found;
    }
    const first = leadTimeWeeks === null ? null : later(today, leadTimeWeeks);
    if (!first || !start || first <= start) return null;
    const fill = { weeks: counted('week', leadTimeWeeks as number, locale), first: day(first, locale), start: day(start, locale) };
    return { severity: 'caution', fit: 'check', quotes: quotesOf(listing, 'leadTimeWeeks'), fill };
  },
  text: {
    en: 'The page wants you to apply {weeks} ahead. So {first} is the first day you can start. You plan to start by {start}.',
    es: 'La página pide solicitar con {weeks} de antelación. Por eso no puede empezar antes del {first}. Usted planea empezar, a más tardar, el {start}.',
    ar: 'تطلب الصفحة تقديم الطلب مسبقًا (المدة: {weeks})، فلا يمكنك البدء قبل {first}. وأنت تنوي البدء في {start} على الأكثر.',
  },
  variants: {
    deadline: {
      en: 'The deadline on the page, {deadline}, has passed. Ask for the next one.',
      es: 'La fecha límite de la página, {deadline}, ya pasó. Pregunte por la próxima.',
      ar: 'مضى آخر موعد مذكور في الصفحة: {deadline}. اسأل عن الموعد القادم.',
    },
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: '26 weeks before, and the start is in 14',
    severity: 'caution',
    listing: { type: 'elective', facts: { leadTimeWeeks: 26 } },
    profile: { startFrom: '2027-03-01' },
    today: '2026-11-25',
  },
  {
    of: 'the deadline has passed',
    severity: 'caution',
    listing: { type: 'elective', facts: { deadline: '2026-10-01' } },
    profile: { startFrom: '2027-03-01' },
    today: '2026-11-25',
  },
  {
    of: 'too late for the whole plan',
    severity: 'caution',
    listing: { type: 'observership', facts: { leadTimeWeeks: 52 } },
    profile: { startFrom: '2027-03-01', startUntil: '2027-09-01' },
    today: '2026-11-25',
  },
  {
    of: 'the deadline has passed, and the profile names no start',
    severity: 'fit only',
    listing: { type: 'elective', facts: { deadline: '2026-10-01' } },
    profile: { status: 'student' },
    today: '2026-11-25',
  },
];
export const staysSilent: Example[] = [
  {
    of: 'time enough to the day',
    listing: { type: 'elective', facts: { leadTimeWeeks: 26 } },
    profile: { startFrom: '2027-05-26' },
    today: '2026-11-25',
  },
  {
    of: 'time enough',
    listing: { type: 'elective', facts: { leadTimeWeeks: 12 } },
    profile: { startFrom: '2027-03-01' },
    today: '2026-11-25',
  },
  {
    of: 'a later week of the plan still works',
    listing: { type: 'elective', facts: { leadTimeWeeks: 26 } },
    profile: { startFrom: '2027-03-01', startUntil: '2027-09-01' },
    today: '2026-11-25',
  },
  {
    of: 'a deadline to come',
    listing: { type: 'elective', facts: { deadline: '2027-01-15' } },
    profile: { startFrom: '2027-03-01' },
    today: '2026-11-25',
  },
  { of: 'no profile', listing: { type: 'elective', facts: { deadline: '2026-10-01' } }, today: '2026-11-25' },
];
