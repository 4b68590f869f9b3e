import { expect } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

/** Waits until a thing has stood in one place for a moment, as a reader does before a click; ours takes no click that comes sooner. */
export async function still(placeOf: () => Promise<Point | null>): Promise<Point> {
  let at: Point | null = null;
  const stands = async () => {
    const before = at;
    at = await placeOf();
    return at !== null && at.x === before?.x && at.y === before.y;
  };
  await expect.poll(stands, { intervals: [150] }).toBe(true);
  return at as unknown as Point;
}
