/** Only citizens or permanent residents of the US, wherever they study. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('citizen national passport permanent'),
  pattern: anyOf`
    \b(?:only|must be|limited to|restricted to|reserved for|(?:have|has|need) to be)\b[^.;]{0,40}\b(?:u\.?s\.?|united states|american) (?:citizens?|nationals?)\b
    \b(?:u\.?s\.?|united states|american) citizens?(?: (?:and|or) (?:lawful )?permanent residents)? only\b
    \b(?:must|need to|have to) (?:hold|have|carry) an? (?:u\.?s\.?|american) passport\b
  `,
  not: String.raw`\b(?:not|need not|no need|rather than|without)\b[^.;]{0,30}\bcitizens?\b`,
  source: 'programme pages of federal hospitals',
});

export const says = [
  'We can appoint only United States citizens and lawful permanent residents.',
  'U.S. citizens only.',
  'You must hold a US passport.',
];
export const doesNotSay = [
  'You need not be a US citizen.',
  'US citizens who study abroad may apply.',
  'Only students of US schools may apply.',
];
