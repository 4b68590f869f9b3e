/** Words for the degree that makes a doctor, and for having it or not: what tells graduates from students. Sources of patterns. */

const NAME = String.raw`(?:m\.?d\b\.?|mbbs|m\.?b\.?,? ?b\.?s\b\.?|mbchb|mb ?bch|bmbs)(?! (?:letter|programs?|students?|candidates?|courses?|anderson)\b)`;
/** “MD, DO, MBBS or equivalent” */
export const NAMES = `${NAME}(?:(?:/| ?, (?:or |and )?| or | and )(?:an? )?(?:${NAME}|d\\.?o\\b\\.?|(?:\\w+ )?equivalent|the like)){0,4}`;

/** What is called a medical degree, also by its name. */
export const DEGREE = `(?:(?:medical(?: school)?|md|m\\.d\\.|mbbs|mbchb) (?:degrees?|diplomas?|qualifications?|titles?)|(?:degrees?|diplomas?) (?:(?:in|of) medicine|from (?:an? )?(?:[\\w-]+ ){0,3}medical school)|${NAMES}|title of (?:doctor|physician))(?! (?:programs?|candidates?|audit|courses?|translated|ready|sent)\\b)`;
const OTHER_DEGREE = "(?:bachelor'?s?|college|undergrad\\w*|nursing|associate|master'?s?|science|high|step|english)";
/** The same where only a degree is spoken of: “their degree”, “his diploma”. */
const ANY_DEGREE = `(?:${DEGREE}(?!.{0,60}\\blicen[cs]e)|(?:an?|the|their|your|his|her|it|final)(?: (?!${OTHER_DEGREE}\\b)[\\w./'-]+){0,3} (?:degree|diploma)\\b(?! (?:programs?|candidates?|audit|courses?|of (?!medicine)|translated|ready|sent|with|and\\b)|.{0,60}\\blicen[cs]e))`;

/** A school of medicine, or what is learned there. */
export const SCHOOL =
  '(?:(?:medical|med) (?:school|college|faculty|studies|university|education|training|course|program)s?|school of medicine)';

/** Says that the rest is not yet so. */
const NOT_YET = String.raw`(?<!(?:n't|\b(?:will|to|not|yet|never|before|until|without|expect\w*|soon|about|of|from))(?: (?:have|be|yet|already|you|they|he|she|being|having)(?:'ve|'s)?){0,2} )`;
const HAVE =
  '(?:h[oe]ld(?:s|ing|ers? of)?(?! (?:for|true|good)\\b)|has|have|had|having|got|earn(?:s|ed)|obtained|received|awarded|conferred|granted|gained|completed?|finish(?:ed)?|possess(?:es|ing)?|took|taken|passed)';
/** “Holds an MD”, “were awarded their degree”, “diploma in hand”. */
export const HAS_DEGREE = String.raw`${NOT_YET}\b${HAVE} (?!(?:yet|not|still) )(?:(?!${OTHER_DEGREE}\b)[\w./'-]+ ){0,3}?${ANY_DEGREE}|(?:\b(?:degree|diploma)\b|${NAMES})(?: \w+)?,?(?: (?:is|was|has been|been|have been|must be)(?: already)? (?:awarded|conferred|granted|received|obtained|complete)| in hand| already\b| holders?| (?:already )?conferred| (?:awarded|completed|obtained|earned|received) (?:in|before|by|since|no|from|within|at least))\b|\bconferred ${DEGREE}|\b(?:those|people|persons?|anyone|anybody|doctors?|physicians?|applicants?|candidates?|individuals|everyone) with (?:(?!${OTHER_DEGREE}\b)[\w./'-]+ ){0,3}?${ANY_DEGREE}`;
/** “A medical degree is a must”, “minimum qualification: MBBS”. */
export const NEEDS_DEGREE = String.raw`\b(?:needs?|must have|required|requires|requirements?|minimum|qualifications?|education|degree)(?:: ?| )(?:(?:minimum|education|qualification|completed|:|an?) ){0,3}${DEGREE}|${DEGREE}(?: \([^)]{3,40}\))? (?:(?:is|are) )?(?:an? must|required|needed|necessary|mandatory|compulsory|only)\b|\b(?:an?|the|your|their) (?:final )?degree (?:is|must be) (?:an? must|required|needed|necessary|in hand)\b|\bdegree required\b`;

/** “Finished medical school”, “out of school”, “completed all requirements of their medical course”. */
export const LEFT_SCHOOL = String.raw`${NOT_YET}\b(?:(?:finish|complet)ed|done with|finished with|out of|left|completion of),?(?: (?!years?\b|clerkships?\b|rotations?\b|courses?\b|by\b|months?\b|semesters?\b|core\b|high\b|residency\b|internal\b|family\b)[\w'-]+){0,5}? (?:${SCHOOL}|school|medicine at|it|(?:the|their|your|his) studies)\b(?! years?\b)`;
/** Whose studies lead there, or last still. */
export const TOWARDS_DEGREE = String.raw`\b(?:pursuing|working (?:towards?|on|for)|study(?:ing)? (?:for|towards?)|reading for|candidates? for|lead(?:s|ing) to|on (?:the|your|their) way to|before) (?:[\w'-]+ ){0,3}?${DEGREE}|(?:${NAMES})(?:[ -](?:candidates?|students?|seekers?))\b|\b(?:md|mbbs|mbchb|do)(?:[/-](?:md|do|mbbs|phd))*[ -](?:candidates?|students?)\b|\bdegree-seeking\b`;
/** “Haven't received your diploma”, “expect their degree”, “before you graduate”. */
export const NOT_GRADUATED = String.raw`\b(?:haven't|have not|has not|hasn't|not yet|yet to|before (?:you|they)(?: have|'ve)?|expect(?:s|ed|ing)?(?: to)?|will (?:soon )?|about to|due to|until (?:you|they)(?: have|'ve)?) (?:yet |already |been )?(?:graduate[d]?|(?:finish|complete|receive|get|got|earn|obtain|award)(?:d|ed)? (?:${ANY_DEGREE}|(?:medical )?school)|(?:the|their|your) (?:(?:medical |md )?degree|graduation|diploma))\b`;
