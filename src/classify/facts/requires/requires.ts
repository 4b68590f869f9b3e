/** What the page asks of applicants: exams, insurance, checks. */
import type { Requires } from '../../../model.ts';
import { type Around, nearest } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Tier } from '../tier.ts';
import cover from './cover.ts';
import exams from './exams.ts';

/** Null where it asks nothing; each item is noted under its own name. */
export function readRequires(tiers: Tier[], around: Around, note: (axis: string, value: string, lines: Line[]) => void): Requires | null {
  const tests = nearest(exams, tiers, around);
  const cared = nearest(cover, tiers, around);
  if (!tests && !cared) return null;
  const value: Requires = {
    exams: tests?.value.exams ?? [],
    english: tests?.value.english ?? [],
    ecfmg: tests?.value.ecfmg ?? false,
    graduatedWithinYears: tests?.value.graduatedWithinYears ?? null,
    malpractice: cared?.value.malpractice ?? 'unclear',
    healthInsurance: cared?.value.healthInsurance ?? 'unclear',
    immunisation: cared?.value.immunisation ?? false,
    backgroundCheck: cared?.value.backgroundCheck ?? false,
  };
  const lines = [...(tests?.from ?? []), ...(cared?.from ?? [])];
  const named: [keyof Requires, boolean, RegExp][] = [
    ['exams', value.exams.length > 0, /\bstep ?\d|\bcomlex/],
    ['english', value.english.length > 0, /\btoefl|\bielts|\boet|\bduolingo/],
    ['ecfmg', value.ecfmg, /\becfmg/],
    ['graduatedWithinYears', value.graduatedWithinYears !== null, /\byears/],
    ['malpractice', value.malpractice !== 'unclear', /malpractice|liability|rider|indemnity/],
    [
      'healthInsurance',
      value.healthInsurance !== 'unclear',
      /(?:health|medical|sickness)[^.;]{0,40}(?:insurance|coverage|cover\b)|insurance that covers you/,
    ],
    ['immunisation', value.immunisation, /immuni|vaccin|titer|mmr|varicella|hepatitis|tdap|\btb\b|ppd|quantiferon|flu/],
    ['backgroundCheck', value.backgroundCheck, /background|drug|police|criminal|fingerprint/],
  ];
  for (const [name, stated, pattern] of named) {
    const line = stated && lines.find((l) => pattern.test(l.text));
    if (line) note('requires', name, [line]);
  }
  return value;
}
