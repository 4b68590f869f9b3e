import { notOffer } from '../cue.ts';

/** A school's advice to its own students who want to rotate elsewhere. */
export default notOffer({
  reason: 'no-offer',
  head: String.raw`\b(?:approving away|(?:going|rotating) away|scheduling (?:an )?away)\b`,
  text: String.raw`\b(?:${[
    'off[- ]campus',
    'electives? at (?:an? )?(?:non-)?(?:lcme|medical) schools?|take away (?:rotations|electives) at',
    'registrar,? (?:who )?(?:will )?(?:authoriz|confirm|releas|approv)\\w*',
    'host (?:institution|school|site)s?|hosts (?:open|charge|differ|vary)',
    'choosing an away (?:rotation|elective)|(?:should|when should) (?:you|i) do an away|away (?:electives?|rotations?) (?:form|request|approval|policy|at other|goes|will)',
    '(?:you|students?) (?:may |can |who )?(?:go|going|been|went) (?:away|elsewhere)',
    'this (?:page|guide) (?:tells|helps) (?:our|[a-z]+) students',
    'access to vslo|vslo (?:costs|charges)|vslo (?:workshop|log-?in)',
  ].join('|')})\b`,
  against: String.raw`\b(?:(?:we|department|program|hospital) (?:accepts?|welcomes?|takes?|hosts?|invites?)|(?:rotate|come|train) (?:with|to) us|our visiting|(?:at|to) our (?:hospital|department|program))\b`,
  least: 2,
  unless: String.raw`\b(?:visiting students?|visitors?|observers?(?:hips?)?)\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = ['Approving away electives', 'Scheduling away rotations'];
export const doesNotSay = ['Away rotations in emergency medicine', 'Visiting students'];
