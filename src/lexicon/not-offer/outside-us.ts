import { notOffer } from '../cue.ts';

/** Electives in other countries. */
export default notOffer({
  head: String.raw`\b(?:nhs|united kingdom|scotland|ireland|london|germany|poland|krak[oó]w|warsaw|india|pakistan|nepal|kenya|tanzania|ghana|australia|new zealand|canada|toronto|spain|italy|france|japan|thailand|peru|mexico|brazil|croatia|hungary|czech republic|prague|israel|egypt|turkey|dubai|south africa|sri lanka|philippines)\b`,
  text: String.raw`[£€₹]\s?\d|\+(?:[2-9]\d)[ -]?\d|\b(?:(?<!\d[ ,.]{1,2})\d[\d ,.]{0,12} ?(?:pln|eur|chf|czk|huf|inr|pkr|npr|zar|aed|try|ngn|kes|aud|nzd|thb|php|ron|bgn|sek|nok|dkk)|erasmus|citizens of the (?:us|usa|united states)|gbp|euros?|\d+ pounds|nhs|zloty|rupees|gmc|general medical council|schengen|garda|outside the eu|foundation doctors?|consultant's firm)\b`,
  least: 3,
  unless: String.raw`\b(?:united states|usa|u\.s\.|usce|american|for (?:graduates|students|doctors|physicians) (?:from|of))\b`,
  source: 'DOMAIN: electives outside the US',
});

export const says = ['Elective in Scotland', 'Electives in Nepal'];
export const doesNotSay = ['Externship in Indiana'];
