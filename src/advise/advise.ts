/** Everything worth saying of one offering: warnings, good signs, fit, cost, questions. Pure; no order of rules matters. */
import { saysSomething } from '../model/says-something.ts';
import {
  type Listing,
  OWN_VALUE,
  type Profile,
  type RatedListing,
  type Reason,
  SEVERITIES,
  type Sign,
  type Silence,
  type Strength,
  type Warning,
} from '../model.ts';
import { strength } from '../rate/strength.ts';
import { type Asked, byId, email, questionsOf, withLink } from './ask.ts';
import { caseOf, few, quotesOf } from './case.ts';
import { rules as allRules, type Named, questionRules, signRules } from './found.ts';
import { type Advice, type Case, type Context, type Found, type Rule, TOPICS } from './types.ts';
import { filled } from './words.ts';

export type { Advice, Context, Cost, CostLine } from './types.ts';

/** A rule that fired, in the reader's words. */
interface Fired {
  id: string;
  rule: Rule;
  found: Found;
  reason: Omit<Reason, 'verdict'>;
}

/** Advice on a listing; without a profile `fit` is null and rules about the reader stay silent. */
export function advise(listing: Listing, profile: Profile | null, ctx: Context, rules: readonly Named<Rule>[] = allRules): Advice {
  const c = caseOf(listing, profile, ctx);
  const fired = fire(c, rules);
  const warnings = warningsOf(fired);
  const signs = signsOf(c);
  const asked = asking(c, speaking(fired));
  return {
    warnings,
    signs: signs.map(({ id, text, quotes }) => ({ id, text, quotes })),
    questions: asked.map((q) => withLink(q, listing, ctx.locale)),
    fit: profile ? fitOf(profile, speaking(fired), signs) : null,
    cost: c.cost,
    email: email(listing, profile, asked),
  };
}

/** What is to be warned of whoever the reader is. */
export const generalWarnings = (listing: Listing, ctx: Context, rules: readonly Named<Rule>[] = allRules): Warning[] =>
  warningsOf(fire(caseOf(listing, null, ctx), rules));

/** The number on a badge: how many of the warnings that need no profile are more than a note. */
export const badgeCount = (general: Warning[]): number => general.filter(({ severity }) => severity !== 'note').length;

/** A listing with its strength and its advice, as `rate --json` gives it. */
export const rateListing = (listing: Listing, profile: Profile | null, ctx: Context): RatedListing =>
  withAdvice(listing, strength(listing), advise(listing, profile, ctx));

/** The same of a strength and advice that are there. */
export const withAdvice = (
  listing: Listing,
  rated: Strength,
  { warnings, signs, questions, fit }: Pick<Advice, 'warnings' | 'signs' | 'questions' | 'fit'>,
): RatedListing => ({ ...listing, strength: rated, warnings, signs, questions, fit });

/** Every rule that fires, also those that a stronger one covers. */
export function fire(c: Case, rules: readonly Named<Rule>[] = allRules): Fired[] {
  return rules.flatMap(({ id, rule }): Fired[] => {
    const found = rule.when(c);
    if (!found) return [];
    const text = filled(rule.variants?.[found.variant ?? ''] ?? rule.text, c.locale, found.fill);
    const silence = found.silence ?? null;
    const quotes = few(grounds([...new Set(found.quotes)], silence, c.listing));
    return [
      {
        id,
        rule,
        found,
        reason: { id, text: silence ? withLink({ silence, text }, c.listing, c.locale, 'after') : text, quotes, silence },
      },
    ];
  });
}

/** Nothing is said without grounds: at the least the words that the offering goes by. */
function grounds(quotes: string[], silence: Silence | null, listing: Listing): string[] {
  if (quotes.length || silence) return quotes;
  const named = quotesOf(listing, 'type');
  return named.length ? named : [listing.title];
}

/** Without those that a stronger rule covers; in the order in which they matter, however the rules came. */
function speaking(fired: Fired[]): Fired[] {
  const warning = new Set(fired.filter((f) => f.found.severity).map((f) => f.rule));
  // What is itself covered says nothing, and so covers nothing.
  const covered = (rule: Rule): boolean => rule.silentWhere?.some((other) => warning.has(other) && !covered(other)) ?? false;
  return fired
    .filter(({ rule }) => !covered(rule))
    .sort((a, b) => TOPICS.indexOf(a.rule.topic) - TOPICS.indexOf(b.rule.topic) || byId(a, b));
}

function warningsOf(fired: Fired[]): Warning[] {
  return speaking(fired)
    .flatMap(({ found: { severity }, reason: { id, ...said } }): Warning[] => (severity ? [{ id, severity, ...said }] : []))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function signsOf(c: Case): (Sign & { opens: boolean })[] {
  return signRules.flatMap(({ id, rule }) => {
    const sign = rule.when(c);
    // What the reader put right is no good news of the page.
    if (!sign?.quotes.some((quote) => quote !== OWN_VALUE)) return [];
    const text = filled(rule.variants?.[sign.variant ?? ''] ?? rule.text, c.locale, sign.fill);
    return [{ id, text, quotes: few([...new Set(sign.quotes)]), opens: sign.opens ?? false }];
  });
}

/** Closed where a rule closes it; open where nothing is left to check; a profile that says nothing decides nothing. */
function fitOf(profile: Profile, fired: Fired[], signs: (Sign & { opens: boolean })[]): Advice['fit'] {
  const pick = (effect: 'closed' | 'check') =>
    fired.filter((f) => f.found.fit === effect).map(({ reason }): Reason => ({ ...reason, verdict: effect }));
  const [closing, checking] = [pick('closed'), pick('check')];
  const opening = signs
    .filter((s) => s.opens)
    .map(({ id, text, quotes }): Reason => ({ id, verdict: 'open', text, quotes, silence: null }));
  const reasons = [...closing, ...checking, ...opening];
  if (!saysSomething(profile)) return { verdict: 'check', reasons };
  return { verdict: closing.length ? 'closed' : checking.length ? 'check' : 'open', reasons };
}

/** The questions that the silence of the page raises, one for each fact, most important first. */
function asking(c: Case, fired: Fired[]): Asked[] {
  const raised = fired.flatMap(({ id, rule, found }) =>
    rule.question && found.silence ? [{ ...rule.question, id, silence: found.silence }] : [],
  );
  const silences = new Set(fired.map(({ found }) => found.silence));
  const further = questionRules.flatMap(({ id, rule }) =>
    rule.when(c) || silences.has(rule.silence) ? [{ rank: rule.rank, text: rule.text, id, silence: rule.silence }] : [],
  );
  return questionsOf([...raised, ...further], c.locale);
}
