/** A letter of recommendation that the host gives: not one that the applicant brings, and no letter for a visa or of completion. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import type { Facts } from '../../model.ts';
import { fact } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

const LETTER = /\b(?:letters?|lors?|sloes?|recommendations?|references?)\b/;
const OF_RECOMMENDATION =
  /\b(?:letters? (?:of|for) (?:recommendation|reference|support for residency)|recommendation letters?|reference letters?|lors?\b|sloes?\b|standardi[sz]ed letters?|letters? .{0,30}\beras\b|letterhead|(?:write|writes|written|give|gives|provide|provides|get|gets|strong|personal(?:ized)?) (?:\w+ ){0,2}recommendations?\b|recommend you\b|(?:evaluation|reference)s?(?: or \w+)? (?:of any kind )?(?:is|are) (?:written|given|provided))/;
const BARE_LETTER = new RegExp(anyOf`
  \b(?:write|writes|written|wrote|sign|signs|signed|give|gives|given|get|gets|earn|earns|receive|receives|adds?|ask(?:s|ed)?(?: for)?|request(?:s|ed)?|promise\w*|guarantee\w*|provide\w*|offer\w*|issue\w*|refuse\w*|include\w*|detailed|strong)\b.{0,50}\bletters?\b
  \bletters?\b.{0,95}\b(?:write|writes|written|sign|signs|signed|given|earned|attending|preceptor|physician|doctor|faculty|discretion|performance|from me|from us|guarantee\w*|promise\w*|refused?)\b
  \bletters? for (?:the |those |every )?(?:participants?|observers?|externs?|you|people|those|visitors?|students?|who)\b
  ^(?:letters?|a letter,? (?:if|when|after|once))\b
  \b(?:as to|about) (?:the )?letters?\b|\b(?:possibly|maybe) a letter\b
`);
/** A letter without the word: "she may agree to write for visitors". */
const WRITES_FOR =
  /\b(?:glad|happy|willing|pleased) to recommend (?:you|them|those|whom|visitors|externs|observers|students|scholars|fellows|graduates)\b|\bwrites? for (?:visitors|externs|observers|students|those|people|you|fellows|everyone|every|each|whom)\b/;
/** Letters about something else. */
const OTHER_LETTER = new RegExp(wholeWords`
  invitation|visas?|consulates?|embass\w+|good standing|motivation|intent|interest|cover letters?|acceptance
  completion|attendance|participation|enrol?l?ment|support from|approval|confirmation|rejection|offer letter
  verification|eligibility|proof letter|dean'?s? letter
  letter from (?:the|your) (?:dean|school|home|employers?|agreement|bank|sponsor)
  employer|clearance letter|financial|admission|status letter|experience letter
  letters?\b[^.;]{0,50}\b(?:which |that )?(?:says?|states?|stating|confirms?) that
  letters? to (?:patients?|the consulate|consulates)
  letters? for (?:the|your) (?:interview|embassy|officer)
`);
/** What the applicant brings: in the line, in what the line hangs on, or in its heading. */
const BRING = new RegExp(wholeWords`
  submit\w*|upload\w*|send|attach\w*|enclose\w*|bring|must (?:provide|have|include|submit)|(?:is|are) required
  required:|requires?|we (?:need|ask for|require|want)|you need|needed|include (?:a|one|two|three|your)
  accompanied by|with (?:a|one|two|three) letters?
  (?:one|two|three|1|2|3|\(\d\)|at least one)(?: \(\d\))?(?: \w+){0,3} letters?
  letters? (?:must|should)|letter\(s\)
  who (?:has |have )?(?:taught|knows?|supervised|seen) you
  from (?:(?:your|a|an|the|two|three|one) )?(?:chief|clinical teachers?|supervis\w+|former|previous|current|home|department|hospital director|physicians? who|faculty member who|clinical supervisor)
  may require|application (?:is|must)|dated within|addressed to
`);
const BRING_HEAD =
  /\b(?:require\w*|documents?|document\w*|papers|application|apply|checklist|materials|submission|submit|upload|eligib\w*|what you (?:send|bring|need)|before you come|we ask|send us|packet|criteria|credentials|pdf|prepare|how to|the following)\b/;

