/** What one clause says of the money paid for a stay. */
import * as is from './words.ts';

export type Back = 'none' | 'partly' | 'full';

/** “The application fee is not refundable; tuition is”, “no refunds, but …” */
const CLAUSE =
  /; |, (?:but|while|though|although|however|and you|after) |, and (?=(?:an?|the|\$\d[\d,]*) )|(?<!\b(?:all|nothing) )\bbut |(?<=\w{3}[.!?]) |, (?=(?:afterwards?|thereafter|later|none)\b)/;
/** Says the rest of what the clause before it says. */
const SHORTENED =
  /^(?:afterwards?|thereafter|later|after that|between|less|more|then|none|nothing|half|\d|(?:the )?(?:tuition|fee|rest|balance) (?:is|does|isn't|are)\b(?=,|$|[.]| not\b))/;
/** “No refunds unless we cancel” */
const UNLESS = /\bunless\b.*/;

/** What the clauses of a text say; `head` is what it stands under, `about` the sentence that names the fee it means. */
export function saidOf(text: string, head: string, about = ''): Back[] {
  const money = is.MONEY.test(text);
  const clauses = text.split(CLAUSE);
  // “The registration fee isn't refunded; tuition is, up to 14 days before”: the word stands once.
  const first = clauses.findIndex((clause) => is.BACK.test(clause));
  return clauses.flatMap(
    (clause, i) =>
      backOf(
        first >= 0 && i > first && !is.BACK.test(clause) && SHORTENED.test(clause) ? `refund: ${clause}` : clause,
        head,
        about,
        money,
      ) ?? [],
  );
}

function backOf(clause: string, head: string, about: string, money: boolean): Back | null {
  const text = clause.replace(is.OTHER_CREDIT, '…').replace(is.NO_LOSS, 'in full').replace(UNLESS, '');
  // Few clauses say that anything comes back, stays, or is for later use; none of the others says anything.
  const back = is.BACK.test(text);
  const stays = is.STAYS.test(text);
  const credit = money && is.CREDIT.test(text);
  if (!back && !stays && !credit) return null;
  const tuition = is.TUITION.test(text);
  if (is.BY_HOUSE.test(text) || is.OTHERS.test(text) || (is.OTHER.test(text) && !tuition)) return null;
  const denied = is.DENIES.test(text.replace(is.CONDITION, '…'));
  const share = is.SHARE.test(text) || is.KEEPS_SUM.test(text);
  const named =
    is.MONEY.test(text) || (MEANS_FEE.test(text) && is.MONEY.test(about)) || is.SUM.test(text) || share || (is.CANCELS.test(text) && back);
  if (credit && !(denied && !back) && !NO_CREDIT.test(text)) return 'partly';
  if (!named || (!back && !stays)) return null;
  // “Tuition less the application fee”, “all but the deposit”.
  const small = is.SMALL.test(text) && !tuition;
  if (small && !(is.BUT_FOR.test(text) && !denied)) return null;
  if (share || (is.REST.test(text) && !denied)) return 'partly';
  const when = `${text} | ${head}`;
  const inTime = is.IN_TIME.test(when);
  if (back && inTime && is.UNTIL.test(when) && !(denied && is.EVEN.test(text))) return 'partly';
  const ofLess = !tuition && (is.SMALL.test(about) || is.ABOUT_SMALL.test(head)) && !is.TUITION.test(`${about} ${head}`);
  if (ofLess) return null;
  if ((denied && back) || (stays && (!denied || is.FINAL.test(text))))
    return !is.EVEN.test(text) && (is.LATE.test(when) || (inTime && is.CANCELS.test(text))) ? 'partly' : 'none';
  if (!back || denied) return null;
  if (inTime && (is.FULL.test(text) || is.GIVES.test(text))) return 'partly';
  return is.FULL.test(text) || (is.GIVES.test(text) && (is.PAID.test(text) || is.TUITION.test(`${about} ${head}`))) ? 'full' : null;
}

const MEANS_FEE = /^(?:it|they|both|this|that)\b/;
const NO_CREDIT = /\bno(?:r|t)? (?:\w+ )?(?:credit|voucher|transfer)/;
