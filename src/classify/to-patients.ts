/** What a house says to those who come to it as patients or givers, on every page of its site: “Schedule a visit”, “Find a clinic near you”. */
import { anyOf } from '../lexicon/pattern.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';

/** One asks for care once, and for oneself; those who work there do so for many: “Schedule follow-up visits”. */
const ONE = '(?:an?|your|my|our|the next|your next) (?:[\\w-]+ ){0,3}?';
const CARE = '(?:appointments?|visits?|check-?ups?|consultations?|screenings?|mammograms?|spot|place in line)';
const PROVIDER = '(?:doctors?|providers?|specialists?|physicians?|pediatricians?|clinics?|locations?|care|urgent care|services)';
const ASKS_FOR_CARE = new RegExp(anyOf`
  ^(?:please )?(?:book|schedule|request|make|reschedule|cancel|save|reserve|start|need|have) ${ONE}${CARE}\b
  ^(?:book|schedule|find|get|search for|choose|need|looking for) (?:${ONE})?${PROVIDER}\b(?! (?:who|whom|whose|willing|to (?:shadow|observe|follow)|as (?:your|a)))
  ^(?:please )?(?:donate|(?:make|give) (?:a|your) (?:gift|donation))\b
  ^(?:find|get|seek) (?:[\w-]+ ){0,3}(?:near(?:est|by)?|close to|today|now)\b
  \bwait(?:ing)? times? (?:at|for|in|near)\b
  \b(?:care|clinics?|doctors?|providers?|locations?|rooms?|hospitals?|offices?) (?:near(?:est)?|close(?:st)? to) (?:you|home|your home)\b
  \b(?:same|next)[- ]day (?:appointments?|visits?)\b
  \bwalk-?ins? (?:\d|(?:are )?(?:welcome|accepted|taken)\b)
  \b(?:visits?|appointments?|screenings?) (?:from|starting at|for(?: only| just)?|as low as) \$\d
  \bvisiting hours\b|\bvisitor (?:polic(?:y|ies)|restrictions?|guidelines|masks?)\b|\bmask(?:s|ing) (?:is|are) (?:now |still )?(?:required|optional|recommended)\b
  \bpatients(?:,| and) (?:their )?(?:families|visitors)(?: and visitors)? (?:can|may|must|should|are)\b
  \b(?:accepting|taking|welcoming|for) new patients\b|\byour (?:child's|family's) (?:doctor|care|health)\b
`);
/** Whoever comes to work or to watch is spoken of, too. */
const OF_VISIT =
  /\b(?:observ\w+|extern\w*|shadow\w*|rotat\w+|elective|clerkships?|(?:visiting|medical|our) students?|trainees?|preceptors?|sub-?i\w*|interns?)\b/;

/** Whether a sentence asks its reader to come as a patient, or to give. */
export const speaksToPatients = remembered(({ text }: Sentence): boolean => ASKS_FOR_CARE.test(text) && !OF_VISIT.test(text));
