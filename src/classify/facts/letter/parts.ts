/** A letter told by its parts: who gives it, to whom, surely or perhaps or not at all. For sentences that no wording of words.ts fits. */
import { anyOf } from '../../../lexicon/pattern.ts';
import type { Facts } from '../../../model.ts';
import type { Line } from '../line.ts';
import { BROUGHT, SUPPLIED } from './brought.ts';
import { isForVisa, OTHER_LETTER, WRITES_TO_PROGRAMS } from './words.ts';

/** The thing itself; a bare letter is one only where it is given. */
const THING = String.raw`(?:(?:recommendation|reference|eras|supporting) letters?|letters? (?:of (?:recommendation|reference|support)|supporting|in support)|lors?|sloes?|recommendations?|referees?|references(?! (?:must|should|are required))|(?<!\bcover |\binvitation |\bvisa |\bacceptance |\bdean's |\bconsult |\breferral |\bcompletion |\bsupport )letters?(?! (?:of (?:good standing|invitation|completion|acceptance|attendance|intent|interest|motivation|introduction)|verifying|confirming|for (?:your|the) visa|from (?:your|the|a|an) (?:dean|school|home|employer|chief))))`;
export const LETTERS = new RegExp(
  String.raw`\b${THING}\b|\brecommend (?:you|them|him|a participant|participants|observers|visitors)\b|\bwrite for (?:you|them|a visitor|visitors|observers)\b|\ba reference for\b|${WRITES_TO_PROGRAMS}`,
);

