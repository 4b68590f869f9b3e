/** The doctor or the site is named only after payment. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:preceptors?|doctors?|physicians?|attendings?|hosts?|mentors?|sites?|hospitals?|offices?|names?|program name|clinic|location|address)\b[^.;]{0,80}\b(?:(?:after|once|upon|when|until|with|following|on receipt of)\b[^.;]{0,25}\b(?:paid|pay|payment|tuition|deposit|booking|confirmation|confirmed|reserv\w+|enrol\w+|cleared|credentialing)|before your start date|(?:ask|want) us not to print)
    \b(?:preceptors?|doctors?|physicians?|attendings?|hosts?|mentors?|sites?|hospitals?|offices?|names?|clinic|location|address)\b(?:(?!,| and | but )[^.;]){0,50}\bnot (?:named|disclosed|shared|published|told|printed)\b(?! in (?:the|them|your|any) ?(?:letters?|certificates?)?)
    \b(?:days?|weeks?) (?:before|ahead of|prior to)\b[^.;]{0,70}\b(?:tell|told|learn|hear|find out|know|send|share|receive|get|given)\b[^.;]{0,20}\b(?:who (?:(?:the|your) (?:doctor|preceptor|physician|attending|host)|(?:teaches|supervises)|you will)|(?:doctor|preceptor|physician|attending|host)'s (?:name|identity))
    \b(?:tell|told|learn|hear|find out|know)\b[^.;]{0,20}\bwho (?:the|your) (?:doctor|preceptor|physician|attending|host) (?:is|will be)\b[^.;]{0,40}\b(?:days?|weeks?) (?:before|ahead|prior)
    \b(?:after|once|upon|when|with)\b[^.;]{0,25}\b(?:payment|paid|pay|booking|confirmation|deposit|tuition|reservation)\b[^.;]{0,70}\b(?:(?:preceptor|doctor|physician|attending|host|site|hospital|office)(?:'s)? (?:name|details|contact|address)|the name|name (?:and|of)|we (?:tell|send|share|give) you the|is (?:assigned|named|revealed|disclosed)|assigned)
    \b(?:hospitals?|preceptors?|doctors?|physicians?) are not named\b
    \b(?:send|tell|give|share|get|learn|receive)\b[^.;]{0,20}\b(?:the )?name\b[^.;]{0,50}\b(?:as soon as|once|after|when)\b[^.;]{0,30}\b(?:balance|deposit|invoice|price|amount)\b[^.;]{0,15}\b(?:paid|settled|cleared|received)
    \bname (?:goes out|will be (?:sent|given|known|shared))\b
    \bname you will know when\b
    \bprogram name after payment\b
  `,
  // What was asked for, the sentence before: “The placement fee falls due.”
  after: {
    before: String.raw`\b(?:fees?|tuition|balance|deposit|payment|invoice|pay)\b`,
    pattern: String.raw`\b(?:once|after|when|as soon as) (?:it|this|that|the (?:fee|payment|invoice)) (?:has been|has|have|is|was) (?:processed|paid|received|settled|cleared|credited|arrived|in)\b[^.;]{0,40}\b(?:preceptor|doctor|physician|attending|host|site|hospital|clinic)(?:'s)? (?:name|details|contact|address|location)`,
  },
  not: wholeWords`
    invitation
    visa letter
    letter for
    refund\w*
    cancel\w*
    weeks? before(?! [^.;]{0,40}\b(?:after|once|when|as soon as)\b)(?<!(?:after|once|when|as soon as)\b[^.;]{0,80})(?! [^.;]{0,70}\bwho (?:the|your)\b)(?<!\bwho (?:the|your)\b[^.;]{0,60})
    start(?:ing)? dates? (?:is|are)
    fee is due
  `,
  source: 'agency terms',
});

export const says = [
  "We send you the preceptor's name after payment.",
  'The name goes out ten days before your start date.',
  'You get the name with your confirmation, since doctors ask us not to print their names.',
  'Hospitals are not named in public.',
  'Preceptor assigned once tuition has been paid.',
  "After payment we tell you the doctor's name.",
  'Who teaches is a name you will know when the seat is yours.',
  'Program name after payment',
  'Preceptor and city are assigned three weeks before the start, once the balance is cleared.',
  "The physician's identity is disclosed on receipt of full payment.",
  'You will receive the name of your preceptor after tuition has been paid, usually three weeks before you start.',
  'Not more than seven days before the month begins we tell you who the doctor is.',
  'You learn who your preceptor will be a week before the start.',
  "Now the placement fee falls due. Once it has been processed you get the preceptor's location.",
  'We send the name and the address as soon as your balance is settled.',
];
export const doesNotSay = [
  'The attending is assigned by the department.',
  'Pay the fee after acceptance.',
  'Upon confirmation you receive an invitation letter.',
  'Dr. Vasko answers on Sundays.',
  'The preceptor writes them, and the agency is not named in them.',
  'You send the form. Once it has been processed you get the name of the coordinator.',
  'Tell us who your doctor is if you are ill.',
];
