/** The visitor must get the visa without help. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:own|your|their)\b[^.;]{0,25}\b(?:visas?)\b[^.;]{0,40}\b(?:responsib\w+|yourself|themselves)
    \b(?:own|responsible for|obtain|arrange|secure|get)\w*\b[^.;]{0,40}\b(?:own|your|their|a valid|the|appropriate)\b[^.;]{0,15}\bvisas?\b
    \bvisas?\b(?:(?!\bvisas?\b)[^.;]){0,50}\b(?:own responsib\w+|your responsib\w+|yours|on your own|up to you|himself|themselves|(?:own )?(?:affair|business|job|task|concern|duty)|(?:a )?matter for you|responsibility of the)\b
    \b(?:not|no|cannot|unable to|don't|doesn't|never|neither)\b(?:(?!\b(?:not?|never)\b)[^.;]){0,40}\b(?:sponsor\w*|visa (?:support|help|advice|letters?|papers|documents)|help with (?:a |your )?visas?|assist with visas?|advise on visas?|issue (?:any )?(?:invitation|visa) letters?|write no letters to consulates|file visa papers|letters? (?:for|toward) (?:(?:your|the|an?|any) )?visas?)\b
    \b(?:not|no|cannot|unable to|too (?:small|busy|few)|nobody)\b(?:(?!\b(?:not?|never)\b)[^.;]){0,40}\b(?:help|assist|support|advise)\w* (?:\w+ )?(?:with|on|in|about)(?: (?:getting|obtaining|your|the|any|an?|their))* visas?\b
    \bwrite no letters to consulates\b
    \b(?:getting|sorting|arranging) (?:it|one|that)(?: out)? is (?:your (?:own )?(?:responsibility|affair|business)|up to you|yours)\b
    \b(?:don't|do not|cannot|can't|never|(?:not able|unable) to) (?:write|send|give|issue) (?:any |a )?(?:letters? )?to (?:the )?(?:consulates?|embass\w+)
    \b(?:getting|coming) into (?:the country|the us|the united states|america)\b[^.;]{0,30}\b(?:your own|yours|up to you)\b
    \bvisas? (?:we|i) leave (?:entirely |wholly )?to you\b|\bleaves? (?:the |your |their )?visas?(?: matters| questions| papers)? (?:entirely |wholly |up )?to (?:you|them|visitors|each)\b
  `,
  not: String.raw`\bdo not need a visa\b`,
  under: {
    head: String.raw`\b(?:visas?|immigration|entry)\b`,
    pattern: anyOf`
      \b(?:sort|work|figure|find) (?:this|it|that) out (?:yourself|yourselves|on your own|alone)\b
      (?:\b(?:visitors|observers|students|you|participants|externs|graduates|applicants|everyone)|^please)\b[^.;]{0,20}\b(?:makes?|sees? to|arranges?|organi[sz]es?|handles?|takes? care of) (?:this|it|that|(?:your|their) own)\b
    `,
  },
  source: 'UCLA; agency terms',
});

export const says = [
  'You get your own visa, this is your own responsibility.',
  'We do not sponsor visas.',
  'I write no letters to consulates.',
  'Getting into the country is your own affair.',
  'Most come on a B-1. Getting it is your responsibility.',
  "We don't write letters to consulates.",
  'Visas we leave entirely to you.',
  'The hospital cannot sponsor visas of any kind.',
  'Your visa is your own affair.',
  'We are too small to help you with a visa.',
  'We are not able to write to embassies.',
  'We leave the visa to you.',
  '## Visa\nVisitors make their own arrangements.',
  '## Visas\nPlease sort this out yourself before you buy a ticket.',
];
export const doesNotSay = [
  'You need no visa.',
  'We sponsor J-1 visas.',
  'Visas take long.',
  'The hospital sponsors the marathon.',
  '## Visa\nWe arrange it for you.',
  '## Housing\nVisitors make their own arrangements.',
  'We write to the embassy for you.',
  'Lunch is your own affair.',
];
