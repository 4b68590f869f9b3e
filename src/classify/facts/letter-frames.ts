/** Ways to say that somebody gives a letter, or gets one. A sentence on letters without any of them is about letters that applicants bring. */
import { anyOf } from '../../lexicon/pattern.ts';
import { PLACES, VISITORS } from './actors.ts';

const LETTER = '(?:letters?|lors?|sloes?|recommendations?|references?)';
const GIVER = `(?:we|i|he|she|they|nobody|no one|faculty|(?:faculty )?members?|clinicians?|sponsors?|network|psychologists?|educators?|interns?hip|seniors?|teachers? here|attendings?|preceptors?|physicians?|doctors?|hosts?|mentors?|chief|chair|directors?|${PLACES}s?|division|dean|investigators?|professors?|supervisors?|\\w+ologists?|psychiatrists?|p(?:a)?ediatricians?|surgeons?|internists?|hospitalists?|dr\\.? [\\w'-]+)`;
const GIVE =
  '(?:writ(?:e|es|ing|ten)|wrote|giv(?:e|es|ing|en)|provid\\w+|issu\\w+|offer\\w*|sign(?:s|ed)?|sends?|uploads?|prepar\\w+|suppl(?:y|ies|ied)|hands?|furnish\\w*|support\\w*|recommends?|dictat\\w+|promis\\w+|guarant\\w+|consider\\w*|adds?|mails?|includes?|arranges?|compos\\w+|sells?)';
const GET =
  '(?:gets?|receiv(?:e|es|ing)|earn(?:s|ed|ing)?|obtain|secure|leaves? with|(?:goes|go|walks?) (?:home |away |out )?with|takes? home|expect|count on|qualif(?:y|ies) for|(?:is|are|be|been) (?:given|sent|handed|offered|promised|awarded)|request|ask|wants?|collect)';

export const GIVING = new RegExp(anyOf`
  \b${GIVER}\b[^.;:]{0,90}?\b${GIVE} (?:[\w'’,-]+ ){0,10}?(?:${LETTER}|them for)\b
  \b${LETTER}\b[^.;]{0,60}?\b${GIVER} (?:[\w'-]+ ){0,4}?${GIVE}\b
  \b(?:${VISITORS}|visitor|whoever|who|people)\b[^.;:]{0,60}?\b${GET} (?:[\w'’,-]+ ){0,8}?${LETTER}\b
  \b${LETTER}\b[^.;]{0,60}?\b(?:is|are|be|been|not|comes?|never) (?:[\w'.-]+ ){0,3}?(?:written|given|provided|issued|offered|sent(?! back)|prepared|supplied|included|available|possible|guaranteed|earned|merited|deserved|promised|uploaded|handed|awarded|granted|part of|up to|at the|on merit|requested|declined|decided|decide|discretion|for sale|left to|between|matter|considered|arranged|composed|decision|something)\b
  \b(?:writ(?:e|es|ing|ten)|earn|get|getting|obtain|receive|refuse|guarantee[ds]?|promised?) (?:(?!to\b)[\w'’,-]+ ){0,4}?${LETTER}\b
  \b(?:ask|tell|asks|asking|requested (?:from|of)) (?:your|an?|our|the|him|her|their) (?:[\w-]+ )?${GIVER}\b
  \b(?:may|can|could|should|be|to|free to) (?:ask|asked) (?:dr\.? [\w' -]{2,30} |[\w-]+ ){0,3}?for (?:an? |the |one |your )?${LETTER}\b
  \b${LETTER}\b[^.;]{0,60}\b(?:can|may|might) be (?:asked|requested|had)\b
  \brequests? for (?:an? )?${LETTER}\b
  \b(?:would|who'd|you'd) like (?:an? )?${LETTER}\b
  \b${LETTER}(?: \(\w+\))?: (?:yes|no|if|on|from|most|whether)\b
  \bask (?:him|her|me|them) \b
  (?:^|\bplease )(?:do not|don't|never) ask (?:[\w-]+ ){0,3}?for (?:an? |the )?${LETTER}\b
  \bunable to (?:obtain|give|get|write|provide) (?:one|an?y? ${LETTER})\b
  \b${LETTER},? (?:if|when|once|after|on request|upon|guaranteed|included|at (?:the|his|her)|yes|possible|considered|for (?:all|every|each|participants?|those|visitors?|observers?|externs?|you|rotators?)|from (?:dr|me|us|every|(?:the |our )${GIVER}|your (?:supervising|attending|preceptor|mentor|host))|signed|uploaded|on (?:\w+ )?(?:practice|clinic|hospital|university|office|letterhead|stationery))\b
  \b(?:possibly|maybe|and|plus|guaranteed|strong|individual|personal\w*|detailed|includes?|included:?|performance-based|standardi[sz]ed) (?:an? )?${LETTER}\b(?! from your)
  \bsloes?\b
  \b(?:as to|about) (?:the )?${LETTER}\b
  \b(?:ha(?:s|ve)|with|there (?:is|are|will be)) no (?:[\w-]+ )?${LETTER}\b
  \b(?:lead|leads|come|comes|end|ends) (?:to|with|in) (?:an? )?${LETTER}\b
  \b${LETTER} of recommendation (?:is|are) not\.
  [·•|✓✔] ?(?:letters? of recommendation|lors?)(?= ?[·•|✓✔]|$)
`);
/** “Letter of recommendation, signed” and “LOR: yes” tell what there is. */
export const NAMED_ALONE = new RegExp(
  String.raw`^[^\w]*(?:(?!(?:we|you|i|he|she|they|please|applicants|each|every)\b)[\w'-]+ ){0,3}${LETTER}\b(?!.*\b(?:is|are|has|have|must|should|will|may|can|do|does)\b)`,
);