const GIVEN = new RegExp(anyOf`
  \b(?:writes?|written|writing|gives?|given|issues?d?|furnish(?:es|ed)?|provid(?:es?|ed)|drafts?|drafted|dictates?|dictated|uploads?|uploaded|sends?|sent|signs?|signed|suppl(?:y|ies|ied)|prepares?d?|compos(?:es?|ing|ed)|hands?|handed|delivered|arranges|serve|act|recommend)\b
  \b(?:get|gets|got|receives?|obtains?|earns?|earned|(?:leave|leaves|leaving|come away|walk away|go home|take home)(?: \w+)? with|with your name on it|part of (?:the|our|your) (?:program|price|package|rotation)|in the price|included|available|add-on|yours|ours are|is drafted|expect|ask|asks|approach|paying|buy|owed|entitled?|possib\w+|earned|merit[- ]based|excluded)\b
`);
/** Somebody else gets it, or it comes with the application. */
const NOT_OURS = new RegExp(anyOf`
  \bto (?:upload|send|bring|submit|attach|enclose)\b[^.;]{0,80}\b(?:letters?|recommendations?|references?)\b|^(?:please )?(?:do not |don't )?(?:send|submit|include|attach|bring|upload|e-?mail|mail|provide)\b|^letters? (?:for|to) (?:employers?|schools?|patients?)
  \b(?:our|the|every|each) (?:residents?|fellows?|nurses?|employees?|scribes?|own students|volunteers?|staff)\b[^.;]{0,40}\b(?:gets?|receives?|are given|is given)\b|^(?:our |the )?(?:residents|fellows|employees|nurses|volunteers|our own students)\b|\bresidenc(?:y|ies)(?: programs?)? (?:wants?|likes?|asks?|needs?|requires?|weighs?|expects?)\b|\bto (?:match|apply) (?:into|for|to) (?:a |your )?(?:residency|residencies)\b
  \b(?:applicants?|students?|you|candidates?|application|file|packet|observers?|visitors?) (?:\w+ )?(?:must|need|needs|should|has to|have to|are to|is to|shall) (?:also |each )?(?:have|submit|send|bring|include|provide|upload|attach|enclose|supply|furnish|be accompanied|contain|arrange)\b|\b(?:submit|attach|enclose|bring|upload|include) (?:an?|one|two|three|your|the|all)\b|\brequired (?:documents?|materials?)\b
  \b(?:from|by|of) (?:your|his|her|their|the|a|an|two|three) (?:[\w'-]+ )?(?:dean|home|school|university|superior|chief at|employer|referees?|former|previous|current|teachers? at)\b|\baddressed to (?:our|the|us|me)\b|\bat home writes\b|\b(?:writer|referee|recommender)'s\b|\bwaived\b[^.;]{0,30}\b(?:requirement|fee)\b
  \b(?:letters?|recommendations?|references)\b[^.;]{0,30}\b(?:must|should|have to|need to|are to) (?:be|come|reach|arrive|state|include)\b(?! (?:requested|asked|earned))
  \b(?:certificates?|evaluations?|transcripts?)\b(?![^.;]{0,80}\b(?:but|recommend\w*|lors?)\b)
`);
/** Nobody is owed one: it may still be written. */
const NOT_OWED =
  /\b(?:automatic|owed|obliged|obligation|guarante|promis|buy|bought|entitle|handed out|sold|arranges?|bring it up|of its own)(?<=(?:\b(?:not|no one|nobody|never|no)\b|n't\b)[^.;]{0,40})|\bunder no obligation\b|\bneither arranges nor forbids\b|\bsome (?:attendings|doctors|faculty|hosts) (?:won't|don't|will not|do not)\b|\bwon't [^.;]{0,30}, while others will\b/;
const REFUSED = new RegExp(anyOf`
  (?:\bnot|n't|\bno\b|\bnever|\bcannot|\bneither|\bnor|\bwithout|\bunable)[^.;]{0,60}\b(?:${THING}|recommend|something we can provide|write any|(?:write|give) them)\b
  (?:\bnot|n't|\bnever)[^.;]{0,30}${WRITES_TO_PROGRAMS}
  \b${THING}\b[^.;]{0,60}(?:(?<!\bbut )\bnot\b|n't\b|\bnever\b|\bcannot\b|\bno\b)
  \b(?:forbids?|forbidden|prohibit(?:s|ed)?|exclud(?:es|ed)|decline(?:s|d)?|refus(?:es|ed)|barred|ruled out|stopped)\b[^.;]{0,60}\b${THING}\b|\b${THING}\b[^.;]{0,60}\b(?:forbids?|forbidden|prohibit(?:s|ed)?|excluded|declined|refused|barred|ruled out|has to be no)\b
`);
const STILL_WRITTEN =
  /^unless you\b|\b(?:any|your|individual|other) (?:attending|doctor|physician|preceptor|faculty)\b[^.;]{0,30}\b(?:can|may|might) write\b|\b(?:no (?:extra )?(?:charge|cost|fee)|n't (?:have to|need to) ask|needs? no letters|not only|no later|never (?:refused|said no)|no exceptions?)\b|\bone, though\b|\bwon't commit\b/;
const PERHAPS = new RegExp(anyOf`
  ^unless you\b
  \b(?:may|might|could|free|perhaps|possib\w+|chance|earn(?:ed)?|merit\w*|deserv\w+|impress\w*|discretion|depend\w*|decid\w+|choose|choice|request\w*|sometimes|usually|often|if|when (?:they|he|she|you)|in view of|approach|ask (?:two|the|your)|happy with|satisfied|up to)\b
`);

/** A bare letter may be any other, where the line speaks of papers, dates or the consulate. */
const NAMED = new RegExp(String.raw`\b(?:recommend\w*|lors?|sloes?|references?|referees?|eras)\b|${WRITES_TO_PROGRAMS}`);
const OF_PAPERS =
  /\b(?:visas?|consul\w*|embass(?:y|ies)|accept\w*|enrol\w*|confirm\w*|invit\w*|agreements?|dates|hours|participation|diploma|experience, |describes|head|sponsor\w*|refund|tuition back|upload (?:diploma|your)|appointment|in which you|in your own words|proof)\b/;

/** What one line says of letters by its parts; null where it tells of none that the host gives. */
export function lettersByParts(line: Line): Exclude<Facts['letter'], 'unclear'> | null {
  const { text, question, heading } = line;
  if (question || heading || !LETTERS.test(text) || !GIVEN.test(text) || NOT_OURS.test(text) || SUPPLIED.test(text) || BROUGHT.test(text))
    return null;
  if (!NAMED.test(text) && (OF_PAPERS.test(text) || OTHER_LETTER.test(text) || isForVisa(line))) return null;
  const owed = NOT_OWED.test(text);
  if (!owed && REFUSED.test(text) && !STILL_WRITTEN.test(text)) return 'refused';
  return owed || PERHAPS.test(text) ? 'possible' : 'offered';
}
