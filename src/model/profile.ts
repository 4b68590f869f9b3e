/** What the reader says of themselves. */
import type { Setting, Type } from './words.ts';

export const READERS = ['student', 'graduate'] as const;

/** The reader, as the popup exports it. Absent = not said, never "no". */
export interface Profile {
  schema: 1;
  status?: (typeof READERS)[number] | undefined;
  year?: number | undefined;
  finalYear?: boolean | undefined;
  graduationYear?: number | undefined;
  usPerson?: boolean | undefined;
  school?:
    | {
        name?: string | undefined;
        vslo?: boolean | undefined;
        caribbean?: boolean | undefined;
        exchange?: boolean | undefined;
        usAccredited?: boolean | undefined;
      }
    | undefined;
  specialty?: string | undefined;
  observershipsCount?: boolean | undefined;
  seeksResidency?: boolean | undefined;
  budgetUsd?: number | undefined;
  totalBudgetUsd?: number | undefined;
  travelUsd?: number | undefined;
  livingUsdPerWeek?: number | undefined;
  inUs?: boolean | undefined;
  visa?:
    | {
        held?: string[] | undefined;
        planned?: string[] | undefined;
        notNeeded?: boolean | undefined;
        cannotTravel?: boolean | undefined;
      }
    | undefined;
  exams?:
    | {
        step1?: boolean | number | undefined;
        step2ck?: boolean | number | undefined;
        english?: { kind: string; score?: number | undefined } | undefined;
        ecfmg?: boolean | undefined;
      }
    | undefined;
  startFrom?: string | undefined;
  startUntil?: string | undefined;
  done?: { type?: Type; setting?: Setting; weeks?: number; specialty?: string }[] | undefined;
}
