/** The offer is not meant for people who will apply for a US residency. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

/** What they are after. */
const GOAL = String.raw`(?:residenc(?:y|ies)|the match\b|training positions?|postgraduate (?:medical )?(?:training|positions?)|train(?:ing)? in (?:the (?:united states|u\.?s\b)|this country|america))`;
/** Who is after it. */
const SEEKERS = String.raw`\b(?:look\w* for|on (?:their|your) way to|between|prepar\w+|want\w*|wish\w*|aim\w*|plan\w*|intend\w*|hop\w+|seek\w*|apply\w*)\b[^.;]{0,50}\b${GOAL}`;

export default saying({
  pattern: anyOf`
    \b(?:not|never|nor|isn't|aren't|cannot|no)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,60}\b(?:designed|intended|meant|open|available|suitable|considered|accept\w*|host\w*|for|place|appropriate)\b[^.;]{0,60}\b(?:residenc\w+|the match|match applicants?|fellowships?|seeking (?:us |u\.s\. |postgraduate )?(?:residency|training))
    \b(?:applying|apply|intend\w*|plan\w*|preparing|seek\w*|hop\w+|candidates?|applicants?)\b[^.;]{0,40}\b(?:for|to|in) (?:a |an |us |u\.s\. |the )*(?:residenc\w+|match)\b[^.;]{0,60}\b(?:not (?:eligible|accepted|admitted|considered|hosted)|ineligible|(?:cannot|won't|will not) be|should (?:look|not apply))
    \bnot (?:for|a route for) (?:match|residency) (?:applicants|seekers|candidates)\b
    \b(?:hop\w+|want|wish|plan\w*|intend\w*|seek\w*)\b[^.;]{0,30}\b(?:residency|the match)\b[^.;]{0,50}\b(?:please |should |must )?(?:look|search|turn) (?:for another|elsewhere|somewhere else|to another)
    \bapplications (?:that|which) mention (?:such plans|(?:a |us )?residency|the match)\b[^.;]{0,30}\b(?:declined|rejected|refused|not (?:read|considered|accepted))
    ${SEEKERS}[^.;]{0,40}\b(?:(?:are|is|can|will|may)(?: not|n't) (?:be )?(?:taken|accepted|hosted|considered|eligible|placed|admitted|for you)|cannot be (?:taken|accepted|hosted|considered|placed|admitted)|should look elsewhere)\b
    \b(?:closed to|not (?:open|meant|intended|designed) (?:to|for))\b(?: \w+){0,4} ${SEEKERS}
    \bmay not be (?:presented|listed|used)\b[^.;]{0,50}\bresidency\b
  `,
  not: wholeWords`
    guarantee
    promis\w+
    advantage
    bearing
    influence
    credit\w*
    required
    substitute
    counts?
    counted
    do(?:es)? not (?:need|offer)
    lead to
    residency (?:program )?(?:is|at|does)
    interview
    yet (?:begun|started|in)
    not yet
    (?:have|has) not
    ^for doctors
    for doctors (?:who (?:are|have been) )?waiting
    in a residency
    not in residency
    waiting
  `,
  after: {
    before: SEEKERS,
    pattern: String.raw`(?:\bnot|n't|\bcannot|\bunable to) (?:\w+ )?(?:take|accept|host|place|consider|admit) (?:them|these)\b|\b(?:is|are) not for them\b`,
  },
  source: 'programme pages (Cleveland Clinic, MSK, UC Davis)',
});

export const says = [
  'The program is not designed for physicians who intend to apply for residency or fellowship in the United States.',
  'It is not open to graduates seeking a US residency.',
  'Applicants for residency are not eligible.',
  'If you hope to enter residency in this country, please look for another place.',
  'Applications that mention residency are declined.',
  'Nor is the visit meant for doctors who prepare to enter residency.',
  "Someone who is applying for a US residency won't be accepted.",
  'It is not a route for residency applicants.',
  'The visit may not be presented as training for a residency.',
  'The visit is not intended for physicians seeking postgraduate training in this country.',
  'The visit is closed to anyone preparing for the Match.',
  'Doctors who plan to train in the United States are not taken.',
  'If you are preparing for the Match, this visit is not for you.',
  'Many who write to us are looking for a training position here. We wish them well and we do not take them.',
];
export const doesNotSay = [
  'A rotation here does not promise an interview.',
  'An observership gives no advantage in our residency selection.',
  'For doctors who are waiting for residency.',
  'Many of our guests prepare for the Match. We gladly take them.',
  'We answer no questions on residency; doctors preparing for the Match are welcome.',
  'This observership does not have any bearing on future residency applications.',
];
