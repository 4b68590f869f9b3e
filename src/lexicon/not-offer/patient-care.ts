import { notOffer } from '../cue.ts';

/** Speaks to patients. */
export default notOffer({
  head: String.raw`\b(?:elective (?:surger(?:y|ies)|procedures?|operations?|c-section)|patient information|patient guide|in your care|information for patients|observation (?:unit|status|stay)s?(?! month| rotation)|your (?:surgery|stay|operation|procedure|visit to)|find a doctor|(?:in|out)patient (?:services|rehab\w*|care)|virtual (?:visits?|care|urgent care)|preparing for)\b`,
  text: String.raw`\b(?:your (?:surgery|operation|procedure|surgeon|anesthesi\w+|stay|recovery|insurance (?:plan|company|card)|co-?pay|primary care (?:doctor|provider)|symptoms|appointment)|request an appointment|book an appointment|schedule (?:your|an|a) (?:appointment|visit)|we (?:treat|accept most)|patients and (?:families|visitors)|visiting hours|medicare|your care team|you(?:'re| are) an? (?:in|out)patient|case managers?|what you (?:pay|owe)|your (?:bill|doctor (?:decides|writes|orders)|hospital bill|nurse))\b`,
  least: 4,
  source: 'DOMAIN: elective surgery, services and virtual visits for patients',
});

export const says = ['Your elective surgery', 'Students and observers in your care', 'Observation status explained', 'Inpatient services'];
export const doesNotSay = ['Elective in surgery'];
