import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { verbs } from '../verbs.ts';

const WORK = '(?:duties|work|tasks|responsibilities|privileges|role|job|level)';
const JUNIORS =
  "(?:fourth[- ]years|sub-?(?:interns?|residents?|is)|interns?(?!')|residents?|pgy-?1s?|m[34]s?|house officers?|(?:medical )?students)";

/** Shares the work of those who learn there, or a part of it that has no verb of its own. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    \b(?:same|share the|all the) ${WORK} (?:as|of) (?:our own|your own|the|a|our|ours) ?(?:\w+ )?${JUNIORS}?\b
    \b${WORK} of (?:an? |our )?(?:acting )?${JUNIORS}\b(?! (?:is|are|at|in))
    \b(?:treated|work|function|act|perform|round|admit|discharge) (?:just |exactly )?(?:like|as) (?:our own|our|any|other|your|medical|a|an|the)? ?(?:\w+ )?${JUNIORS}\b
    \bdo what (?:our |your |the |us |american |medical ){0,2}${JUNIORS} do\b
    \bjust as (?:the |our )?${JUNIORS} do\b
    \bas much as (?:an? |our )?${JUNIORS}\b
    \blay(?:s|ing)? hands on\b
    ^(?:notes|exams|histories|procedures): (?:yes|with supervision|supervised)\b
    \bscrubbed and assisting\b
    \bdebrid(?:e|es|ing)\b
    \b${verbs`manage`} (?:\w+ )?(?:chest tubes|drains|ventilators|wounds)\b
    \b(?:exams|procedures) may be done\b
    \byou (?:will )?do them (?:together )?(?:with|under|on your own)\b
    \b${verbs`pick_up`} (?:the )?(?:charts|patients)\b|\bpicks? the next chart\b
    \b${verbs`take`} the lead in\b
    \b(?:function|functions|act|acts|serve|serves|are|is) (?:as )?(?:an? )?(?:\w+ )?(?:members?|part) of the (?!same |whole )(?:\w+ ){1,2}team\b
    \bright hand\b
    \b(?:real|live) patients, (?:your|their) own hands\b|\b(?:your|their) (?:own )?hands (?:will )?(?:do|on)\b
    \bour (?:externs|visitors|rotators) work\b
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'I ask my students to lay hands on every patient.',
  'You pick up charts.',
  'You pick the next chart off the rack.',
  'Notes: yes, cosigned',
  'Students have the same duties as our own fourth-years.',
  'You are scrubbed and assisting.',
  'You debride wounds.',
  'The student manages chest tubes on the floor.',
  'All other exams may be done alone.',
  'Breast exams: you will do them together with our providers.',
  'Students take the lead in a family meeting.',
  'You function as a member of the ward team.',
  'They are given the role of sub-residents.',
  'International students are treated just like our own fourth-years.',
  'Graduates do what medical students do.',
  'Visitors answer pages just as interns do.',
  'You do as much as an M3.',
  'You are the right hand of the doctor.',
  'Real patients, your own hands, daily feedback',
  'Your hands do the exam.',
  'Our externs work.',
];
export const doesNotSay = [
  'Laying the table',
  'An interview with the coordinator',
  'You work with our residents.',
  'The role of interns is described here.',
];
export const knownWrong = [{ of: 'Nurses debride wounds on Tuesdays.', fires: true }];
