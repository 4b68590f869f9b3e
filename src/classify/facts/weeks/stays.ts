/** Which lengths of time in a line are the length of a stay. */
import { type Line, nearestHead } from '../line.ts';
import { type Duration, durations, inWeeks, NUMBER, numberOf } from '../numbers.ts';
import { bareWeeks } from './bare.ts';
import { ofAnother } from './others.ts';
import { beginsStay, isTraining } from './training.ts';

export interface Stay {
  weeks: number[];
  /** Called a stay, and not only a length named somewhere. */
  called: boolean;
  /** Named only to say what a sum buys. */
  priced?: boolean;
  days?: boolean; // named in days
  line: Line;
}

const LONGEST = 156;
/** More weeks than this, named in weeks, are no stay but an age or a term of pregnancy, unless a range begins lower. */
const LONGEST_IN_WEEKS = 26;
const RANGE = /\b(?:weeks?|wks?) (?:up )?to $|\b(?:up to|at most|maximum of) $/;
const AT_MOST = /^,? (?:or (?:fewer|less)|at (?:the )?most|maximum|is the (?:longest|limit|maximum))\b/;

/** What follows a length that is no stay: "4 weeks before", "two weeks of core medicine". */
const NOT_AFTER = new RegExp(
  "^(?:'s?)?,? ?(?:" +
    [
      'from (?:now|today)\\b',
      '(?:in )?(?:before|prior|in advance|ahead|advance|notice|of notice|lead|earlier|ago|old|later|after|afterwards|past)\\b',
      '(?:or (?:more|longer|less)|at (?:the )?least|minimum),? (?:before|prior|in advance|ahead|after)\\b',
      'from (?:the |your )?(?:date|receipt|day|last)',
      'to (?:process|review|respond|complete|reply|obtain|arrange|get|answer|hear|receive|decide|accept|pay|confirm|return|send|submit|upload)',
      '(?:[\\w-]+ ){0,3}(?:review|prep|preparation|board|language|english) (?:courses?|class(?:es)?)\\b',
      '(?:[\\w-]+ ){0,3}(?:breaks?|leases?|memberships?|subscriptions?)\\b',
      'for (?:processing|review|approval|a (?:reply|decision|visa)|us to)',
      'of (?:(?:the|your|my|our|each|any|this|your last|their|u\\.?s\\.?|american) )*(?:start|arrival|acceptance|residency|fellowship|practice|post|graduat|clinical experience|application|visa|receipt|completion|notice|core|pregnan|gestation|receiving|making|last|end|date|night|call|inpatient|internal|general|work|experience|bank|age)',
      'of (?:\\w+ )?(?:insulin|medicines?|medications?|supplies|food|groceries|rents?|antibiotics)\\b',
      '(?:processing|review|turnaround|business|written notice|until|since|apart|wait|overdue|window)\\b',
      '(?:\\w+ ){0,2}days? a week',
      '(?:leave|vacation|holidays?|(?:around|over) (?:christmas|the holidays|new year))\\b',
      'already\\b',
      '(?:is|are) (?:needed|required|necessary) (?:to|for)',
      '(?:after|before|without|(?:must |should )?have passed|lie between|on,? (?:and )?(?:one|two|three|four|five|six|seven|\\d) (?:days? )?off)\\b',
      '(?:are|is) spent\\b|then\\b',
    ].join('|') +
    ')',
);
/** What comes before a length that is no stay. */
const NOT_BEFORE =
  /(?:\b(?:within|once|twice|(?:good|kept|held|stored|open|closed) for|completed (?:a |the |core |clinical |all )*(?:clerkships?|courses?|rotations? in \w+)[^.;]{0,30} of|voucher for|resident of [^.;]{0,30} for|every|after|past|previous|under|it takes|(?<!\b(?:program|rotation|observership|externship|elective|visit|course|training) )takes (?:me|us|about)?|took|allow|older than|later than|earlier than|(?<!\bno )fewer than|less than \d+ (?:and|or)|age|ages|another|since|reapply|wait|aged?|for the past|over the last|in (?:the )?last|\(last|(?:your|their|his|her) last|for the last|the last|per|by|at day|at week|an hour|once in|extensions? of|lead time:?(?: is)?|valid for|is valid|deadline|notice|mid-?|\badd|let|credit for|takes up to|(?:repl(?:y|ies)|answers?|responses?|decisions?|results?) takes? (?:up to|about|around)?|children from|from age|better (?:is|are)|(?:applications?|requests?|attempts?) (?:in|within|per))|\$\d(?:[\d,.]*\d)?|\/)(?: (?:a|an|the|at least|minimum|up to|about|of|approximately|around|first|next|last|nearly|almost|roughly|some)){0,6} ?$/;
/** "4 weeks / 8 weeks" */
const OR_ELSE = /\d(?: weeks?)? ?\/ $/;
/** “$1,650/4 weeks” */
const SUM_FOR = /\$\d[\d,.]* ?\/ ?$/;
const PAST_NOT = /\b(?:stays?|runs?|go(?:es)?|goes on|continues?|lasts?|beyond) past $/;
/** Matters near a length that make it none of a stay, unless it is called one by name. */
const OTHER_MATTER =
  /\b(?:cancel\w*|refund\w*|withdraw\w*|deadline|parking|memberships?|subscriptions?|incomplete|deleted|vaccin\w*|titers?|immuni\w*|quantiferon|tuberc\w*|tb|ppd|flu|background check|drug screen|passport|toefl|ielts|scores?|decision|notif\w+|respond|reply|credentialing|process(?:ed|ing)|i-20|ds-2019|gap|clearance|balance|degree|housing|lease|question bank|access to|letters? (?:is|are|will be)|sent|new (?:\w+ )?agreement|the match|experience in|years? of|within)\b/;
const NOUN =
  '(?:rotations?|electives?|blocks?|externships?|observerships?|clerkships?|(?:sub-?|acting )?internships?|sub-?is?|programs?|programmes?|slots?|visits?|stays?|experiences?|placements?|packages?|courses?|tele-?rotations?|preceptorships?|attachments?|opportunit\\w+|observations?|fellowships?|options?|immersion|shadowing|appointments?|terms?|tracks?|seats?|months?|period|practicum|training|sessions?|commitment|residenc[ey] observ\\w+)';
const NAMED = new RegExp(`^[- ](?:long[- ])?(?:[\\w/&'.]+[- ]){0,6}?${NOUN}\\b`);
const PHRASE_AFTER =
  /^[,;]? ?(?:(?:(?:is|are|as) )?(?:(?:the|at the|a|at|as) )?(?:long\b|in (?:length|duration|total|all|a row|the (?:office|hospital|clinic|life|unit)|our|my|an?\b)|each\b|per (?:person|rotation|block|elective|site|student|visitor|guest|department)|minimum\b|maximum\b|most\b|least\b|limit\b|max\b|min\b|longest\b|shortest\b)|only\b|at a time|no (?:extension|longer|more)|extend|extension|altogether|or (?:more|longer|less|fewer)|with (?:us|me|a|one|our|the|dr)|at (?:our|the|my|a) |on (?:the|our|site)|of (?:shadow|observ|hands|clinic|outpatient|in-person|evening|didactic|rotation)|may be|can be|and (?:may|can) be|renew|two clinic)/;
const ENDS = /^(?: each| \w+)?(?:[.;,:)]|$| [$*·•|(+=]|\*)/;
const PHRASE_BEFORE =
  /(?:\b(?:for|(?:longest|shortest|max(?:imum)?|min(?:imum)?) (?:booking|stay|rotation|visit|length|period|duration|time)|lengthened|prolonged|all|lasts?|lasting|of|up to|as long as|max(?:imum)?|min(?:imum)?|limited to|limit|restricted to|from|between|spends?|stays?|staying|past|beyond|duration|length|period|extend(?:ed|able)?|stretched|renewable|books?|runs?|running|longer than|more than|less than|exceed|typically|normally|usually|generally|at least|at most|is|are|be|options?|choose|available|offer|offered|buys|completes?|completed|comes? in|sold in|asks for|takes|take|allowed|permitted)|[:(–]|- )(?: (?:stay|a|an|the|at least|at most|up to|about|approximately|around|typically|single|period|total|for|of|is|are|one|to|all|be|either|our|your|minimum|maximum|length|full|standard|usual|between|from)){0,6} ?$/;
/** Alone too weak: "in two weeks", "the first two weeks". */
const WEAK_BEFORE =
  /\b(?:in|first|(?<=\b(?:the|your|his|her|their) )last|final|during|over|and|or|to|a|until|week)(?: (?:the|a|about)){0,3} ?$/;
/** What a day must be called to be a stay: days are mostly those of a week or of a deadline. */
const DAYS =
  /\b(?:limit|follow|spends?|stays?|visits?|shadow\w*|observ\w*|rotat\w*|guests?|last|program|length|duration|up to \d+ days|maximum|no more than \d+ days|(?:welcome|comes?|invited|accepted|here|with us) for)\b/;
const RENEWED_YEAR = /\brenew(?:able|ed)? (?:once|for (?:a|one) (?:second|further|more|additional) year)\b/;

/** A column or a heading of lengths. */
const LENGTH_HEAD = /\b(?:length|duration|how long|how many weeks|time ?frames?|time commitment|stay|terms?|weeks)\b/;
const PRICE_CELL = /^\$ ?\d[\d,]*$/;

/** A second length that names no unit: "four weeks at least and twelve at most", "4 weeks, and four more if both like it". */
const SECOND = new RegExp(
  `^(?: (?:is|as))?(?: (?:the|at|a|at the))? ?(?:minimum|least|most|maximum|limit|shortest)?(?:,| and| or| to|;|, and|, or|; and|(?= up to )| \\() ?(?:up to |no more than |not more than |a (?:total|maximum) of |as many as |the (?:longest |maximum )?(?:is )?|maximum (?:is |of )?|at most |max\\.? )?(${NUMBER})(?:(?=[.;,)]|$)()| )(the maximum|as (?:the |a )?maximum|at (?:the )?most|maximum|is the (?:limit|maximum|most)|the (?:longest|limit)|more\\b|in (?:two|several)|if |[.;]|$)?`,
);
/** Weeks of one stay at two places: "two weeks on the unit and two with the consult team". */
const PARTS = new RegExp(
  `\\b(${NUMBER}) weeks? (?:of|on|in|at(?! least| most| the| an?\\b)|with) [^.;:$]{3,70}(?:(?:,? then|,? and|, followed by|,) (?:the (?:other|last) )?(${NUMBER}) (?:(?:weeks )?(?:on|in|at(?! least| most| the)|with)|weeks of (?=(?:the )?(?:wards?|clinics?|consults?|in-?patient|out-?patient|office|hospital|service|icu|operating|nights?|research|lab)\\b))|, (${NUMBER}) weeks of)\\b`,
);
const SECOND_SAID = /^(?:,| and|;| or|, and|; and) ?(?:the )?(?:max(?:imum)? (?:is |of )?|at most |up to )/;
const MAXIMUM_FIRST = new RegExp(`^(?:,| and|;|, and) (?:the )?maximum (?:is |of )?(${NUMBER})\\b`);

/** Every length of a stay in the line. */
export function staysIn(line: Line): Stay[] {
  const { text } = line;
  const bare = bareWeeks(line);
  if (bare) return [{ weeks: bare, called: true, line }];
  // A price under “4 weeks”.
  const sold = PRICE_CELL.test(text) ? durations(nearestHead(line)) : [];
  if (sold[0] && sold[0].at < 2) return [{ weeks: sold[0].weeks, called: true, line }];
  const parts = PARTS.exec(text);
  if (parts) return [{ weeks: [numberOf(parts[1] as string) + numberOf((parts[2] ?? parts[3]) as string)], called: true, line }];
  const marks = durations(text).map((d) => ({ d, none: isNone(line, d), called: isCalled(line, d) }));
  marks.forEach((mark, i) => {
    const next = marks[i + 1];
    if (!next) return;
    const gap = text.slice(mark.d.end, next.d.at);
    // "At least three months and at most six before the start": both are none. "From one week to three months": both are stays.
    if (
      next.none &&
      gap.length < 45 &&
      /^,? ?(?:and|or|to|-)/.test(gap) &&
      !/[.;]|\b(?:you|we|they|it|apply|extend\w*|renew\w*|prolong\w*)\b/.test(gap)
    )
      mark.none = true;
    if (/^ ?(?:to|-|or|and|through)? ?(?:up to )?$/.test(gap) && !next.none) mark.called = next.called = mark.called || next.called;
  });
  return marks.flatMap(({ d, none, called }): Stay[] => {
    if (none || (!called && isVague(line, d))) return [];
    const weeks = [...d.weeks, ...secondOf(text.slice(d.end), d)];
    if (d.unit === 'y' && RENEWED_YEAR.test(text)) weeks.push(2 * (d.weeks[0] as number));
    return [{ weeks, called, priced: isPriced(line, d) && weeks.length === 1, line, ...(d.unit === 'd' && { days: true }) }];
  });
}

/** Names the length only to say what a sum buys: "$1,350 for four weeks", "prices are for a four-week block". */
function isPriced({ text }: Line, d: Duration): boolean {
  const before = beforeOfText(text, d.at);
  const after = text.slice(d.end, d.end + 40);
  if (/\b(?:maximum|at most|only|limit|longest|no extension|most)\b/.test(after)) return false;
  return (
    /\$[\d,.]+(?: usd)? (?:for|per|\/) (?:the |all |each |a )?$/.test(before) ||
    /\b(?:prices?|figures?|fees?|amounts?|sums?|column)\b[^.;]{0,40}$/.test(before)
  );
}

const beforeOfText = (text: string, at: number) => text.slice(Math.max(0, at - 48), at);
const beforeOf = (line: Line, d: Duration) => beforeOfText(line.text, d.at);
const afterOf = (line: Line, d: Duration) =>
  line.text.slice(d.end, d.end + 64).replace(/^(?:\)| \([^)]{1,20}\)(?= ahead| before| prior| in advance))/, '');