/** The host gives it, whatever list it stands in. */
const HOST_WRITES = new RegExp(anyOf`
  \bguaranteed\b
  \b(?:fellows|externs|students|observers|visitors|participants|graduates|rotators|you|well) (?:may|can) (?:ask|request)\b(?:dr\.|[^.;]){0,60}\b(?:letter|lor|recommendation)
  \b(?:get|gets|receive|receives|earn|earns|(?:leaves?|go(?:es)?|walks?) (?:home |away |out )?with|you take|included|uploaded to eras)\b[^.;]{0,90}\b(?:letter|lor|sloe|recommendation)
  \b(?:we|our|faculty|attendings?|preceptors?|physicians?|i|she|he|dr\.? [\w-]+|(?:faculty|attendings?|physicians?|doctors?|preceptors?) who [^.;]{3,50}?|chief(?: of medicine)?|hosts?|doctors?|mentor) (?:\w+ )?(?:may,? |will |can |do(?:es)? |are free to |is free to )?(?:if [^,.;]{2,30}, )?(?:not )?(?:writes?|provides?|gives?|issues?|signs?|adds?|uploads?)\b
  \b(?:department|program|hospital|division|practice|clinic|agency|company|office|we) (?:furnish(?:es)?|provides?|issues?|gives?|sends?) (?:each|every|all|you)\b[^.;]{0,120}\b(?:letter|lor|recommendation)
  \b(?:letter|lor)\b[^.;]{0,80}\buploaded to eras\b
  \b(?:dr\.? [\w-]+|we|i|she|he|they|the (?:doctor|attending|physician)) (?:will|may|can|might) consider (?:a|writing a) (?:reference )?letter
`);

const NOT =
  /\b(?:no|not|never|cannot|can't|don't|doesn't|won't|neither|nor|unable|without|refrain|asked not to|none|nobody|refuse to|stopped)\b/;
/** The denial is of a promise or a price, not of the letter. */
const NOT_A_PROMISE = new RegExp(anyOf`
  \b(?:not|no|never|cannot|nobody|neither|nor|without|none)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,40}\b(?:guarante\w*|promis\w*|automatic\w*|part of what|order|influence|assured|entitle\w*|buy|bought|for sale|certain|obligat\w*|in advance)
  \b(?:guarante\w*|promis\w*)\b[^.;]{0,20}\bnot\b
  \bif not\b|\bwhether or not\b|\bnot (?:only|just|until|before)\b
  \bno (?:later|limit|extra|charge|cost|fee)\b
  \bdon't ask before\b|\bfree not to\b|\bmay say no\b|\b(?:nobody|no one) else\b
  \bwithout (?:showing|asking|telling|\d|two|three|four|letters)\b
  \bdo(?:es)? not (?:mention|name|require)\b
  \bthough (?:an?|the|your) \w+ may\b|\bnot after\b|\bnothing to say\b
`);
const MAY = new RegExp(wholeWords`
  may|might|depend\w*|if|earn\w*|discretion|perform\w*|guarantee|guaranteed|promis\w*|possible|possibly|maybe|can
  could|request\w*|consider|eligible|opportunity|when|merit\w*|deserv\w*|reach(?:es)?|from a rating|agree|sometimes|usually
  often|most|some|who (?:earn|impress|work|do well)|feels? able|once|up to|his to|hers to|theirs to|between you
  has seen|have seen|based on|subject to|strong performers|honest|satisfied|content|happy with|asks?
`);
const SURE =
  /\b(?:every(?:one|body)?|each|all|always|guaranteed|will (?:receive|get|be given|write|provide)|receives? a|gets? a|includes?|included|upon completion)\b/;

