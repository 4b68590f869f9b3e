/** Words by which only citizens or permanent residents of the US may come, wherever they study. */
import { anyOf } from '../../lexicon/pattern.ts';

const CITIZENS = String.raw`(?:(?<!\bnon[- ])(?:u\.?s\.?|united states|american) (?:citizens?|citizenship|nationals?)\b|(?:citizens?|nationals?) of (?:the )?(?:u\.?s\b\.?|united states))`;
const ALSO = String.raw`(?! (?:and|or|as well as) (?:to )?(?:international|foreign|non-|others?\b|visa))`;

/** What those from abroad do not have when they come. */
const STATUS = String.raw`(?:(?:lawful |legal )?permanent residen(?:ts?|ce|cy)\b|green[- ]cards?\b|ead\b|employment authori[sz]ation|work (?:authori[sz]ation|permits?)|(?:authori[sz]ed|eligible|authori[sz]ation|permission) to work in the (?:u\.?s\b|united states))`;
/** A visa would do as well. */
const NO_VISA = String.raw`(?![^.;]{0,60}\b(?:or|and)\b[^.;]{0,30}(?<!\bsponsor )\b(?:visas?|[bfhj]-\d|esta)\b)`;

export const US_PERSONS = new RegExp(anyOf`
  \b(?:only|must be|limited to|restricted to|reserved for|(?:have|has|need|needs) to be)\b[^.;]{0,40}\b${CITIZENS}${ALSO}
  \b${CITIZENS}(?: (?:and|or) (?:lawful )?permanent residents)? only\b
  \b(?:given|granted|offered|open|goes?|extended) (?:only |solely |exclusively )?to ${CITIZENS}${ALSO}
  ^(?:[\w ]{3,20}: )?(?:${CITIZENS}|citizens)(?:,| and| or|\/| &) (?:(?:lawful |legal )?permanent residents?|green[- ]card holders?)(?: of (?:the )?(?:u\.?s\b\.?|united states))?\.?$
  (?:\b(?:must|needs? to|have to|has to|required to|open|given|available) (?:already |currently |to )?(?:be|have|hold|possess)?|\bonly\b|\b(?:restricted|limited) to)(?:(?!\b(?:visas?|passport|copy|copies|upload|submit|not|show|proof)\b)[^.;]){0,90} ${STATUS}${NO_VISA}
  \b(?:must|need to|have to) (?:hold|have|carry) an? (?:u\.?s\.?|american) passport\b
`);
/** Not asked, of money that comes with it, or of one sort of those who come. */
export const NOT_US_PERSONS =
  /^(?:students|graduates) (?:\w+ )?(?:must|need|have to)\b|\bcitizens?\b(?<=\b(?:not|no need|rather than|without)\b[^.;]{0,40})|\b(?:stipends?|scholarships?|salar(?:y|ies)|loans?|financial aid|awards?|prizes?|medals?|paid)\b/;
