import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';
import { BETWEEN } from '../schooling.ts';

const CARRIED = '(?:patients|list|panel|case ?load|load|admissions|babies)';

/** Patients who are somebody's own to look after. */
export default cue({
  value: 'sub-internship',
  weight: 2,
  pattern: anyOf`
    \b(?:patients|list|panel|case ?load|admissions) of (?:your|their|his|her|his or her) own\b
    \b(?:your|their|his|her|his or her|its) own (?:[\w-]+ )?${CARRIED}\b
    \bown (?:admissions|case ?load|panel)\b
    \bcarr(?:y|ies|ying) ${BETWEEN}${CARRIED}\b
    \bprimary responsibility for\b
    \b(?:patients|babies|list|ward|beds|admissions) (?:is|are) (?:yours|theirs|hers)\b
    \b(?:runs?|leads?|in charge of|answers? for|accountable for|answerable for|responsible for) (?:[\w-]+ ){0,5}(?:patients|list|ward|floor patients|beds)\b
    \b(?:you|they|students?|sub-?interns?) owns? (?:[\w-]+ )?patients\b
    \bmanag(?:e|es|ing) (?:a |their |your )?(?:panel|list|case ?load)\b
    \bpatients,? your own\b
    \b(?:their|your) patients from admission\b
  `,
  denied: null,
  source: 'S11',
});

export const says = [
  'A list of your own',
  'Students have their own patients.',
  'First call, own admissions',
  'You carry four to six patients.',
  'She takes primary responsibility for two patients.',
  'Three patients are yours.',
  'She is accountable for six beds.',
  'You own five patients.',
  'You manage a panel of patients.',
  '4 to 6 patients, your own',
  'They follow their patients from admission to discharge.',
];
export const doesNotSay = ['Patients come first.', 'Bring your own white coat.', 'Carry your badge.'];
