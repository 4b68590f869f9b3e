/** The doctor or the place may be replaced by another. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:site|preceptor|physician|doctor|attending|host|placement|rotation|location|hospital|clinic|schedule)s?\b[^.;]{0,60}\b(?:(?:may|can|might|could|will) (?:have to )?(?:be )?(?:replaced|swapped|changed?|substituted|reassigned|moved|displaced|canceled|cancelled|shift)|subject to change|are subject to|replacement|without notice)\b
    (?<!\byou )\b(?:may|can|reserve\w* the right to|right to)\b[^.;]{0,25}\b(?:replace|change|substitute|reassign|move)\b[^.;]{0,40}\b(?:site|preceptor|physician|doctor|host|location|hospital|clinic|placement)
    \b(?:look for|find|assign|offer|offered|place you with)\b[^.;]{0,25}\b(?:a colleague|another (?:doctor|physician|preceptor|site|host|location)|a different|alternative (?:rotation|site|physician|placement))
    \b(?:right to|may|can|could|might|we'll|we will) (?:(?:have|need) to |also |sometimes )?(?:put|place|send|move|transfer|switch|relocate) you (?:with|in|to|at) (?:another|somebody else|someone else|a different|an other)\b
    \b(?:if|should|in case|in the (?:[\w-]+ )?event(?: that)?|when) (?:an?|your|the|that|this|yours)(?: (?:assigned |chosen )?(?:preceptor|doctor|physician|attending|host|site|clinic|hospital|office|practice)\b|(?= (?:drops|falls|gets|becomes|is|cannot|has)\b))[^.;]{0,70}\b(?:replac\w+|substitut\w+|another (?:one|doctor|preceptor|physician|site|clinic|hospital|office|rotation|host|place)|with another|to another|an? (?:different|similar|comparable|equivalent) (?:one|doctor|preceptor|physician|site|clinic|hospital|office|rotation)|(?:someone|somebody|somewhere) else|elsewhere)\b
    \b(?:may|might|could|have to|need to|must)\b[^.;]{0,20}\b(?:switch|move|send|transfer|assign|reassign|relocate|place) (?:you|visitors|students|externs|participants) (?:to|with|at|in) (?:another|a different|(?:someone|somebody) else)\b
    \b(?:practice|office|clinic|site|preceptor|doctor|physician|hospital)s?\b[^.;]{0,30}\b(?:drops? out|withdraws?|closes|falls? through|cancels|leaves? (?:us|the program))\b[^.]{0,30}\b(?:move|place|put|find|send|transfer|assign|give)s? you\b
    \b(?:preceptor|doctor|physician|site|clinic|hospital)\b[^.;]{0,60}\b(?:may|might|could) (?:also |then )?(?:assign|give you|find you|offer you) (?:another|a different|someone else)\b
  `,
  not: String.raw`\b(?:fees?|prices?|tuition|costs?) (?:is|are) subject|\bpatients? (?:may|can|is|are)\b`,
  source: 'agency terms',
});

export const says = [
  'Site and preceptor can be replaced by another within the same state.',
  'We reserve the right to change the preceptor.',
  'If your preceptor falls ill we look for a colleague in the same group.',
  'Rotations are subject to change.',
  'The clinic may have to be swapped for another one nearby.',
  "If yours is away, we'll put you with another in the same field.",
  'We reserve the right to put you with another doctor, or in another city.',
  'On rare occasions we may have to move you to a different office in the same area.',
  'If your preceptor drops out we will replace him or her with another one.',
  'In the unlikely event that the physician falls ill we move you to a comparable rotation.',
  'If yours is ill, somebody else takes you.',
  'Now and then a practice drops out; we then move you to one like it.',
  'It can happen that we have to switch you to a different preceptor.',
  'We cannot promise that the preceptor you choose is free, and may assign another.',
];
export const doesNotSay = [
  'Fees are subject to change.',
  'Change your password here.',
  'You may not change the dates.',
  'When the office closes you go home.',
  'The doctor changes the dressing.',
  'You may change to another site once.',
  'If you drop out we give your place to another student.',
  'Patients may be moved to another hospital.',
  'You rotate through another clinic on Fridays.',
];
