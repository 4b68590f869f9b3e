/** The way to a page, as it stands near its top: “Home > Professionals > Residencies > Pediatrics”. */
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';

const TRAIL = /^[\w ,&'-]{2,60}(?: ?[>»›] ?| \/ )[\w ,&'-]{2,60}(?: ?[>»›] ?| \/ )[\w ,&'>»›/-]{2,120}$/;
const NEAR_TOP = 40;

/** The line of a page that holds it; null where there is none. */
export const trailOf = remembered(
  (sentences: Sentence[]): Sentence | null => sentences.slice(0, NEAR_TOP).find((s) => !s.heading && TRAIL.test(s.text)) ?? null,
);
