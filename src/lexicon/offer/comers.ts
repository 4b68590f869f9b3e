import { offerCue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** Words of a title for those who come, or for what they come for. */
export default offerCue(
  'comers',
  wholeWords`
  (?:imgs?|fmgs?|(?:medical |fourth-year |our )?students?|graduates?|trainees?|learners?|fellows?|fellowships?|scholars?)
  (?:(?:international|foreign|overseas|young|incoming) (?:medical )?(?:physicians?|doctors?|surgeons?|clinicians?)|(?:doctors|physicians) (?:from|in waiting|who))
  (?:visitors?|visit(?:s|ing)?|guests?|volunteers?|applicants?|newcomers?|participants?)
  (?:hosts?|preceptors?|mentors?|mentorships?|placements?|openings?|seats?|places|sites|specialt(?:y|ies)|programs?|programmes?|packages?|courses?)
  (?:learn|teach|train(?:ing)?|teaching|experience|opportunit(?:y|ies)|clinical|hands-on|usce|exchange|immersion|research|join|come|work with|(?:a|the|two|four|clinical) (?:weeks?|months?))
  with dr
  (?:apply|applications?|observ\w+|extern\w*|rotat\w+|elective\w*|clerk\w*|sub-?i\w*|intern\w*|shadow\w*|tele-?\w+)
`,
);

export const says = [
  'Cardiology with Dr. Quill',
  'For medical students',
  'Foreign doctors in our office',
  'Visitors to the liver service',
  'Our host sites',
  'Learn with us',
  'How to apply',
];
export const doesNotSay = ['Department of neurology', 'Winter storm', 'The pathways fund', 'In memoriam'];
