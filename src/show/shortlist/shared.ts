/** What every view of the shortlist gets. */
import type { Acts } from './acts.ts';
import type { Known } from './state.ts';

export interface View {
  known: Known;
  acts: Acts;
  /** Ids chosen for the comparison. */
  chosen: string[];
  setChosen(ids: string[]): void;
}
