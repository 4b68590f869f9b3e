/** The fields of the profile's form, in groups, in the order in which they matter. Labels are texts `profile.<path with _>`. */
import type { Profile } from '../model.ts';

export interface Field {
  /** In the profile, e.g. `school.vslo`. */
  path: string;
  kind: 'flag' | 'choice' | 'number' | 'usd' | 'date' | 'text' | 'specialty' | 'visas' | 'exam' | 'english' | 'done';
  options?: readonly string[];
  /** Shown only then; what was entered before stays. */
  when?(profile: Profile): boolean;
}

export const VISAS = ['B-1', 'B-2', 'ESTA', 'J-1', 'F-1', 'H-1B'] as const;
export const ENGLISH_TESTS = ['TOEFL', 'IELTS', 'OET', 'Duolingo', 'PTE'] as const;

const student = ({ status }: Profile) => status === 'student';
const graduate = ({ status }: Profile) => status === 'graduate';
const needsVisa = ({ visa, usPerson }: Profile) => !visa?.notNeeded && !usPerson;

export const GROUPS: { id: 'who' | 'aim' | 'money' | 'travel' | 'exams' | 'done'; fields: Field[] }[] = [
  {
    id: 'who',
    fields: [
      { path: 'status', kind: 'choice', options: ['student', 'graduate'] },
      { path: 'year', kind: 'number', when: student },
      { path: 'finalYear', kind: 'flag', when: student },
      { path: 'graduationYear', kind: 'number', when: graduate },
      { path: 'school.name', kind: 'text' },
      { path: 'school.vslo', kind: 'flag', when: (p) => !graduate(p) },
      { path: 'school.exchange', kind: 'flag', when: (p) => !graduate(p) },
      { path: 'school.caribbean', kind: 'flag' },
      { path: 'school.usAccredited', kind: 'flag' },
    ],
  },
  {
    id: 'aim',
    fields: [
      { path: 'specialty', kind: 'specialty' },
      { path: 'seeksResidency', kind: 'flag' },
      { path: 'observershipsCount', kind: 'flag' },
      { path: 'startFrom', kind: 'date' },
      { path: 'startUntil', kind: 'date' },
    ],
  },
  {
    id: 'money',
    fields: [
      { path: 'budgetUsd', kind: 'usd' },
      { path: 'totalBudgetUsd', kind: 'usd' },
      { path: 'travelUsd', kind: 'usd' },
      { path: 'livingUsdPerWeek', kind: 'usd' },
    ],
  },
  {
    id: 'travel',
    fields: [
      { path: 'usPerson', kind: 'flag' },
      { path: 'inUs', kind: 'flag' },
      { path: 'visa.notNeeded', kind: 'flag' },
      { path: 'visa.held', kind: 'visas', when: needsVisa },
      { path: 'visa.planned', kind: 'visas', when: needsVisa },
      { path: 'visa.cannotTravel', kind: 'flag' },
    ],
  },
  {
    id: 'exams',
    fields: [
      { path: 'exams.step1', kind: 'exam' },
      { path: 'exams.step2ck', kind: 'exam' },
      { path: 'exams.english', kind: 'english' },
      { path: 'exams.ecfmg', kind: 'flag' },
    ],
  },
  { id: 'done', fields: [{ path: 'done', kind: 'done' }] },
];

type Tree = Record<string, unknown>;

/** What a profile holds at a path; undefined: not said. */
export const valueAt = (profile: Profile, path: string): unknown =>
  path.split('.').reduce((inside: unknown, key) => (inside as Tree | undefined)?.[key], profile);

/** The profile with one value changed; undefined takes it back. */
export function withValue(profile: Profile, path: string, value: unknown): Profile {
  const [key, inner] = path.split('.') as [string, string | undefined];
  const next = inner === undefined ? value : { ...((profile as unknown as Tree)[key] as Tree | undefined), [inner]: value };
  return { ...profile, [key]: next };
}
