/**
 * The mark: five bars like a signal, filled to the level of an offering. Plain shapes, so that the badge (SVG nodes),
 * the extension's pages (JSX) and the toolbar icon (canvas) draw the same thing.
 * The form alone tells the level; colour only repeats it.
 */
import type { Strength } from '../model.ts';

/** How a shape is drawn. `likely`: filled and outlined; `maybe`: outlined and hatched; `line`: stroke only. */
export type Part = 'full' | 'likely' | 'maybe' | 'empty' | 'line';

export interface Shape {
  /** SVG path in the box 0 0 28 18. */
  d: string;
  part: Part;
}

export const MARK_BOX = { width: 28, height: 18 };

const BAR = 4;
const STEP = 6;
const HEIGHTS = [4, 7.5, 11, 14.5, 18];

/** Index = level; from pale to dark on light ground, from dim to bright on dark. */
export const SHADES = {
  light: ['#5b6780', '#6f94b8', '#4f7fab', '#2f6a9b', '#0b5c8c', '#063f6e'],
  dark: ['#a3adc2', '#6f8fae', '#86abc9', '#98c0e0', '#7cc4f0', '#b9e0fb'],
} as const;

/** The level whose shade the mark takes: a range takes that of its lower end. */
export const shadeOf = (strength: Strength): number => strength.level ?? strength.range?.[0] ?? 0;

/** The shades of a level as CSS variables; which of the two counts is up to the style sheet (own/drawings.css, badge.css). */
export const shadesOf = (level: number): { '--light': string; '--dark': string } => ({
  '--light': SHADES.light[level] as string,
  '--dark': SHADES.dark[level] as string,
});

/** `5-` as "5−", `2-3` as "2–3". */
export const markText = (mark: string): string => mark.replace('-', mark.length === 3 ? '–' : '−');

/** The shapes of a strength; research is a struck circle, an unknown one a question mark. */
export function markShapes(strength: Strength): Shape[] {
  if (strength.level === 0) return [{ d: 'M14 3a6 6 0 1 0 .01 0M8.5 15.5l11-13', part: 'line' }];
  if (strength.level === null && !strength.range) {
    return [{ d: 'M10.5 6.2a3.6 3.6 0 1 1 5.6 3c-1.5 1-2.1 1.6-2.1 3.1M14 15.4v.4', part: 'line' }];
  }
  const [sure, possible] = strength.range ?? [strength.level as number, strength.level as number];
  const filled: Part = strength.basis === 'likely' ? 'likely' : 'full';
  return HEIGHTS.flatMap((height, i) => {
    const part: Part = i < sure ? filled : i < possible ? 'maybe' : 'empty';
    return part === 'maybe' ? [bar(i, height, part), hatch(i, height)] : [bar(i, height, part)];
  });
}

function bar(i: number, height: number, part: Part): Shape {
  // Outlined bars are drawn half a stroke smaller, so that all stand equally wide.
  const inset = part === 'full' || part === 'empty' ? 0 : 0.5;
  const x = i * STEP + inset;
  const y = MARK_BOX.height - height + inset;
  const w = BAR - 2 * inset;
  const h = height - 2 * inset;
  return { d: `M${x + 1} ${y}h${w - 2}q1 0 1 1v${h - 2}q0 1-1 1h${2 - w}q-1 0-1-1v${2 - h}q0-1 1-1z`, part };
}

function hatch(i: number, height: number): Shape {
  const x = i * STEP + 0.5;
  const top = MARK_BOX.height - height + 0.5;
  let d = '';
  for (let y = MARK_BOX.height - 1; y - 3 >= top; y -= 3) d += `M${x} ${y}l3-3`;
  return { d, part: 'line' };
}
