import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const MAY_NOT =
  "(?:(?:may|must|shall|should|will|do|does|can|are|is|am|be) ?(?:not|never|n't)|can't|cannot|won't|don't|doesn't|aren't|isn't|mustn't|never|nobody|(?:forbidden|prohibited|barred|banned|excluded|excused) (?:to|from))";
/** Between the denial and the act. */
const WHICH =
  "(?:(?!only |just |merely |alone |unsupervised |need |have to |hesitate |forget |mind |charge |limited |restricted |be afraid |worry )[\\w'-]+,? ){0,4}?";
const CARE = anyOf`
  take (?:any )?part in (?:the |any |patient |clinical |pre-? or post-?operative )*(?:care|treatment|activit\\w+|work)
  participat\w+ in (?:the |any |direct |patient )*(?:care|treatment|clinical)
  (?:provide|give|giving|render|deliver) (?:any |medical |patient |clinical |direct )*(?:care|advice|treatment)
  take part(?=[.,;]|$)
  (?:assist|assisting)(?=[.,;]|$| (?:or|nor|in|with|at)\\b(?! (?:visas?|housing|lodging|finding|travel|your|transport\\w*|the application)))
  (?:operate|operating|intervene)(?=[.,;]|$| (?:or|nor)\\b)
  (?:examine|examining|treat|treating|interviewing|touch|touching)(?=[.,;]|$| (?:or|nor|them|him|her)\\b)
  (?:hold(?:ing)? retractors|be included in (?:decisions|care))
  (?:handle|handling) (?:\\w+ ){0,3}(?:infants|patients|equipment|specimens?|tissue|instruments|drugs|needles|lines)
`.replaceAll('\n', '|');

/** Care as such is denied to the visitor, in whatever words. */
export default cue({
  value: 'observation',
  weight: 2,
  pattern: anyOf`
    ${MAY_NOT} ${WHICH}(?:${CARE})
    \b(?:no|without|have no|has no) (?:clinical |patient(?:[- ]care)? |medical |hands-on )?(?:responsibilit(?:y|ies)|duties|tasks)(?: (?:for|in|of|toward) (?:the )?(?:care|patients?))?(?=[.,;]|$)
    \b(?:no|nor|carries no|without) clinical work\b
    \b(?:direct )?patient care (?:activities |by \w+ |tasks )?(?:is|are|remains?) (?:out of the question|excluded|off limits|not (?:part|permitted|allowed|included))
    \b(?:barred|abstain\w*|kept|excluded) from (?:all |any |direct )*patient care\b|\bnot insured for patient care\b|\bunscrubbed\b|\b(?:no|not (?:get|have|given)) clinical privileges\b|\bare spectators\b
    \bhands-on (?:care|work|participation) (?:is not|isn't) (?:allowed|permitted|possible|offered|part)\b|(?:\bnot|n't) offer clinical work\b|\bbeyond (?:observation|observing|watching)\b
    \bpassive (?:listener|observer|role|participant)s?\b|\bas (?:a )?(?:listeners?|watchers?|spectators?|bystanders?)\b
    \bwithout (?:handling|touching|examining|assisting|taking part|participating)\b
    \b(?:look|watch|observe), (?:we|the (?:doctor|team)) (?:treat|examine|work|do)\b
    \bwatching only\b|\bhere to (?:observe|watch)\b
  `,
  denied: null,
  firm: true,
  source: 'S12',
});

export const says = [
  'The observer does not take part in care.',
  'They do not operate, assist, or take part in care.',
  'I will not provide care.',
  'You may not assist.',
  "You won't be interviewing or examining.",
  'Visitors may not handle infants or equipment.',
  'They do not participate in patient care.',
  'They have no clinical responsibilities.',
  'The mini-residency carries no clinical work.',
  'Patient care by participants is out of the question.',
  'They are barred from patient care.',
  'You agree to abstain from all patient care.',
  'Graduates are not insured for patient care.',
  'Trainees remain unscrubbed.',
  'They do not get clinical privileges.',
  'Visitors are spectators.',
  "Hands-on care isn't allowed.",
  "We can't offer clinical work.",
  'Rotators do not take part.',
  'They do not operate.',
  "You can't assist or hold retractors.",
  'They cannot be included in decisions or care.',
  'Nothing beyond observation',
  'You join as a passive listener.',
  'Scholars come as watchers.',
  'You observe sign-out without handling specimens.',
  'You look, we treat.',
  'Watching only, from the anesthesia side',
  'I am here to observe.',
];
export const doesNotSay = [
  'A student cannot take part in clinical electives without one.',
  'We do not promise an interview.',
  'We cannot assist with visas.',
  'You never examine alone.',
  'You may not examine without a chaperone.',
  'You do not only examine, you also write.',
  "We don't charge those who assist us.",
  'You need not hesitate to assist.',
  'Financial responsibilities',
];
