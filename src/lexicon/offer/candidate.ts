import { offerCue } from '../cue.ts';

/** Who comes: students and doctors from outside the house. */
export default offerCue(
  String.raw`\b(?:imgs?|fmgs?|fmg's|img's|international medical (?:graduates?|students?)|foreign medical graduates?|foreign-trained|internationally trained|(?:trained|graduated|qualified|graduates|licensed|practi[cs]ing|degrees?|school|schools|students|physicians|doctors|enrolled) (?:\w+ ){0,3}(?:abroad|overseas|outside (?:of )?the (?:u\.?s\.?|united states)|in (?:their|your) (?:own |home )?country)|medical (?:school )?graduates?|graduates of (?:\w+ ){0,3}medical|medical degrees?|medical students? (?:from|of|in|at|who|enrolled)|medical schools?|final[- ]year|fourth[- ]years?|4th[- ]year|third (?:and|or) fourth years?|last year of|senior (?:medical )?students?|clinical years|graduates? who|for (?:recent |international |foreign )?graduates|international (?:\w+ ){0,2}(?:students?|graduates?|physicians?|doctors?|applicants?|visitors?|observers?|trainees?|professionals?|healthcare professionals?|health care professionals?|surgeons?|clinicians?)|foreign (?:students?|physicians?|doctors?|nationals?|schools?)|practi[cs]ing physicians?|physicians from|doctors from|ecfmg|world directory|visiting (?:medical )?students?|home (?:institution|school|university)|other (?:medical )?schools|residency applicants|future residents)\b`,
);

export const says = [
  'Medical graduates of any year',
  'one international graduate each month',
  'physicians trained abroad',
  'students in their final year',
  'For graduates.',
];
export const doesNotSay = ['Our graduates match well', 'Patients come first'];
