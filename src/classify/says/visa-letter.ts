/** The host writes an invitation letter for the visa. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('invitation consulate embassy visa letter interview confirmation'),
  pattern: anyOf`
    \b(?:invitation letters?|letters? of invitation|invitation is|invitation after|invitation for (?:the|your) (?:[bjf]-\d )?(?:consulate|embassy|visa|interview)|invite letters?)\b
    \b(?:letter|write|writes|confirmation)\b(?:(?!\b(?:letter|write)\b)[^.;]){0,40}\b(?:for|to) (?:the |your |a )?(?:consulates?|embass\w+|(?:[bjf]-\d )?visa|interview)\b
    \bletters? (?:that )?(?:you|students|visitors|observers) (?:can |may )?(?:take|show|bring|carry) (?:to|at) (?:the|your) (?:consulate|embassy)\b
    \bletters? (?:that|which) (?:the|your) (?:consulate|embassy)\b
    \bwrites? to (?:the|your) (?:consulate|embassy) for you\b
    \bvisa (?:invitation|support) letters?\b
    \b(?:sends?|mails?|gives?|provides?|issues?|gets?) (?:you )?(?:the|a) visa letters?\b
    \bletters? you(?:'ll| will)? need to (?:ask|apply) for an? [bjf]-\d
    \bvisa letters? (?:is|are|provided|included)
  `,
  not: anyOf`
    \b(?:no|not|cannot|never|nor|unable|don't|doesn't|without)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,50}\b(?:invitation|letters? (?:to|for)|consulate)
    \bletters? of recommendation\b[^.;]{0,40}\binterview\b
    \bdean\b
  `,
  source: 'agency and programme pages',
});

export const says = [
  'After acceptance we e-mail a signed invitation letter.',
  'You will receive a letter for your consulate.',
  'The hospital writes an invitation after acceptance.',
  'We will write to the consulate once you have accepted.',
  'We send a letter of invitation for the consulate.',
  'For your visa an invitation is issued by our office.',
  'An invite letter for your visa is part of the price.',
  'Visa support letters are free.',
  'A visa letter is included.',
  'She also sends the visa letter.',
  "We write the letter you'll need to ask for a B-1.",
  'The registrar mails the letter that the consulate wants to see.',
  'The hospital writes to the consulate for you.',
  'You get a letter that you can show at the embassy.',
  'Each student on the list is sent a letter for a B-1 visa.',
];
export const doesNotSay = [
  'I write no letters to consulates.',
  'No invitation letter is issued.',
  'A letter of recommendation is written.',
  'Bring your letter to the interview with the dean.',
];
