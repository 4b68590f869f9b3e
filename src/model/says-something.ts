import type { Profile } from './profile.ts';

/** Whether the reader has said anything of themselves; a line of experience that was added and not filled in says nothing. */
export const saysSomething = ({ schema: _, ...said }: Profile): boolean => hasValue(said);

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.values(value).some(hasValue);
}
