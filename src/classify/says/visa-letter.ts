/** The host writes an invitation letter for the visa. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:invitation letters?|letters? of invitation|invitation is|invitation after|invitations? for (?:the |your |an? )?(?:[bjf]-\d )?(?:consulate|embassy|visa|interview(?= at)|[bj]-[12])|invite letters?)\b
    \b(?:letter|write|writes|confirmation)\b(?:(?!\b(?:letter|write)\b)[^.;]){0,60}\b(?:for|to|in)(?: use (?:in|with|for)| (?:the )?purposes? of| support of)? (?:the |your |their |an? )?(?:consulates?|embass\w+|(?:[bjf]-\d )?visas?|[bj]-\d|interview)\b
    \bletters?\b[^.;]{0,40}\b(?:you|they|students|visitors|observers) (?:can |may |will )?(?:take|show|bring|carry|present|hand) (?:it )?(?:to|at) (?:the|your|a) (?:consulate|embassy)\b
    \bletters?\b[^.;]{0,30}\b(?:purpose|dates?) (?:and (?:the )?\w+ )?of (?:the|your|their|an?) (?:visit|stay|trip)\b
    \bletters? (?:that|which) (?:the|your) (?:consulate|embassy)\b
    \bwrites? to (?:the|your) (?:consulate|embassy) for you\b
    \b(?:[bj]-[12]|visas?)\b[^.]{0,60}\b(?:suppl(?:y|ies)|provides?|sends?|gives?|issues?|writes?|prepares?) (?:you |them )?(?:a|the) letter\b
    \bvisa (?:invitation|support) letters?\b
    \b(?:sends?|mails?|gives?|provides?|issues?|gets?) (?:you )?(?:the|a) visa letters?\b
    \bletters? you(?:'ll| will)? need to (?:ask|apply) for an? [bjf]-\d
    \bvisa letters? (?:is|are|provided|included)
  `,
  not: anyOf`
    \b(?:no|not|cannot|never|nor|unable|don't|doesn't|without)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,50}\b(?:invitation|letters? (?:to|for)|consulate|embass\w*)
    \bletters? of recommendation\b[^.;]{0,40}\binterview\b
    \b(?:invitations?|letters?)\b[^.;]{0,40}\b(?:may|might|can|could) (?:\w+ )?be (?:issued|given|sent|provided|written|considered)\b|\b(?:might|may (?:or may not|possibly)) (?:issue|give|send|provide|write)\b
    \bdean\b
    \bletters? (?:is|are|will) (?:not|never|no longer)\b
    \b(?:bought|purchased?|ordered|sold)\b
    \bletters? (?:\w+ ){0,6}from (?:your|a|the) (?:bank|employer|sponsor|parents?|school)\b
    \b(?:embassy|embassies|consulates?) (?:will |then )?(?:sends?|gives?|writes?|mails?)\b
    \b(?:letters? of|reference|recommendation) (?:recommendation|letters?)\b
  `,
  under: {
    head: String.raw`\b(?:visas?|immigration|entering|entry|consulates?|embass(?:y|ies)|travel documents?)\b`,
    pattern: String.raw`^(?!.*(?:\b(?:no|not|never|unable|cannot|nor|neither|paid|payment)\b|n't\b|\byour (?:school|bank|employer)\b)).*\b(?:(?:write|send|give|get|receive|issue|supply|supplie|provide|prepare|e?-?mail)s? (?:\w+ ){0,5}(?:letters?|invitations?)|(?:be|are|is) (?:sent|mailed|e-?mailed|given|issued) (?:an?|the|your) (?:\w+ )?invitation|invitation\b[^.;]{0,40}\b(?:comes?|follows?|arrives?|(?:is|are|will be) (?:sent|mailed|e-mailed|issued|generated|provided|enclosed|written)))\b`,
  },
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
  'Once accepted you are sent a letter that describes the program, which you may show at the consulate.',
  'Students receive a letter from the county confirming the rotation for use in their visa application.',
  'We send an acceptance letter for the purposes of a B-1.',
  "We'll give you a letter setting out the purpose of the visit.",
  '## Visa\nAccepted students get a letter from the registrar.',
  '## Visas\nI gladly write a letter that says what you will be doing and when.',
  'Observers come on B-1 or B-2; the international office supplies a letter.',
  '## Immigration\nWe give every accepted guest a letter.',
  "## Visa\nYour invitation, on the hospital's paper, comes with the confirmation of your seat.",
  '| Visa | B-1 or ESTA; the hospital supplies the invitation. |',
  "## Visa\nOnce your place is confirmed you'll be sent an invitation.",
  'An invitation for a B-1 is generated with the acceptance.',
];
export const doesNotSay = [
  'I write no letters to consulates.',
  'No invitation letter is issued.',
  'An invitation letter might be issued after you are accepted.',
  'A letter of recommendation is written.',
  'Bring your letter to the interview with the dean.',
  '## Visa\nWe issue no letters.',
  '## Visa\nAn invitation costs $80.',
  '## Interview\nYour invitation comes by e-mail.',
  'An invitation letter can be bought for $50.',
  'A letter for the visa from your bank is needed.',
  '## Visa\nThe consulate sends you a letter.',
  '## Visa\nWe are not able to write to embassies.',
  '## Visa\nYou get a letter from your bank that shows your funds.',
  'The doctor writes a letter that says how you did.',
  'Residency programs like a letter of recommendation for the interview.',
];
