/** Words by which only citizens or permanent residents of the US may come, wherever they study. */
import { anyOf } from '../../lexicon/pattern.ts';

const CITIZENS = String.raw`(?:(?<!\bnon[- ])(?:u\.?s\.?|united states|american) (?:citizens?|citizenship|nationals?)\b|(?:citizens?|nationals?) of (?:the )?(?:u\.?s\b\.?|united states))`;
const ALSO = String.raw`(?! (?:and|or|as well as) (?:to )?(?:international|foreign|non-|others?\b|visa))`;

export const US_PERSONS = new RegExp(anyOf`
  \b(?:only|must be|limited to|restricted to|reserved for|(?:have|has|need|needs) to be)\b[^.;]{0,40}\b${CITIZENS}${ALSO}
  \b${CITIZENS}(?: (?:and|or) (?:lawful )?permanent residents)? only\b
  \b(?:given|granted|offered|open|goes?|extended) (?:only |solely |exclusively )?to ${CITIZENS}${ALSO}
  ^(?:[\w ]{3,20}: )?(?:${CITIZENS}|citizens)(?:,| and| or|\/| &) (?:(?:lawful |legal )?permanent residents?|green[- ]card holders?)(?: of (?:the )?(?:u\.?s\b\.?|united states))?\.?$
  \b(?:must|need to|have to) (?:hold|have|carry) an? (?:u\.?s\.?|american) passport\b
`);
/** Not asked, or of money that comes with it. */
export const NOT_US_PERSONS =
  /\bcitizens?\b(?<=\b(?:not|no need|rather than|without)\b[^.;]{0,40})|\b(?:stipends?|scholarships?|salar(?:y|ies)|loans?|financial aid|awards?|prizes?|medals?|paid)\b/;
