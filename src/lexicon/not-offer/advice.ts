import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Advice for those who look for a place, from a society, a school or a writer who has none. */
export default notOffer({
  rank: 20,
  reason: 'guide',
  // Questions that no host asks, and what one looks for.
  head: wholeWords`
    ^(?:do|does|did|can|could|should|is|are|will|must|why) (?!you\b)(?:(?!\b(?:we|us|our|you|your|my)\b)[^|?]){12,90}(?=\?)
    step[- ]by[- ]step
    (?:getting|obtaining|applying for) (?:an? |the |your )?(?:[\w-]+ ){0,2}(?:visas?|b-?1|j-?1)
    ^(?:finding|getting|choosing|picking|securing|landing|understanding|comparing|navigating) (?:an? |the |your |us |u\.s\. )*(?:\w+ )?(?:observerships?|externships?|rotations?|electives?|usce|clinical experience|sub-?internships?)
  `,
  text: wholeWords`
    filed under
    (?:some|basic|general|useful) (?:\w+ )?tips
    (?:programs|observerships|externships) (?:all )?(?:across|around|throughout) the (?:country|us|united states)
    programs (?:differ|vary)
    (?:a|the) web search (?:for|turns)
    find out (?:the|what it) costs?
    as a rule an? (?:observer|extern|visitor)
    be careful (?:with|of) (?:advertisements|ads|offers)
  `,
  least: 3,
  article: true,
  shopYields: true,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'An elective abroad, step by step',
  'Getting the B-1 for an elective',
  'Do online experiences help graduates with American programs?',
  'Finding an observership | State society',
  'Filed under International graduates',
  'Some basic tips',
  'There are observership programs all across the country.',
  'Programs differ on this.',
  'A web search for a list turns up others.',
  'Find out the cost.',
  'As a rule an observer pays for everything.',
  'Be careful with advertisements.',
];
export const doesNotSay = [
  'Why rotate with us?',
  'Are you a graduate from abroad? Come to our ward.',
  'Our programs take students from around the country.',
  'The cost is $400.',
  'Be careful with sharps.',
  'As a rule the visit is four weeks.',
];
