/** Sums of other matters: rooms, licences, what is paid to others or to the visitor; and what a gift is that is none. */
import { wholeWords } from '../../../lexicon/pattern.ts';
import { nearestHead } from '../line.ts';
import type { Price, Spot } from './price.ts';

/** Money that is no fee of the host, by the words around it. */
const NO_FEE = new RegExp(wholeWords`
  per (?:claim|incident|instance|occurrence)
  occurrence|aggregate|set aside|funding|proof of|bank (?:statements?|balance)|funds|parking|visitors park|parks? in
  garage|gym|fitness center|rent(?:s|ed|al)?|apartments?|(?<!\b(?:operating|emergency|exam|reading|delivery) )rooms?|beds?|housing|house|dorm\w*|hostel|hotels?|lodging
  accommodations?|residence|bunkhouse|meals?|cafeteria|food|a night|per night|utilities|transport|bus|taxi|uber
  (?:by|the|a|per|each) train|trains|train (?:fare|ticket|pass)s?|bicycle|licen[cs]e|stipends?|funded (?:at|with)|evidence of|scholarships?|grants?|award(?:s|ed)?|honorari\w*|salary|reimburs\w*
  toward (?:travel|housing|board|lodging|expenses|living)
  living (?:costs?|expenses)|budget|fines of|a fine of|fined|penalty|los(?:t|e|es)|replacement|white coat|scrubs|scrub card
  toefl|ielts|usmle|ecfmg|sevis|consulate|embassy|ds-160|visa (?:fee|application)|money back
  you(?:'ll| will)? need (?:about|around|approximately|roughly)|for living
  count on|reckon (?:on|with)|plan on|of living|living in|sublets?
  (?:you|scholars?|fellows?|students?|visitors?|externs?|observers?) (?:get|receive|are paid|is paid)|raised|sign-on
  (?:hosts?|departments?|preceptors?) (?:get|receive|are paid)
  sav(?:e|es|ings?)|discount|(?<!\b(?:taken|comes?|come) )off|coupon|voucher|per hour|an hour|hourly|debt|question bank|drug (?:screen|test)\w*
  (?:an?|another|some|any) (?:company|agency|website) (?:that|which|who)? ?(?:wants?|wanted|sells?|sold|charges?)
  (?:someone|somebody|companies|agencies) (?:that|which|who)? ?(?:wants?|wanted|sells?|sold|charges?)
  hotels?|motels?|r[eé]sum[eé] review
  tb test|titers?|immuni\w+|vaccin\w*|fingerprint\w*|prize|mock interview|personal statement|consultation|webinar
  credit at|donat\w+|donors?|insulin|(?:show|prove|demonstrate|document) (?:\w+ )?(?:support|means|resources|savings)
  cme|gift cards?|gifts? of|raffle|lockers?|laundry|copies|photocop\w*|pagers?|textbooks?|souvenirs?
  (?:gives?|grants?|donates?|lends?)\s+to (?:one|an?|each|every|the) (?:\w+ )?(?:visitors?|students?|observers?|participants?|externs?)
  (?:pays?|paid to|gives?) (?:the |each |our |every )?(?:visitors?|students?|observers?|participants?|externs?|you)\b(?! (?:fees?|charges?)\b)
  vendor
  airfares?|flights?|permits?|waivers?|transcripts?|(?<!\b(?:by|via|through) (?:an? )?)wire|(?:returned|bounced) checks?|(?<!the )balance of|step [123] exam|nbme
  x-rays?|botox|(?:a|per) unit|gave us|refer a friend|self-pay|copays?|physicals|flu shots?|(?:office|walk-in|urgent care|telehealth) visits?|visits? (?:from|start|cost)|bonus(?:es)?
  (?:new |our )?patients? (?:pay|without|who pay)|for (?:new |our )?patients
  we (?:had to |have to |have )?(?:pay|paid|spent|spend|raised|bought)
  (?:paid|payable) (?:directly )?to the (?:sheriff|state|county|police|lab|company|agency)
  third part(?:y|ies)
  (?:credentialing|screening|background|testing|insurance) (?:check )?(?:company|vendor|firm|provider) (?:bills?|charges?|collects?|asks?)
  paid (?:directly )?to the (?:lab|company|vendor|agency)
  health insurance|insurance|coverage|(?<!(?<!\b(?:have|need|needs|expected|responsible|asked|required) )\bto |\b(?:that|which|fees?|helps?) )cover
`);
/** A premium is less, a sum insured is more. */
const LARGEST_PREMIUM = 1000;
/** What a non-profit calls its price: “4-week donation” over a column, “required donation”. */
const GIFT_PRICE =
  /\b(?:(?:one|two|four|six|eight|twelve|\d{1,2})[- ](?:weeks?|months?)|required|minimum|program|rotation|tuition|monthly) donation\b|\bdonation (?:per|for (?:four|4|the|each|one)|\()|\bdonation of (?=[^.;]*\bis (?:required|expected of|asked of)\b)|\b(?:participants|externs|students|visitors|observers|trainees|you) donate\b[^.;]{0,40}\bfor (?:an?|each|the|four|4)\b|\bcontribution of\b[^.;]{0,30}\bper (?:placement|rotation|month|visit|stay)\b/;
const GIFT_COLUMN = /\| donation$/;
const LARGEST_GIFT = 200;
/** What a check costs elsewhere is told roughly. */
const ROUGHLY = /\b(?:about|around|approximately|roughly|usually|typically)\b/;

/** “Externs buy their own policy (about $180)”: from somebody else. */
const BUYS_OWN =
  /\b(?:purchase|buy|get|bring|obtain|take out)s? (?:(?:your|their|his|her|his or her) own|an? [\w-]+ (?:policy|plan) of (?:your|their) own)\b[^.;$]{0,40}$/;
const FEE_WORD = /\b(?<!\b(?:housing|parking|room|meal|badge|lab) )(?:fees?|costs?|tuition|prices?|charges?)\b/;
/** Heads a list of what else the house holds: “Upcoming courses”. */
const EVENTS =
  /\b(?:upcoming|coming|next|future|past|recent|other|cme|continuing) (?:[\w-]+ ){0,2}(?:courses?|conferences?|symposi(?:a|um)|events?|webinars?|workshops?|lectures?|class(?:es)?|meetings?)\s*$/;
const headsOther = (head: string): boolean => (NO_FEE.test(head) || EVENTS.test(head)) && !FEE_WORD.test(head);
/** Goes on from the sum before it: “The price goes up to $50 in June.” */
export const GOES_ON =
  /\b(?:it|this|that|the (?:price|rate|charge|cost|fee|amount|sum))(?: (?:then|will|soon|\w+ly))? (?:goes? up|rises?|increases?|climbs?|drops?|falls?|changes?|becomes?)\b/;

/** No fee of the host. */
export function isNoFee({ before, after, head, sum, line }: Spot, noun: string): boolean {
  if (BUYS_OWN.test(line.text.slice(Math.max(0, sum.at - 90), sum.at))) return true;
  if (line.before.includes('$') && NO_FEE.test(line.before) && GOES_ON.test(line.text.slice(0, sum.at))) return true;
  const around = `${before} ${after}`;
  if (/\btuition\b/.test(around) || GIFT_PRICE.test(`${around} | ${head}`)) return false;
  if (GIFT_COLUMN.test(head) && sum.amount >= LARGEST_GIFT) return false;
  if (/malpractice|liability/.test(noun) && sum.amount < LARGEST_PREMIUM) return false;
  if (noun === 'drug screen' && ROUGHLY.test(before)) return true;
  if (noun === 'background check')
    return (
      !/\b(?:fee|charged?|plus|another|added|required|once|one[- ]time|payable to (?:the|our) (?:hospital|office|practice|clinic|center|department))\b/.test(
        `${around} | ${/\bcharges\b/.test(head) ? 'charged' : ''}`,
      ) ||
      ROUGHLY.test(around) ||
      /vendor/.test(around)
    );
  const at = around.search(NO_FEE);
  if (at >= 0) {
    const includes = /\b(?:includ\w+|covers?|with) [^$]{0,40}$/.test(around.slice(0, at));
    if (
      !includes &&
      !(
        noun &&
        !/\b(?:insur\w*|coverage|parking|housing|visa|hotel|scholarship|stipend|vendor|company|occurrence|refund|pays? |sheriff|a night|rooms?|los[te]|replacement|park\b|gym|fitness|meals?|award)/.test(
          around,
        )
      )
    )
      return true;
  }
  return !noun && (headsOther(head) || headsOther(nearestHead({ head })));
}

/** Sums of these are told beside a visit that costs nothing. */
const BESIDE = new RegExp(wholeWords`
  hotels?|motels?|inns?|guest ?house|rooms?|rent|lodging|room and board|living|flights?|travel|visas?|j-1|h-1b|ds-2019|sevis
  abstracts?|posters?|conferences?|congress|meetings?|workshops?|webinars?|courses?|exams?|allowance|journals?|publication|licen[cs]e
  (?:stay|stays|staying|visits?) (?:of|for|over|longer|beyond) (?:\w+ ){0,2}(?:six|twelve|\d{2}|months|a year)|research year
`);
/** What a visit costs is told by one of these, */
const FOR_VISIT = /\b(?:fees?|tuition|[a-z]+ships?|electives?|rotations?|programs?|weeks)\b/;
/** or by who asks for it or pays it; */
const ASKED = /\b(?:pays?|charge[sd]?|costs?|prices?|due|asks?|collects?|takes?|bills?)\b/;
/** or in no sentence at all. */
const TELLS = /^(?:\S+ ){4}.*\.$/;

/** Told where nothing is charged for the visit, the sum is of something else. */
export const isBeside = ({ line: { text }, role }: Pick<Price, 'line' | 'role'>): boolean =>
  !FOR_VISIT.test(text) && (BESIDE.test(text) || (role === 'price' && TELLS.test(text) && !ASKED.test(text)));
