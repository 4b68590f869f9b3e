import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { verbs } from '../verbs.ts';

const MAY_NOT =
  "(?:(?:may|must|shall|should|will|do|does|can|are|is|am|be) ?(?:not|never|n't)|can't|cannot|won't|don't|doesn't|aren't|isn't|mustn't|never|nobody|neither|(?:forbidden|prohibited|barred|banned|excluded|excused) (?:to|from)|without|rather than|instead of)";
/** Between the denial and the act. */
const WHICH =
  "(?:(?!only |just |merely |alone |unsupervised |need |have to |has to |required |obliged |forced |hesitate |forget |mind |charge |limited |restricted |be afraid |worry )[\\w'-]+,? ){0,5}?";
const CARE_FOR = '(?:the |any |any form of |all |direct |patient |clinical |medical |hands-on |pre-? or post-?operative )*';
const CARE = anyOf`
  (?:${verbs`take`}|part|share) (?:any )?(?:part )?in ${CARE_FOR}(?:care|treatment|activit\w+|work|exams?)
  participat\w+ in ${CARE_FOR}(?:care|treatment|clinical|exams?)
  (?:${verbs`provide give render deliver authorize`}) ${CARE_FOR}(?:care|advice(?! (?:on|about|regarding) (?:immigration|visas?|housing|travel|tax|legal|money))|treatment|opinions?)
  (?:be (?:a )?)?part of (?:them|the (?:care|visit|treatment))
  (?:take part|participate)(?=[.,;]|$| in any)
  (?:assist|assisting)(?=[.,;]|$| (?:or|nor|in|with|at)\b(?! (?:visas?|housing|lodging|finding|travel|your|transport\w*|the application)))
  (?:operate|operating|intervene|intervening|interpret|press|pressing)(?=[.,;]|$| (?:or|nor|any|slit lamps)\b)
  (?:examine|examining|treat|treating|interviewing|touch|touching|question|advis(?:e|ing)|counsel)(?=[.,;]|$| (?:or|nor|them|him|her)\b)
  (?:speak|talk|interact) (?:unless|(?:to|with) ${CARE_FOR}(?:patients?|famil(?:y|ies)))
  (?:lay (?:a )?(?:hands?|finger) on|offer opinions|comment on|do anything(?! (?:about|with|for|if|when|until|to (?:help|change|speed))\b)|ask them questions|help with one|be left alone with)
  (?:hold(?:ing)? retractors|be included in (?:decisions|care))
  (?:handle|handling) (?:\w+ ){0,4}(?:infants|patients|equipment|specimens?|tissue|instruments|drugs|needles|lines)
  (?:open|read|see|access|have|look into) (?:any |the |a |access to )*(?:charts?|records?|emr|ehr|epic|a clinical role)
  credentialed(?! there)|licensed (?:here|in)
  (?:given|asked to do|assigned) (?:any )?(?:tasks|anything)
`.replaceAll('\n', '|');
/** “If their school does not take part in the service, …” */
const OF_SCHOOLS =
  "(?<!\\b(?:schools?|universit(?:y|ies)|colleges?|institutions?|hospitals?|states?|countr(?:y|ies)) (?:that |which )?(?:do|does|is|are|will|can) ?(?:not|n't))";
const ROLE = '(?:responsibilit(?:y|ies)|duties|duty|tasks?|roles?|part|work|acts?|activit(?:y|ies)|privileges|function)';
const KIND = '(?:clinical |patient(?:[- ]care)? |medical |hands-on |bedside |active |direct )';

