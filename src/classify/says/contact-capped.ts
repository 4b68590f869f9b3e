/** No more than the tasks of a medical assistant. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:tasks?|scope|role|duties|what|within|limits?|more than|same as|as|capacity)\b[^.;]{0,40}\b(?:medical assistants?|scribe)\b
    \bmedical assistants?\b[^.;]{0,30}\b(?:does|do|may do|scope|tasks|duties|level)\b
    \bnothing that (?:would )?(?:needs?|requires?) a licen[cs]e\b
  `,
  source: 'Medical Board of California; agency pages',
});

export const says = [
  'Florida law lets you do what a medical assistant does.',
  'In California you stay within the tasks of a medical assistant.',
  'You do nothing that would need a license.',
];
export const doesNotSay = ['Externship for medical assistants.', 'Our medical assistant will greet you.', 'Licensed physicians teach you.'];
