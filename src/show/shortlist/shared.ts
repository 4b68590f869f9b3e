/** What every view of the shortlist gets. */
import { money } from '../../advise/words.ts';
import type { Acts } from './acts.ts';
import type { Known } from './state.ts';

export interface View {
  known: Known;
  acts: Acts;
  /** Ids chosen for the comparison. */
  chosen: string[];
  setChosen(ids: string[]): void;
}

export const usd = (amount: number | null): string | null => (amount === null ? null : money(amount));