/** Care as such is denied to the visitor, in whatever words. */
export default cue({
  value: 'observation',
  weight: 2,
  pattern: anyOf`
    ${MAY_NOT}${OF_SCHOOLS} ${WHICH}(?:${CARE})
    \b(?:no|without|nor|have no|has no|carries no) ${KIND}${ROLE}\b(?! (?:yet|on|other))
    \b(?:without|(?:not|n't|never) have)(?: any)? (?:responsibilit(?:y|ies)|duties|tasks)(?: (?:for|in|of|toward) (?:the )?(?:care|patients?))?(?=[.,;]|$)
    \bno (?:clinical )?(?:responsibilit(?:y|ies)|duties|tasks)(?: (?:for|in|of|toward) (?:the )?(?:care|patients?))?(?=[.,;]|$)
    \b(?:no|any|without) (?:hands-on|direct contact|clinical (?:role|component)|part in (?:the )?care)\b(?! (?:training|experience|fee))
    \b(?:direct )?patient care (?:activities |by \w+ |tasks )?(?:is|are|remains?) (?:out of the question|excluded|off limits|not (?:part|permitted|allowed|included))
    \b(?:barred|abstain\w*|kept|excluded) from (?:all |any |direct )*patient care\b|\bnot insured for patient care\b|\b(?:un|not |never |without )scrubbed\b|\b(?:no|not (?:get|have|given)) clinical privileges\b
    \bhands-on (?:care|work|participation) (?:is not|isn't) (?:allowed|permitted|possible|offered|part)\b|(?:\bnot|n't) offer clinical work\b|\bbeyond (?:observation|observing|watching)\b
    \b(?:not|n't) (?:include|involve|progress to|have|offer|come with) (?:an? |any )?hands-on\b
    \bpassive (?:listener|observer|role|participant)s?\b|\b(?:as|of|are|is) (?:a )?(?:silent |mere )?(?:listeners?|watchers?|spectators?|bystanders?)\b
    \b(?:look|watch|observe), (?:we|the (?:doctor|team)) (?:treat|examine|work|do)\b
    \b(?:i|we|your preceptor|the doctor|employees) (?:do(?:es)? (?:the work|everything)|care, visitors)\b|\b(?:the )?(?:work|rest) is (?:ours|mine)\b
    \b(?:watching|listening|looking) only\b|\bhere to (?:observe|watch|see|take it (?:all )?in|learn by (?:seeing|watching|looking))\b
    \bno license, no\b|\bnot for visitors\b|\bhold no license\b
    \blook but not touch\b
    \b(?:visitors?|observers?|guests?) do no\b
    \beverything medical is off\b
  `,
  denied: null,
  firm: true,
  source: 'S12',
});

export const says = [
  'Listening only.',
  'The observer does not take part in care.',
  'They do not operate, assist, or take part in care.',
  'I will not provide care.',
  'You may not assist.',
  "You won't be interviewing or examining.",
  'Visitors may not handle infants or equipment.',
  'They do not participate in patient care.',
  'They attend without duties.',
  'They have no clinical responsibilities.',
  'There are no responsibilities for patients.',
  'Is there any hands-on?',
  'The mini-residency carries no clinical work.',
  'Patient care by participants is out of the question.',
  'They are barred from patient care.',
  'Graduates are not insured for patient care.',
  'Trainees remain unscrubbed.',
  'Guests are in the room but not scrubbed.',
  'They do not get clinical privileges.',
  'Visitors are spectators.',
  "Hands-on care isn't allowed.",
  "We can't offer clinical work.",
  'It does not include a hands-on component.',
  'They do not operate.',
  'Nothing beyond observation',
  'You join as a passive listener.',
  'Scholars come as watchers.',
  'You look, we treat.',
  'I do the work.',
  'The work is ours.',
  'Watching only, from the anesthesia side',
  'I am here to observe.',
  'No license, no touching.',
  'Exams: not for visitors.',
  'You hold no license here.',
  'A visitor may look but not touch.',
  'Visitors do no procedures.',
  'Everything medical is off limits.',
];
export const doesNotSay = [
  'Nobody has to assist at a procedure.',
  "We can't do anything about visas.",
  'A student cannot take part in clinical electives without one.',
  'We do not promise an interview.',
  'We do not give advice on immigration.',
  'If their school does not take part, students send the form.',
  'We cannot assist with visas.',
  'You never examine alone.',
  'You may not examine without a chaperone.',
  'You do not only examine, you also write.',
  "We don't charge those who assist us.",
  'You need not hesitate to assist.',
  'Financial responsibilities',
  'Sub-interns have responsibilities.',
];
