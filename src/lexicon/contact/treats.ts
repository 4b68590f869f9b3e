import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH, WHICH_TOO } from '../people.ts';
import { verbs } from '../verbs.ts';

const TREAT = `${verbs`treat counsel diagnose manage evaluate assess triage scan anesthetize vaccinate transfer bathe stabilize reassess admit`}`;
const CARE = verbs`look_after round_on work_up take_charge_of check_on attend_to`;

/** Treats, counsels, touches; nobody says so of a visitor who watches. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b${TREAT} ${WHICH_TOO}${PEOPLE}(?! from (?:\d|all|many|over))
    (?<!\b(?:that|who|which|group|teams?|doctors?|fellows|we|she|he|if you|for|on|in|of|join|attend|joins|attends|morning|daily|ward|walk|teaching|the|and the|during) )\b${CARE} ${WHICH}(?:${PEOPLE}|your patients)
    \b${verbs`manage carry`} (?:a |your )?(?:team|list|panel|census|caseload) of (?:[\w-]+ ){0,4}patients\b
    \b(?:you|they|students?|externs?|(?:sub-?|acting )interns?|rotators?|trainees?) (?:\w+ )?care for ${WHICH}${PEOPLE}
    \b(?:care|caring) for (?:your|their|his or her|assigned|hospitali[sz]ed) ${PEOPLE}
    (?<!\b(?:in|stay|keep|personal|final|human) )\b(?:touch|touches|touching)\b(?! (?:base|screens?|pads?|the (?:exhibits|displays)))
    \b(?:lay|lays|laying) (?:a |your |their )?hands? on\b
    \b(?:perform|performs|performing|do|does|doing) (?:(?:any|simple|minor|basic|bedside|supervised|the|some|invasive) ){0,4}(?:procedures?|injections?|suturing|blood draws?)\b
    (?<!\b(?:wear|wears|wearing|own|in|of|or|bring|clean|get|need|provided?|for|given|handed|lent|receive|surgical|hospital|visitor|special|your|their|the|a|blue|green) )\bscrub(?:bing|(?<!\b(?:not|no) scrub)s)?(?=[.,;?]|$)
    (?<!\b(?:wear|wears|wearing|clean|for|surgical|own|your|the|hospital|green|blue|get|need|bring|of|in) )\bscrub(?:s|bing)? (?:in\b|and|into|for|with)
    \b(?:assist|assists|assisting|first[- ]assist) (?:(?:in|with|at|on|the|surgeons?|during|minor) ){1,3}(?:procedures?|surger(?:y|ies)|operations?|cases|deliver(?:y|ies)|cesareans?|treatment)\b
    \broom(?:s|ing)? (?:the |your )?patients\b
    \bhold(?:s|ing)? retractors?\b
    \boperates? (?:at your|under|with the)\b
    (?<!\b(?:see|watch|observe) (?:[\w-]+, ){0,4}(?:and )?)\b(?:sutur(?:e|es|ing)|intubat(?:e|es|ing))\b
    \bdraws? blood\b
    \bclos(?:e|es|ing) (?:the )?(?:\w+ )?(?:skin|wounds?|incisions?)\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'You counsel new mothers.',
  'You look after three patients.',
  'Students scan patients in the ED each shift.',
  'You manage a team of up to six patients.',
  'Students care for patients on the ward.',
  'Duties: caring for assigned patients.',
  'You lay hands on every patient.',
  'You assist in surgeries.',
  'You may not touch patients.',
  'Sub-interns admit new patients.',
  'You do minor procedures under supervision.',
  'Sub-interns take call, round and scrub.',
  'You scrub in twice a week.',
  'Rooming patients is the first task.',
  'Students hold retractors in long cases.',
  'You operate under the eye of the surgeon.',
  'Externs suture simple cuts.',
  'Students draw blood on the ward.',
  'The sub-intern closes the skin.',
];
export const doesNotSay = [
  'Wear a white coat, not scrubs.',
  'Please wear clean scrubs and a cap.',
  'Touch base with the coordinator every week.',
  'Touch screens guide you to our office.',
  'The bus stop is close, and the ride is free.',
  'Our staff is friendly.',
  'We treat everybody alike.',
  'Get in touch with the host.',
  'You can get visitor scrubs.',
  'Wear scrubs.',
  'They use it when they treat patients at home.',
  'You will be given scrubs, a badge and a chair.',
  'Scrubs are provided at the front desk.',
  'The office closes at five.',
  'You will see resuscitations, sutures and a great deal of waiting.',
  'The school admits forty students a year.',
  'A group that looks after 80 adults',
  'Rounds on the inpatient unit',
  'You evaluate your own skills.',
  'The rotation is assessed by the clerkship director.',
  'Students evaluate the course and its teachers.',
  'We treat patients from many countries.',
  'Bring one clean scrub, please.',
];
export const knownWrong = [{ of: 'The doctor evaluates her patients while you read.', fires: true }];