const nearOf = (line: Line, d: Duration) => line.text.slice(Math.max(0, d.at - 60), d.end + 50);

/** Heads of other lengths: how early to apply. */
const LEAD_HEAD = /\b(?:ahead|notice|lead time|how early|when to apply|apply|advance|deadline)\b[^|]*$/;

function isNone(line: Line, d: Duration): boolean {
  const before = beforeOf(line, d);
  if (
    d.weeks.some((n) => n > (d.unit === 'w' && !RANGE.test(before) && !AT_MOST.test(afterOf(line, d)) ? LONGEST_IN_WEEKS : LONGEST)) ||
    NOT_AFTER.test(afterOf(line, d))
  )
    return true;
  if (ofAnother(line, d)) return true;
  if (isTraining(before, d) || beginsStay(before, line.text.slice(d.end))) return true;
  if (/^ ?\(max/.test(afterOf(line, d))) return false;
  if (/\bper(?: \w+)? ?$/.test(before) && NAMED.test(afterOf(line, d))) return false;
  if (LEAD_HEAD.test(line.head) && line.text.length < 60 && !LENGTH_HEAD.test(line.head)) return true;
  return NOT_BEFORE.test(before) && !PAST_NOT.test(before) && !OR_ELSE.test(before) && !SUM_FOR.test(before);
}

/** Not called a stay, and too common a length to be one. */
const isVague = (line: Line, d: Duration): boolean =>
  d.unit === 'd' || d.unit === 'y' || OTHER_MATTER.test(nearOf(line, d)) || /^an? /.test(line.text.slice(d.at, d.end));

function isCalled(line: Line, d: Duration): boolean {
  const { text, head, heading } = line;
  const before = beforeOf(line, d);
  const after = afterOf(line, d);
  const named = NAMED.test(after);
  if (OTHER_MATTER.test(nearOf(line, d)) && !named && !LENGTH_HEAD.test(head)) return false;
  if (d.unit === 'd')
    return (named || DAYS.test(`${text} ${head}`) || LENGTH_HEAD.test(head)) && !/^ (?:a|per|each) (?:week|month|day)/.test(after);
  if (d.unit === 'y') return yearOfStay(text, before, after, d);
  if (named || d.at <= 2 || SUM_FOR.test(before) || LENGTH_HEAD.test(head) || heading) return true;
  if (WEAK_BEFORE.test(before) && !/\b(?:for|up|spend|limited|extend\w*|lengthened|prolonged|stretched) (?:to |a )?$/.test(before))
    return PHRASE_AFTER.test(after) || (/\b(?:or|and|to) $/.test(before) && ENDS.test(after));
  return PHRASE_BEFORE.test(before) || PHRASE_AFTER.test(after) || (/[.;,(·•|] $/.test(before) && ENDS.test(after));
}

const yearOfStay = (text: string, before: string, after: string, d: Duration): boolean =>
  YEAR_LONG.test(after) ||
  /\b(?:periods?|stays?|visits?|appointments?) of (?:up to |at least )?(?:an? |one )?$/.test(before) ||
  (d.at < 3 && /^(?:[,.]|$| (?:at|in|on|with) (?:the|our|a) )/.test(after)) ||
  (/\b(?:for|lasts|lasting|spend|stay|to|is|or|at most|up to|maximum)(?: an?| one| up to)? ?$/.test(before) &&
    /^ ?(?:[,.;]|$|at most|maximum|with us|renew|or (?:more|longer))/.test(after)) ||
  /^ (?:at (?:the )?most|maximum)/.test(after) ||
  /\byear-long\b/.test(text.slice(d.at, d.end + 6));

const YEAR_LONG =
  /^(?:[- ]long\b(?:$|[.,;]| (?:stay|visit|program|appointment))|[- ](?:[\w-]+ ){0,2}(?:observ\w+|externships?|research (?:position|fellowship|program|elective|rotation)|visits?|stays?|appointments?|attachments?)\b)/;

/** The length that follows without its unit. */
function secondOf(rest: string, d: Duration): number[] {
  const m = SECOND.exec(rest);
  const first = MAXIMUM_FIRST.exec(rest);
  const ends = m?.[2] === '';
  const word = first?.[1] ?? (m && (ends || m[3] || SECOND_SAID.test(rest)) ? m[1] : undefined);
  if (!word || d.unit === 'd') return [];
  const n = inWeeks(numberOf(word), d.unit);
  return [m?.[3]?.startsWith('more') ? (d.weeks[0] as number) + n : n];
}
