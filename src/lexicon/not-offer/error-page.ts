import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

export default notOffer({
  rank: 60,
  reason: 'error-page',
  head: wholeWords`
    page (?:\w+ )?(?:not|no longer) (?:be )?(?:found|available|here|exists?)
    not found
    404(?![-.) ]{0,2}\d{3})
    403 forbidden
    access denied
    captcha
    verify (?:that )?you are (?:a )?human
    just a moment
    page (?:has )?(?:moved|gone)
    (?:page|link) (?:you are looking for|is broken|has expired)
    under (?:maintenance|construction)
    attention required
    (?:session|link) (?:has )?(?:expired|timed out)
    (?:sign|log)[ -]?in(?= ?(?:[|–·-]|$))
  `,
  text: wholeWords`
    page you (?:requested|are looking for|were looking for|want(?:ed)?)
    checking your browser
    verify you are (?:a )?human
    enable javascript and cookies
  `,
  least: 1,
  source: 'pages that no longer stand at their address',
});

export const says = [
  'Session expired',
  'Application portal | Sign in',
  'The page is no longer available',
  'Address not found',
  '404',
  'This page has moved',
  '403 Forbidden',
  'Access denied',
  'Please solve the captcha to go on.',
  'Verify you are human',
  'Just a moment...',
  'The page you are looking for has been removed.',
  'This link has expired, or the page has gone.',
  'The site is under maintenance.',
  'Attention required!',
  'The page you requested does not exist.',
  'Checking your browser before you go on',
  'Please enable JavaScript and cookies.',
];
export const doesNotSay = [
  'Questions about observerships? Call 404-555-0148',
  'Cardiology observership',
  'Access to patient records is limited',
  'Room 4040 on the fourth floor',
  'This page has no closing date',
  'Each moment on the ward counts',
];
export const knownWrong = [{ of: "Sorry, we can't find that page.", fires: false }];
