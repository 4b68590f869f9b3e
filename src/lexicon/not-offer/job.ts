import { notOffer } from '../cue.ts';

/** Employment, not a rotation. */
export default notOffer({
  head: String.raw`\b(?:full[- ]time|part[- ]time|now hiring|we are hiring|hiring|jobs?\b(?! shadow)|office of postdoctoral|postdoctoral affairs|vacanc(?:y|ies)|scribes? (?:wanted|position)|coordinator i{1,3}\b|position (?:open|available)|become an? (?:\w+ )?(?:preceptor|host)|host an? (?:\w+ ){0,3}(?:student|graduate|rotator|extern|observer)s?\b|earn (?:up to )?\$\d)`,
  text: String.raw`\$ ?\d+(?:\.\d\d)? ?(?:-|to) ?\$?\d+(?:\.\d\d)? (?:an|per) hour|\$ ?\d+(?:\.\d\d)? ?(?:an|per|\/) ?(?:hour|hr)|\b(?:hourly (?:rate|pay|wage)|401\(k\)|paid time off|pto|authorized to work|work authorization|equal opportunity employer|salary (?:range|is|of)|annual salary|full benefits|benefits package|at-will|reports to the|job (?:summary|duties|title|type|requirements)|employees? (?:of|who)|hire[sd]?)\b`,
  least: 2,
  source: 'DOMAIN: paid work that courts applicants',
});

export const says = ['Become a preceptor', 'Medical scribe, full-time', 'Host an international student', 'Now hiring: clinic externs'];
export const doesNotSay = ['Externship in psychiatry'];