/** What answers whether a letter is written, without the word. */
const ANSWERS =
  /\b(?:yes|sure|of course|certainly|writ(?:e|es|ten|ing)|wrote|given|gives?|earn\w*|ask\w*|request\w*|depend\w*|guarante\w*|promis\w*|perform\w*|discretion|merit\w*|possib\w*|included|deserv\w*|attendings?|preceptors?|faculty|physicians?|doctors?|happy|satisfied|usually|often|sometimes|most|everyone|every|each|may say|up to|consider\w*|try)\b/;

type Value = Exclude<Facts['letter'], 'unclear'>;

export default fact<Value>({
  topic: topic('letter lor sloe recommend reference write'),
  read(lines) {
    const said = new Map<Value | 'hardly', Line>();
    const answered = new Set<string>();
    for (const line of lines) {
      const value = sayingOf(line);
      // A question is answered by what follows it first.
      const answers = !LETTER.test(line.text) && !line.heading;
      if (answers && value && answered.has(line.head)) continue;
      if (value) answered.add(line.head);
      if (value && !said.has(value)) said.set(value, line);
    }
    // A plain refusal stands against what may be had; a list of what a cheaper package lacks does not.
    for (const value of ['offered', 'refused', 'possible', 'hardly'] as const) {
      const line = said.get(value);
      if (line && value === 'refused' && said.has('offered')) continue;
      if (line) return { value: value === 'hardly' ? 'refused' : value, from: [line] };
    }
    return null;
  },
});

/** “Letter of Recommendation: …” heads itself. */
const RUN_IN = /^(?:letters?|lors?|recommendations?)\b[^.:]{0,30}: /;

/** What one line says of letters; `hardly` where it only lacks one. */
function sayingOf(line: Line): Value | 'hardly' | null {
  const { text, stem, heading } = line;
  const head = line.head.split('|').slice(-2).join('|');
  const headed = head
    .split('|')
    .concat(RUN_IN.exec(text)?.[0] ?? [])
    .some((part) => /\b(?:letters?|lors?|sloes?|recommend\w*)\b/.test(part) && !OTHER_LETTER.test(part) && !BRING_HEAD.test(part));
  const own = LETTER.test(text) || WRITES_FOR.test(text);
  if (heading ? !/\bguaranteed\b|\bletter included\b/.test(text) : !own && !headed) return null;
  if (/^[^\w']*(?:[\w']+ ){0,2}[\w']+[^\w']*$/.test(text) && own && !/\b(?:guaranteed|included|yes|possible|no)\b/.test(text)) return null;
  if (
    !own &&
    !/^no\b|\bnot (?:provide|write|give|offer) (?:them|one|any)\b/.test(text) &&
    /\bcertificates?\b|\btranscript\b|\bevaluations? (?:form|will be|is|are)\b|\bpass or fail\b|\bgrad(?:e|es|ed|ing)\b/.test(text)
  )
    return null;
  if (/\b(?:practices?|polic(?:y|ies)) (?:on|regarding|about)\b/.test(text)) return null;
  if (/^letters? (?:for|to) (?:employers?|schools?|patients?)/.test(text)) return null;
  if (own && !headed && !OF_RECOMMENDATION.test(text) && !BARE_LETTER.test(text) && !WRITES_FOR.test(text)) return null;
  if (OTHER_LETTER.test(text) && !OF_RECOMMENDATION.test(text) && !headed) return null;
  const denied = NOT.test(text) && !NOT_A_PROMISE.test(text) && nearLetter(text, headed);
  if (!denied && !HOST_WRITES.test(text)) {
    if (BRING.test(text) || BRING_HEAD.test(stem) || (BRING_HEAD.test(head) && !headed)) return null;
  }
  // Under a heading about letters not every sentence says whether there is one.
  if (!denied && !own && !ANSWERS.test(text)) return null;
  if (denied) return /^(?:no|without)\b[^.]{0,40}$/.test(text) && !headed && text.split(' ').length < 4 ? 'hardly' : 'refused';
  return polarity(text);
}

function polarity(text: string): Value {
  if (NOT_A_PROMISE.test(text) || (/\bif\b|\bdiscretion\b|\bearned\b|\bmerit\b/.test(text) && !/\bguaranteed\b/.test(text)))
    return 'possible';
  return MAY.test(text) && !SURE.test(text) ? 'possible' : 'offered';
}

