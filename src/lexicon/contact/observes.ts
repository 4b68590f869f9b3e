import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { verbs } from '../verbs.ts';

const LEADER =
  '(?:dr\\b(?!\\.? \\w+ on (?:social|facebook|instagram|linkedin))|doctors?|physicians?|attendings?|surgeons?|team|residents?|preceptors?|providers?|rounds?|hospitalists?|consultants?|nephrologist|cardiologist|specialists?|internists?)';
const HIS = '(?:(?:the|a|an|our|your|one|his|her|my|senior|ward|consult) ){0,4}';
/** Where those stand who do nothing. */
const ASIDE =
  '(?:wall|walls|glass|window|mirror|curtain|corner|background|sidelines?|gallery|doorway|drape|door|back of the (?:room|theat(?:er|re))|foot of the (?:bed|table)|head end|edge of the \\w+|footstool)';
const AT =
  "(?:at|against|along|behind|by|beside|next to|near|to|in|from|on) (?:(?:the|a|her|his|their|our|one-way|dr\\.?) ){0,2}(?:\\w+(?:'s)? )?";
const STAND = verbs`stand sit stay remain keep wait`;

/** What is kept or minded rather than seen: “observe the dress code”, “watch the first and last day”. */
const KEPT =
  '(?:(?:the|all|our|for|your|any|these|strict|hospital|federal|national|universal|standard|infection|patient|first|last|start|closing|six|and|or) ){0,4}(?:rules|dress|polic|holiday|video|e-?mail|inbox|space|clock|calendar|deadlines?|dates?\\b|days?\\b(?! of (?:surgery|operations?|clinic|care))|confidential|privacy|hipaa|precautions|hygiene|etiquette|code of|silence|quiet hours)';

/** Watches, listens, follows, without saying that it is all. */
export default cue({
  value: 'observation',
  weight: 2,
  pattern: anyOf`
    ^observation (?:in|at|on|with) (?:the|our|an?|your) |^observation(?=$|[.,;]| [·•|/] )
    \b(?:on)?lookers?(?:-on)?\b
    \b(?:observ(?:e|es|ing)|shadow(?:s|ing)?|watch(?:es|ing)?|witness(?:es|ing)?)\b(?! ${KEPT})
    \bshadowers\b
    \b(?:sit|sits|sitting) in\b
    \baccompan(?:y|ies|ying)\b(?! (?:an?|the|your|each|every|this|it) ?(?:[\w-]+ ){0,2}(?:applications?|requests?|forms?|files?|packets?))
    \b${STAND} (?:beside|next to|behind|back|along|${AT}${ASIDE})\b(?! (?:that|those) of\b)(?! (?:the|our|a) (?:clinic|hospital|house|office|building|school|church|road|lot)\b)
    \b(?:place|spot|seat|stool|chair)s? (?:is |are )?(?:for watching|to watch|next to dr|${AT}${ASIDE})\b
    \b${verbs`follow trail`} ${HIS}(?:${LEADER}|me(?=[.,;]|$| (?:from|to|through|all|as)\b))
    \b(?:go|goes|walk|walks|come|comes) (?:along )?(?:with|where|wherever|behind|in behind) ${HIS}(?:${LEADER}|him|her)\b
    \b(?:from|room|bed) (?:room|to) (?:to )?(?:room|bed)(?: to bed)?\b
    \b(?:behind|through) (?:the |a )?(?:[\w-]+ )?(?:glass|mirror)\b
    \blook(?:s|ing)? on\b
    \b(?:visitors?|guests?|observers?) (?:may |can |will |only )?look\b|\blook and (?:to )?listen\b
    \bover (?:a|the|his|her|my|their|your|our|dr\.? \w+'s|an? \w+'s|the \w+'s|\w+'s) ?(?:\w+ )?shoulders?\b
    \bfrom (?:the )?${ASIDE}\b(?! (?:checks?|screen\w*|forms?|office|desk|door))
    \blisten(?:s|ing)? (?:in|while|along|how|and look|to (?:him|her|the (?:doctor|visit|call|conversation)|family meetings))\b
    \b(?:first|second|third|corner|on (?:the|a)|to the) (?:stool|chair|handset|screen)\b
    (?<=\b(?:visitors?|guests?|graduates?|students?|externs?) )listens?\b
    \byou (?:only )?listen\b(?! (?:to|for) (?:the )?(?:heart|lung|chest|fetal))
    \btrail(?:s|ing)? (?:the|an?|our|dr\b)
    \btag(?:s|ging)? along\b
    \bstand(?:s|ing)? by (?:during|while|as)\b
    \bhear (?:how|what (?:i|we|she|he) (?:hear|say)|the (?:story|interview|history|discussion|doctor))\b
    \bsee (?:how decisions|what i see|the (?:attending|physical signs pointed out)|medicine through)\b
    \bthrough (?:my|our|the doctor's|her|his) eyes\b
    \bsee (?:the|a|an) (?:[\w-]+ ){1,3}done\b
    \b(?:see|view|views) (?:cases|surger(?:y|ies)|operations|procedures) (?:live|on screen)\b
    \bobservational\b
    \b(?:direct )?observation of\b
    \byou are there while\b
    \b(?:hear|hears) the whole (?:hour|visit)\b
    \bguest (?:in the (?:room|theat(?:er|re))|at the edge)\b
    \bas (?:an )?(?:observers?|shadows?)\b
    \bas a (?:guest|spectator|listener)\b
    \b(?:be|being) present (?:at|during|in) (?:the |all )?(?:surger|operati|procedure|visit|rounds|consult|encounter|clinic)
    \brunning commentary\b
    \bfl(?:y|ies) on the wall\b
  `,
  denied: null,
  act: true,
  role: 'watch',
  source: 'S12',
});

