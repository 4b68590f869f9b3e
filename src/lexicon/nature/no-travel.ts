import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** Nobody comes to the place. */
export default cue({
  value: 'virtual',
  weight: 3,
  firm: true,
  pattern: anyOf`
    \bno (?:travel|plane|flights?|air ?fare|need to travel)\b
    \b(?:travel|traveling) (?:is|isn't|is not) (?:not )?(?:needed|required|necessary|involved)\b
    \b(?:nobody|no one|none|never)\b[^.;]{0,30}\b(?:on campus|on[- ]site|visits the|comes? to|received|flies|travels?)\b
    \bno (?:in-person|on-site|onsite|physical) (?:part|component|visit|presence|attendance|phase)\b
    \bthere is no (?:visit|office to come to|travel|trip)\b
    \b(?:never|don't|do not|doesn't|does not|needn't) (?:need to |have to )?(?:come to|travel to|fly|set foot|leave home|leave your)\b
    \breplaces? the (?:plane|ticket|flight|trip|visit)\b
    \b(?:all|entirely|fully|wholly|completely|100 ?%|purely|only|exclusively) (?:remote|online|virtual|by video|at a distance|on line|through the web|web-based)\b
    \b(?:given|done|delivered|held|run|taught|takes? place|happens?) (?:\w+ )?(?:by distance|at a distance|by teleconference|on screen|online|in cyberspace|on line|over video|remotely|by video|via \w+|in our online \w+|through the web)\b
    \b(?:distance|online|remote|virtual) (?:format|learning|only|month|classroom)\b
    \bcan(?:'t|not) host you on[- ]site\b
  `,
  denied: null,
  source: 'S13',
});

export const says = [
  'No travel',
  'Travel is not required.',
  'Nobody is received on campus.',
  'There is no in-person part.',
  'There is no office to come to.',
  'Students do not leave home.',
  'It replaces the plane ticket.',
  'Fully remote',
  'The rotations are given by distance.',
  'Distance format',
  "We can't host you on site.",
];
export const doesNotSay = ['Travel costs are yours.', 'Nobody speaks.'];
