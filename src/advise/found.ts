/** Every rule, sign and question, found by its place: the file name is the id. */
import type { QuestionRule, Rule, SignRule } from './types.ts';

export interface Named<R> {
  id: string;
  rule: R;
}

const named = <R>(files: Record<string, R>): Named<R>[] =>
  Object.entries(files).map(([path, rule]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), rule }));

export const rules = named(import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }));
export const signRules = named(import.meta.glob<SignRule>('./signs/*.ts', { eager: true, import: 'default' }));
export const questionRules = named(import.meta.glob<QuestionRule>('./questions/*.ts', { eager: true, import: 'default' }));
