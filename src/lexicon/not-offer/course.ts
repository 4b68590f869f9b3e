import { notOffer } from '../cue.ts';

/** Sells lessons about it, not a place. */
export default notOffer({
  head: String.raw`\b(?:masterclass|(?:simulation|procedures?|skills) (?:course|workshop)s?|step [123](?: c[ks])? (?:live|prep|review|crash|intensive|course)|(?:test|exam|usmle|boards?) (?:prep|review)|(?:online|video|self-paced|crash|prep) courses?|webinars?|boot ?camps?|workshops?|e-?books?|coaching|cme|continuing (?:medical )?education|lectures?)\b`,
  text: String.raw`\b(?:lifetime access|video (?:lessons?|modules?)|(?:learning|online|course|training|recorded|live) modules?|\d+ (?:\w+ )?modules|modules? (?:\d|one|two|on|about|cover\w*)\b|lessons?|worksheets?|templates|money-back|downloadable|enroll in the course|course (?:fee|content|materials|outline)|webinars?|question bank|qbank|nbme|self-assessments?|\d{2,4} questions|standardized patients?|(?:live|recorded) sessions?|flashcards|live q&a|certificate of completion|we do not place|self-paced|coaching|teach you how|(?:calls|sessions) with me|e-?mail scripts?|arranges? no (?:rotations|placements)|online program|does not place|no placement)\b`,
  least: 3,
  source: "DOMAIN: agencies' pages that sell courses",
});

export const says = ['Critical procedures simulation course', 'Masterclass: get your first rotation', 'Webinar on residency'];
export const doesNotSay = ['Course of the disease in the ward elective'];