export const says = [
  'Observation in the operating room',
  'You stand by during skin testing.',
  'You go in behind the doctor.',
  'You hear how a doctor breaks bad news.',
  'You see the joint count done.',
  'Observation · Operating rooms',
  'You shadow the physician in clinic.',
  'Shadowers wear a grey badge.',
  'Visitors observe surgeries.',
  'You follow the attending.',
  'The visitor is an onlooker.',
  'You sit in on family meetings.',
  'Visitors accompany the team on the wards.',
  'You stand at the foot of the bed.',
  'Guests remain at the back of the room during the procedure.',
  'Your place is at the wall.',
  'Guests walk from room to room.',
  'Trainees hear the sessions through a one-way mirror.',
  'You look on during the clinic.',
  'The part is to look and to listen.',
  'Visitors look.',
  'You look over the shoulder of the surgeon.',
  'Externs read the chart over a shoulder.',
  'Externs follow every procedure from the foot of the bed.',
  'Listen in on calls with families.',
  'You take the corner stool.',
  'Visitors listen and take notes.',
  'You only listen.',
  'You tag along on house calls.',
  'You trail a nurse practitioner all day.',
  'Join by link and listen while the doctor talks.',
  'You see what I see.',
  "You see the ward through the doctor's eyes.",
  'They view cases live, in the room or on screen.',
  'An observational visit to the eye clinic',
  'Direct observation of ward rounds',
  'You are there while the doctor talks with the family.',
  'You hear the whole visit.',
  'A stool in the corner is yours.',
  'You are a guest in the theatre.',
  'You come to the clinic as an observer.',
  'Join the round as a guest.',
  'You will be present at surgeries.',
  'You get the running commentary.',
  'You are a fly on the wall.',
];
export const doesNotSay = [
  'Watch the video',
  'Watch your e-mail.',
  'There is nothing to add apart from the background check.',
  'Observe the rules of the house.',
  'Watch the first and last day of each block.',
  'Please observe patient confidentiality.',
  'You observe universal precautions.',
  'The hospital observes six federal holidays.',
  'You follow four patients.',
  'You listen to the heart and lungs.',
  'Two letters must accompany a student application.',
  'Look over the forms before you send them.',
  'The clinic sits on a hill.',
  'Our office sits behind the hospital.',
];
export const knownWrong = [
  { of: 'Direct observation of your bedside skills by the faculty', fires: true },
  { of: 'Your spouse may accompany you to the welcome dinner.', fires: true },
];
