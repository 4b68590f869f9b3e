/** Sayings, found by their place: the file name is the id. */

import { each, type Steps } from '../../model/steps.ts';
import type { Saying } from '../../model.ts';
import type { Note } from '../facts/fact.ts';
import { type Line, nearestHead } from '../facts/line.ts';
import type { Tier } from '../facts/tier.ts';
import type { SayingRule } from './saying.ts';

const files = import.meta.glob<SayingRule>(['./*.ts', '!./index.ts', '!./saying.ts'], { eager: true, import: 'default' });
const rules = Object.entries(files).map(([path, rule]) => ({ id: path.slice(2, -3) as Saying, rule }));

const AT_A_TIME = 5;

/** Which sayings the offering makes, each noted with its sentence; what stands nearest speaks first. */
export function* readSayings(tiers: Tier[], note: Note): Steps<Saying[]> {
  const found = yield* each(rules, AT_A_TIME, ({ id, rule }) => {
    for (const tier of tiers) {
      if (!tier.speaksOf(rule.topic)) continue;
      const line = tier.once(rule, () => tier.about(rule.topic).find((l) => makes(rule, l)) ?? null);
      if (!line) continue;
      note(id, id, [line]);
      return [id];
    }
    return [];
  });
  return found.flat();
}

/** Whether the line says it. */
export const makes = (rule: SayingRule, line: Line): boolean =>
  (rule.pattern.test(line.text) ||
    (rule.under?.head.test(nearestHead(line).trim()) && rule.under.pattern.test(line.text)) ||
    (rule.after?.before.test(line.before) && rule.after.pattern.test(line.text)) ||
    false) &&
  !rule.not?.test(line.text) &&
  !rule.notNamed?.test(line.quote);
