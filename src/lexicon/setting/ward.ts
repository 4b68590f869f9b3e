import { cue } from '../cue.ts';

export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: String.raw`\b(?:wards?|inpatients?|in-patient|hospital (?:floors?|rounds?|wards?|service|medicine)|medical floors?|teaching floors?|icu|micu|sicu|nicu|picu|intensive care|step-down|operating rooms?|operating theat(?:er|re)s?|consult(?:ation)?s? (?:service|list|team)|consultation-liaison|emergency (?:department|room|center)|admissions on|new admissions|bedside|rounds|rounding|hospitalists?|cath lab|on the (?:unit|floor)|theater|overnight call|night call|delivery room)\b`,
  denied: null,
  source: 'S15',
});

export const says = ['You join the ward team.', 'Days begin with rounds.'];
export const doesNotSay = ['The university is old.'];
