import { notOffer } from '../cue.ts';

export default notOffer({
  head: String.raw`\b(?:page (?:\w+ )?(?:not|no longer) (?:be )?(?:found|available|here|exists?)|not found|404|403 forbidden|access denied|captcha|verify (?:that )?you are (?:a )?human|just a moment|page (?:has )?(?:moved|gone)|(?:page|link) (?:you are looking for|is broken|has expired)|under (?:maintenance|construction)|attention required)\b`,
  text: String.raw`\b(?:page you (?:requested|are looking for|were looking for|want(?:ed)?)|checking your browser|verify you are (?:a )?human|enable javascript and cookies)\b`,
  least: 1,
  source: 'pages that no longer stand at their address',
});

export const says = ['Page not found', '404', 'This page has moved'];
export const doesNotSay = ['Cardiology observership'];
