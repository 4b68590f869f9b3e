import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { PEOPLE, WHICH } from '../people.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b(?:treat|counsel|admit)(?:s|ing|ting)? ${WHICH}${PEOPLE}
    (?<!\b(?:in|stay|keep|personal|final|human) )\b(?:touch|touches|touching)\b(?! base)
    \b(?:treat|treats|treating|diagnos(?:e|es|ing)|counsel|counsels|counseling|manage|manages|managing|admit|admits|work up|works up) (?:(?:the|a|or|and|their|your|own|real|any|these|assigned|new|acute|with|examine|up|to|\d+|hospitali[sz]ed) ){0,4}patients?\b(?! (?:at home|back home|in their (?:own )?countr))
    \b(?:perform|performs|performing|do|does|doing) (?:(?:any|simple|minor|basic|bedside|supervised|the|some|invasive) ){0,3}(?:procedures?|injections?|suturing|blood draws?)\b
    (?<!\b(?:wear|wears|wearing|own|in|of|or|bring|clean|get|need|provided?|for|given|handed|lent|receive|surgical|hospital|visitor|special|your|their|the|a|blue|green) )\bscrub(?:bing|(?<!\b(?:not|no) scrub)s)?(?=[.,;]|$)
    (?<!\b(?:wear|wears|wearing|clean|for|surgical|own|your|the|hospital|green|blue|get|need|bring|of|in) )\bscrub(?:s|bing)? (?:in\b|and|into|for|with)
    \b(?:scrub|suture),\s
    \b(?:assist|assists|assisting|first[- ]assist) (?:(?:in|with|at|on|the|surgeons?|during|minor) ){1,3}(?:procedures?|surger(?:y|ies)|operations?|cases|deliver(?:y|ies)|cesareans?)\b
    \bputs? in (?:lines|tubes|ivs|catheters)\b
    \bhold(?:s|ing)? retractors?\b
    \boperates? (?:at your|under|with the)\b
    (?<!\b(?:see|watch|observe) (?:[\w-]+, ){0,3}(?:and )?)\bsutur(?:e|es|ing)\b
    \bdraws? blood\b
    \bcloses? (?:the )?(?:skin|wounds?|incisions?)\b
    \bintubat(?:e|es|ing)\b
    \b(?:insert|inserts|inserting|start|starts|starting) (?:\w+ )?(?:intravenous|iv|arterial|central) (?:lines?|catheters?)\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'You counsel new mothers.',
  'You assist in surgeries.',
  'You may not touch patients.',
  'Sub-interns admit new patients.',
  'You do minor procedures under supervision.',
  'Sub-interns take call, round and scrub.',
  'You scrub in twice a week.',
  'You scrub, tie and cut sutures.',
  'Students hold retractors in long cases.',
  'You operate under the eye of the surgeon.',
  'Externs suture simple cuts.',
  'Students draw blood on the ward.',
  'You put in lines and tubes.',
  'The sub-intern closes the skin.',
  'Sub-interns intubate with the anesthesiologist.',
  'You start IV lines with the nurse.',
];
export const doesNotSay = [
  'Wear a white coat, not scrubs.',
  'Please wear clean scrubs and a cap.',
  'Touch base with the coordinator every week.',
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
];
