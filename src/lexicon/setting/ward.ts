import { cue } from '../cue.ts';

export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: String.raw`\b(?:wards?|inpatients?|in-patients?|hospital (?:floors?|rounds|wards?|services?|teams?|side|patients|days?|consults?|shifts?|beds?|weeks?|setting|setup)|(?:medical|surgical|teaching|hospital|pediatric|children's|oncology|cardiac|stroke|nursing|general|medicine|upstairs|post-op|labor|delivery|maternity|the) floors?(?! of (?:a|the) (?:building|house|tower)| plan)|floors? of (?=(?:the )?(?:[a-z]+ ){1,3}hospital)|on the (?!first|ground|second|third|fourth|fifth|sixth|top|\d)(?:\w+ )?(?:unit|floors?)\b|bed floors?|floors?, units|births\b|goes into labor|(?:stroke|burn|crisis|telemetry|cardiac|transplant|psychiatric|observation|neuro|step-?down|critical care|coronary|inpatient|locked|labor|rehabilitation) units?|icus?|i c us?|micu|sicu|nicu|picu|ccu|intensive care|critical care|step-?down|operating (?:rooms?|theat(?:er|re)s?|days?|lists?|suites?)|(?:in|to|into|inside|and|of) the (?:or|ors|theat(?:er|re)|operating room)\b(?! an? )|(?:\d|one|two|three|four|five) (?:full )?days? or(?=[,;.])|^or (?:\w+ )?days?\b|theatre|surgical suites?|consult(?:ation)?s? (?:service|list|team|rounds?)|(?:inpatient|hospital|see|seeing|new|floor) consult(?:ation)?s|consultation-liaison|emergency (?:departments?|rooms?|centers?)|\beds?\b (?:shifts?|patients|attending)|in the (?:ed|er)\b|admissions? (?:on|from|to the(?! (?:univers|school|college|program)))|new admissions?|admitted patients|patients (?:who are )?(?:admitted|lying|in (?:the |their )?(?:beds?|hospital))|(?:take|taking|works? up|see) admissions|(?:watch|observe|attend)(?:s|ing)? (?:\w+ ){0,2}operations\b|bedside|(?<!\b(?:grand|nursing home) )rounds(?! off)|rounding|scrub(?:s|bing)? in|(?<=, )round(?=,)|hospitalists?|cath(?:eterization)? lab\w*|over-?night call|night call|on call|deliver(?:y|ies) (?:room|suite)|labor and delivery|nursery(?! rhyme| school)|code team|discharges?|house staff|night float)\b`,
  denied: null,
  source: 'S15',
});

export const says = [
  'You join the ward team.',
  'Days begin with rounds.',
  'You follow her into the OR',
  'Two days OR, three days office',
  'OR two days a week',
];
export const doesNotSay = ['The university is old.', 'Grand rounds are on Friday.', 'The building has nine storeys.'];
