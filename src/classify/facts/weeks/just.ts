/** Whether an offering says that its stay is just so long. */
import type { Tier } from '../tier.ts';
import { topic } from '../topics.ts';

const JUST =
  /\b(?:weeks?|months?|blocks?)\b[^.;]{0,20}\bonly\b|\bonly (?:for )?(?:an?|one|two|three|four|six|eight|\d)\b|\b(?:exactly|fixed|limited|per person|non-?renewable|not renew\w*|no extensions?|not (?:be )?extend\w*|no longer|at most|maximum|up to)\b/;
/** Of what: “limited to two students” is none. */
const OF_LENGTH = /\b(?:days?|weeks?|wks?|months?|years?|length|duration|blocks?|rotations?|electives?|stays?|renew|extend|extensions?)/;
/** “One block per person”, “no extension”. */
const ONCE =
  /\b(?:one|1|an? single) (?:block|rotation|session|placement|stay|visit)s? (?:only|per (?:person|student|visitor)|at most)\b|\bno (?:extensions?|longer stays?|renewals?)\b|\b(?:cannot|can't|may not|not) (?:be )?(?:extend|renew|prolong|repeat)ed\b/;

const TOPIC = topic([JUST, ONCE]);

/** It may be taken no longer than once, whatever the page allows of others. */
export const isOnce = (tier: Tier): boolean => tier.about(TOPIC).some(({ text }) => ONCE.test(text));

export const isJustSo = (tier: Tier | undefined): boolean =>
  tier?.about(TOPIC).some(({ text }) => JUST.test(text) && OF_LENGTH.test(text)) ?? false;
