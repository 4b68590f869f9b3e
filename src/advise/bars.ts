/** What a page demands of its applicants' exams and years, held against a profile. */
import type { Exam, Locale, Profile, Requires, Texts } from '../model.ts';
import { counted } from './counted.ts';
import { filled } from './words.ts';

export interface Bar {
  /** The field of `Requires` it comes from. */
  kind: 'exams' | 'english' | 'ecfmg' | 'graduatedWithinYears';
  /** In the reader's words. */
  name: string;
  /** Null where the profile does not say. */
  met: boolean | null;
}

const NAMES: Record<'score' | 'first' | 'or' | 'ecfmg' | 'graduated', Texts> = {
  score: { en: '{exam} ({min} or more)', es: '{exam} ({min} o más)', ar: '{exam} ({min} فأكثر)' },
  first: { en: '{exam} at the first try', es: '{exam} al primer intento', ar: '{exam} من أول محاولة' },
  or: { en: ' or ', es: ' o ', ar: ' أو ' },
  ecfmg: { en: 'ECFMG certificate', es: 'certificado de ECFMG', ar: 'شهادة ECFMG' },
  graduated: {
    en: 'graduated within {years}',
    es: 'graduado hace {years} o menos',
    ar: 'التخرج خلال {years}',
  },
};

/** Every bar of the page; English tests are one bar, since pages take any of those they list. */
export function barsOf(requires: Requires, profile: Profile, today: string, locale: Locale): Bar[] {
  const { exams, english, ecfmg, graduatedWithinYears: years } = requires;
  const bars: Bar[] = usmle(exams.filter(({ only }) => !only || profile.status !== 'student')).map((e) => {
    const name = e.min === null ? e.exam : filled(NAMES.score, locale, { exam: e.exam, min: e.min });
    const met = passed(ownScore(e.exam, profile), e.min);
    return e.firstAttempt
      ? { kind: 'exams', name: filled(NAMES.first, locale, { exam: name }), met: met === false ? false : null }
      : { kind: 'exams', name, met };
  });
  if (english.length) {
    const names = english.map(({ kind, min }) => (min === null ? kind : filled(NAMES.score, locale, { exam: kind, min })));
    const test: Bar = { kind: 'english', name: names.join(NAMES.or[locale]), met: speaksEnglish(english, profile) };
    if (requires.examOrEnglish) bars.splice(0, bars.length, eitherOf([...bars, test], locale));
    else bars.push(test);
  }
  if (ecfmg) bars.push({ kind: 'ecfmg', name: NAMES.ecfmg[locale], met: profile.exams?.ecfmg ?? null });
  if (years !== null && profile.status !== 'student') {
    const since = profile.graduationYear === undefined ? null : Number(today.slice(0, 4)) - profile.graduationYear;
    bars.push({
      kind: 'graduatedWithinYears',
      name: filled(NAMES.graduated, locale, { years: counted('year', years, locale) }),
      met: since === null ? null : since <= years,
    });
  }
  return bars;
}

/** Bars of which one is enough. */
function eitherOf(bars: Bar[], locale: Locale): Bar {
  const met = bars.some((b) => b.met) ? true : bars.every((b) => b.met === false) ? false : null;
  return { kind: 'exams', name: bars.map((b) => b.name).join(NAMES.or[locale]), met };
}

/** COMLEX is the osteopathic schools' other exam: asked for beside USMLE, never on top of it. */
const usmle = (exams: Requires['exams']) => {
  const steps = exams.filter((e) => e.exam !== 'COMLEX');
  return steps.length ? steps : exams;
};

function ownScore(exam: Exam, { exams }: Profile): boolean | number | undefined {
  if (exam === 'Step 1') return exams?.step1;
  return exam === 'Step 2 CK' ? exams?.step2ck : undefined;
}

/** A pass without its score meets no demand for a score, and fails none. */
function passed(own: boolean | number | undefined, min: number | null): boolean | null {
  if (own === undefined) return null;
  if (typeof own === 'boolean') return own && min !== null ? null : own;
  return own >= (min ?? 0);
}

function speaksEnglish(asked: Requires['english'], { exams }: Profile): boolean | null {
  const own = exams?.english;
  if (!own) return null;
  const same = asked.filter(({ kind }) => testName(kind) === testName(own.kind));
  const results = same.map(({ min }) => (min === null ? true : own.score === undefined ? null : own.score >= min));
  if (results.includes(true)) return true;
  return results.length && results.every((r) => r === false) ? false : null;
}

const testName = (written: string): string =>
  /toefl|ielts|oet|duolingo|pte/i.exec(written)?.[0].toLowerCase() ?? written.trim().toLowerCase();