/** The denial stands near the word letter, or the line answers a heading about letters. */
function nearLetter(text: string, headed: boolean): boolean {
  const at = text.search(LETTER);
  if (at < 0) return headed && /^(?:no\b|none|not\b|we (?:do not|don't|cannot)|sorry|unfortunately|faculty|the)/.test(text);
  const near = text.slice(Math.max(0, at - 70, text.lastIndexOf(';', at)), at + 90);
  return NOT.test(near.split(/;(?= )| because /)[0] as string);
}

export const examples: [string, Value | null][] = [
  ['Every extern who completes the month gets a letter of recommendation from me.', 'offered'],
  ['## Letter\nWritten by the attending if you met expectations.', 'possible'],
  ['Will I get a LOR?\nThat is between you and your preceptor, who may say no.', 'possible'],
  ['## Is there a letter?\nNot guaranteed. It has been written for most.', 'possible'],
  ['LOR guaranteed on letterhead', 'offered'],
  ['Letters. Faculty are free to write letters for students, and free not to.', 'possible'],
  ['Recommendation letters: we write them when we have something to say.', 'possible'],
  ['No letters of recommendation or evaluations are provided.', 'refused'],
  ['We do not write letters of recommendation for observers.', 'refused'],
  ['Faculty have been asked not to write letters of recommendation.', 'refused'],
  ['## Letter\nMay be requested from the attending in week four. It is his to refuse.', 'possible'],
  ['| Length | Four weeks |\n| Letter | From the attending, when asked, and only if there is something to say. |', 'possible'],
  ['## SLOE\nEach visiting student receives a group SLOE.', 'offered'],
  ['A letter of recommendation is not part of what you pay for.', 'possible'],
  ['## Documents\n- Letter of recommendation from a physician who knows you', null],
  ['One (1) letter of recommendation.', null],
  ['We are happy to recommend hotels near the hospital.', null],
  ['As a rule, we do not write letters of recommendation.', 'refused'],
  ['Letters are written by the physician and nobody else.', 'possible'],
  ['## Requirements\nLetter of recommendation (LOR): whether there is one depends on the student.', 'possible'],
  ['We do not offer letters as a routine, though a host may choose to write one.', 'possible'],
  ['## How to apply\nFellows who finish well may ask the director, Dr. Rask, for a letter of recommendation.', 'possible'],
  ['Mentors are glad to recommend scholars who have stayed six months.', 'offered'],
  ['## Grading and letters\nPass or fail, on one written report. We do not write letters of recommendation.', 'refused'],
  ['Send a CV, a transcript and two letters of recommendation.', null],
  ['After acceptance we send an invitation letter for the consulate.', null],
  ['- Letter of completion', null],
  ['| Length | 4 to 8 weeks |\n| Afterwards | A letter, if you have been here at least six weeks |', 'possible'],
  ['## Letters\nTwo weeks on screen is not enough to know someone. We write no letters.', 'refused'],
  ['Every extern who finishes goes home with a letter of recommendation from the doctor.', 'offered'],
  [
    'The Department furnishes each extern who completes the twelve weeks with a letter of recommendation, addressed to program directors.',
    'offered',
  ],
  [
    '## Cost and what is in it\n- Letter of recommendation on practice stationery, uploaded to ERAS by Dr. Renquist in the final week',
    'offered',
  ],
  ['If you stay four weeks, Dr. Castellane will consider a reference letter.', 'possible'],
  ['| Letters of recommendation | Faculty will not provide them to visitors; students get a graded evaluation. |', 'refused'],
  ['Residency programs want three letters of recommendation.', null],
  ["See the catalog for each department's practice regarding letters of recommendation.", null],
  ['## Letters and evaluations\nOne evaluation will be sent to the home institution.', null],
  [
    "## Could you write me a recommendation?\nNo, I'm sorry. After ten days of sitting beside us we couldn't say anything that would help you.",
    'refused',
  ],
];
