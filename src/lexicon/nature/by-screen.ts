import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const MEETING =
  '(?:webinars?|zoom|webex|microsoft teams|over teams|skype|google meet|video ?(?:link|call|conference|meeting|session)s?|teleconferenc\\w+|breakout rooms?|video rounds|virtual wards?|simulation server)';
const PICTURE = '(?:webcam|live[- ]?stream\\w*|streams?|streamed|streaming|screen[- ]?shar\\w+|live feed|secure link)';
const GEAR =
  '(?:gimbal|quiet room|good connection|stable internet|screen-based|recorded (?:cases|encounters|visits)|whenever you like|headphones|headset|muted|(?:head )?camera|asynchronous)';

/** By what the visitor is connected. */
export default cue({
  value: 'virtual',
  weight: 2,
  pattern: wholeWords`
    (?!log in to (?:comment|apply|register|pay|(?:my|your) account))(?:log|dial|connect|patch|tune|zoom)(?:s|ged|ed)? (?:(?!(?:scans?|cases?|patients?|procedures?|hours)\b)\w+ )?(?:in|on|onto|into|to|remotely)
    ${MEETING}
    ${PICTURE}
    ${GEAR}
    (?:gets?|sent|receives?|send) (?:you |them )?(?:a|the|your) (?:link|login)
    feedback by e-?mail
    (?<!\b(?:talk|interview|call|conversation|meeting|chat) )(?:by|over|via|on|through) (?:the )?(?:internet|video|web|screen|computer|browser|telepsychiatry|chat|meeting room)
    tele-?\w*(?:rotations?|visits?|clinic|rounds)
    (?:web|online|virtual|remote|distance|cyberspace|e)-?(?:based)? (?:rotation|sub-i|elective|externship|observership|program|experience|classroom|session|format|ward|clerkship)s?
  `,
  denied: null,
  source: 'S13',
});

export const says = [
  'You log in at seven.',
  'A weekly webinar',
  'Operations as a live stream',
  'You need headphones.',
  'You get a link.',
  'Feedback by e-mail',
  'Rounds over video',
  'Live telerotations',
  'An online classroom',
];
export const doesNotSay = [
  'An interview by video',
  'Sign the log.',
  'Log in to comment',
  '40 logged scans on the ward',
  'The river streamlet',
];
