import { offerCue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Who comes: students and doctors from outside the house. */
export default offerCue(
  'candidate',
  wholeWords`
  imgs?
  fmgs?
  (?:foreign|international) (?:medical )?grads?
  foreign-trained
  internationally trained
  (?:trained|graduated|qualified|graduates|licensed|practi[cs]ing|degrees?|school|schools|students|physicians|doctors|enrolled) (?:\w+ ){0,4}(?:abroad|overseas|outside (?:of )?the (?:u\.?s\.?|united states)|in (?:their|your) (?:own |home )?country)
  medical (?:school )?graduates?
  graduates of (?:\w+ ){0,4}medical
  medical degrees?
  medical students? (?:from|of|in|at|who|enrolled)
  medical schools?
  (?:md|do|m\.d\.|d\.o\.|allopathic|osteopathic)(?:,| and| or|\/) ?(?:md|do|m\.d\.|d\.o\.|allopathic|osteopathic) (?:medical )?(?:students?|schools?)
  final[- ]year
  fourth[- ]years?
  4th[- ]year
  last year of
  senior (?:medical )?students?
  clinical years
  graduates? who
  for (?:recent |international |foreign )?graduates
  international (?:\w+ ){0,2}(?:students?|graduates?|physicians?|doctors?|applicants?|visitors?|observers?|trainees?|professionals?|healthcare professionals?|health care professionals?|surgeons?|clinicians?)
  foreign (?:students?|physicians?|doctors?|nationals?|schools?)
  practi[cs]ing physicians?
  (?:physicians?|doctors?|specialists) in (?:practice|training)
  (?:colleagues|[a-z]+ologists|[a-z]+iatricians|[a-z]+iatrists|surgeons|specialists|fellows) (?:from|outside)
  physicians from
  (?:doctors?|physicians?|graduates?|students?) from (?:another|other|a foreign|abroad|overseas)
  doctors from
  ecfmg
  world directory
  visiting (?:medical )?students?
  home (?:institution|school|university)
  other (?:medical )?schools
  residency applicants
  future residents
`,
);

export const says = [
  'Doctors in practice or in training',
  'Colleagues from abroad',
  'Nephrologists from forty countries',
  'If you are a doctor from another country',
  'The trainee is a doctor from abroad.',
  'Medical graduates of any year',
  'one international graduate each month',
  'physicians trained abroad',
  'students in their final year',
  'For graduates.',
  'We welcome IMGs.',
  "Open to FMG's",
  'Foreign grads, one at a time',
  'Foreign-trained physicians',
  'Internationally trained surgeons',
  'Graduates of any accredited medical college',
  'A medical degree is required.',
  'Medical students in good standing',
  'Fourth-year students',
  'We host MD and DO students.',
  '4th-year students choose first',
  'Third or fourth year',
  'You are in the last year of your studies.',
  'Senior medical students',
  'Students in their clinical years',
  'Graduates who have passed Step 1',
  'Foreign physicians',
  'Practicing physicians may observe too.',
  'Physicians from any country',
  'Doctors from all over the world',
  'ECFMG certification is not needed.',
  'Your school is listed in the World Directory.',
  'Visiting medical students',
  'A letter from your home institution',
  'Students of accredited medical schools',
  'Students of other schools',
  'Residency applicants',
  'We like to meet future residents.',
];
export const doesNotSay = [
  'Our graduates match well',
  'Patients come first',
  'International patients are welcome',
  'The doctors round at seven',
  'Home care for seniors',
  'We treat children of every school age',
];
export const knownWrong = [
  { of: 'Our surgeons trained at leading medical schools.', fires: true },
  { of: "Anyone with a doctor's diploma may ask.", fires: false },
];
