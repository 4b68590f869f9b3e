import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'observation',
  weight: 2,
  pattern: anyOf`
    ^observation(?=$|[.,;]| [·•|/] )
    \bonlookers?\b
    \b(?:observ(?:e|es|ing)|shadow(?:s|ing)?|watch(?:es|ing)?|witness(?:es|ing)?)\b(?! (?:the|all|our) (?:rules|dress|polic|holiday|video))
    \b(?:sit|sits|sitting) (?:in|beside|next to|along|behind)\b
    \baccompan(?:y|ies|ying)\b
    \bstand(?:s|ing)? (?:next to|behind|at the (?:back|wall|foot)|beside|along)\b(?! (?:the|our|a) (?:clinic|hospital|house|office|building|school|church|road|lot)\b)
    \b(?:stay|stays|remain|remains) (?:behind|at the (?:back|wall|door))\b
    \bfollow(?:s|ing)? (?:(?:the|a|an|our|your|one|his|her) ){0,2}(?:dr\b|doctors?|physicians?|attendings?|surgeons?|team|residents?|preceptors?|providers?|rounds?|hospitalists?|consultants?)
    \blook(?:s|ing)? on\b
    \bover (?:a|the|his|her|my|their|your|our|an? \w+'s|the \w+'s) ?(?:\w+ )?shoulders?\b
    \bfrom the (?:foot of the (?:bed|table)|back of the (?:room|theater|theatre)|doorway|gallery)\b
    \blisten(?:s|ing)? (?:in|while|along|how|and look|to (?:him|her|the (?:doctor|visit|call|conversation)))\b
    \b(?:first|second|third|corner|on (?:the|a)|to the) stool\b
    (?<=\b(?:visitors?|guests?|graduates?|students?|externs?) )listens?\b
    \byou (?:only )?listen\b(?! to (?:the )?(?:heart|lung|chest))
    \btrail(?:s|ing)? (?:the|an?|our|dr\b)
    \btag(?:s|ging)? along\b
    \bstand(?:s|ing)? by (?:during|while|as)\b
    \bgo(?:es)? in behind (?:the|her|him|a)\b
    \bhear the (?:story|interview|history)\b
    \bsee (?:the|a|an) (?:[\w-]+ ){1,3}done\b
    \bobservational\b
    \b(?:direct )?observation of\b
    \byou are there while\b
    \b(?:hear|hears) the whole (?:hour|visit)\b
    \b(?:seat|seats|places?|stool) (?:for watching|by the|to watch|in the corner)\b
    \bguest in the (?:room|theat(?:er|re))\b
    \bas (?:an )?observers?\b
    \bas a (?:guest|spectator|listener)\b
  `,
  denied: null,
  act: true,
  role: 'watch',
  source: 'S12',
});

export const says = [
  'You stand by during skin testing.',
  'You go in behind the doctor.',
  'You hear the story and see the joint count done.',
  'Observation · Operating rooms',
  'You shadow the physician in clinic.',
  'Visitors observe surgeries.',
  'You follow the attending.',
  'The visitor is an onlooker.',
  'You sit beside the doctor during visits.',
  'Visitors accompany the team on the wards.',
  'You stand at the foot of the bed.',
  'Guests remain at the back during the procedure.',
  'You look on during the clinic.',
  'You look over the shoulder of the surgeon.',
  'Externs read the chart over a shoulder.',
  'Externs follow every procedure from the foot of the bed.',
  'Listen in on calls with families.',
  'You take the corner stool.',
  'Visitors listen while the doctor explains the results.',
  'You only listen.',
  'You tag along on house calls.',
  'You trail the hospitalist all day.',
  'Join by link and listen while the doctor talks.',
  'An observational visit to the eye clinic',
  'Observation of surgery from the gallery',
  'You are there while the doctor talks with the family.',
  'You hear the whole visit.',
  'A stool in the corner is yours.',
  'You are a guest in the theatre.',
  'You come to the clinic as an observer.',
  'Join the round as a guest.',
];
export const doesNotSay = [
  'Watch the video',
  'Observe the rules of the house.',
  'You follow four patients.',
  'You listen to the heart and lungs.',
  'Look over the forms before you send them.',
  'The clinic sits on a hill.',
];
export const knownWrong = [
  { of: 'Direct observation of your bedside skills by the faculty', fires: true },
  { of: 'Your spouse may accompany you to the welcome dinner.', fires: true },
];
