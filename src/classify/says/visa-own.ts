/** The visitor must get the visa without help. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('getting_ sorting_ arranging_ getting_into coming_into visa sponsor immigration consulate'),
  pattern: anyOf`
    \b(?:own|your|their)\b[^.;]{0,25}\b(?:visas?)\b[^.;]{0,40}\b(?:responsib\w+|yourself|themselves)
    \b(?:own|responsible for|obtain|arrange|secure|get)\w*\b[^.;]{0,40}\b(?:own|your|their|a valid|the|appropriate)\b[^.;]{0,15}\bvisas?\b
    \bvisas?\b(?:(?!\bvisas?\b)[^.;]){0,50}\b(?:own responsib\w+|your responsib\w+|yours|on your own|up to you|himself|themselves|responsibility of the)\b
    \b(?:not|no|cannot|unable to|don't|doesn't|never|neither)\b(?:(?!\b(?:not?|never)\b)[^.;]){0,40}\b(?:sponsor\w*|visa (?:support|help|advice|letters?|papers|documents)|help with (?:a |your )?visas?|assist with visas?|advise on visas?|issue (?:any )?(?:invitation|visa) letters?|write no letters to consulates|file visa papers)\b
    \bwrite no letters to consulates\b
    \b(?:getting|sorting|arranging) (?:it|one|that)(?: out)? is (?:your (?:own )?(?:responsibility|affair|business)|up to you|yours)\b
    \b(?:don't|do not|cannot|can't|never) write (?:any )?(?:letters )?to (?:the )?(?:consulates?|embass\w+)
    \b(?:getting|coming) into (?:the country|the us|the united states|america)\b[^.;]{0,30}\b(?:your own|yours|up to you)\b
    \bvisas? (?:we|i) leave (?:entirely |wholly )?to you\b
  `,
  not: String.raw`\bdo not need a visa\b`,
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
];
export const doesNotSay = ['You need no visa.', 'We sponsor J-1 visas.', 'Visas take long.', 'The hospital sponsors the marathon.'];
