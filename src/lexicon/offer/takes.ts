import { offerCue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const VISIT =
  '(?:rotations?|tele-?rotations?|externships?|observerships?|clerkships?|electives?|placements?|program|specialty|preceptor|months?|dates?|seats?|site)';

/** What one is told to do here to get a place: an account, a choice, a payment. */
export default offerCue(
  'takes',
  anyOf`
  \b(?:make|open|create|set up) (?:an|your|a free) (?:account|profile)\b(?! (?:on|in|with|at) (?:vslo|vsas|eras|aamc|the aamc|ecfmg|oasis|intealth))
  \b(?:choose|pick|select|browse|book|reserve) (?:from |one of |a |an |any |your |the |our |available |new |preferred ){1,3}(?:[\w-]+ ){0,3}?${VISIT}\b(?! (?:list|you (?:like|love|want to match)))
  \b(?:upload|send us|e-?mail us|mail us) (?:your|a|the) (?:\w+ )?(?:cv|r[eé]sum[eé]|documents|transcripts?|diploma|passport)\b
  \b(?:pay|paying|paid|with) (?:the |a |your |our |of )*(?:\$ ?\d[\d,]* )?(?:down payment|deposit|reservation|booking fee)\b
  \b(?:rotations?|externships?|observerships?|clerkships?|seats?|places?|slots?|spots?) (?:[\w-]+ ){0,4}(?:can|may) (?:now )?be (?:booked|reserved)\b
  ^(?:see|find|view|browse|explore|book|reserve) (?:(?:all|our|your|the|my|a|available|open|next|upcoming|virtual) ){0,3}(?:rotations?|externships?|observerships?|seats?|place|spot)\b
  \bapply (?:now|today|here)\b
  \b(?:fill (?:in|out)|complete|submit|use|sign up (?:through|with|via)) (?:the|our|this) (?:[\w-]+ ){0,3}form (?:on (?:our|this)|below|at the (?:bottom|end)|here|underneath)\b
  \b(?:reserve|claim|secure|hold|book) (?:your|a|yours|the) (?:seat|spot|place|slot|month|today)\b
  ^(?:the|our) (?:fee|tuition|price) (?:for (?:[\w-]+ ){1,5})?is \$ ?\d
  \b(?:message|whatsapp|call|text|write to|contact) us (?:\w+ ){0,3}(?:to (?:book|reserve|apply|enroll|start)|today|now)\b
`,
);

export const says = [
  'Make an account, then wait for an answer.',
  'Choose one of the two-week virtual rotations.',
  'Pick a month.',
  'Upload your CV.',
  'Pay the $300 deposit and we confirm.',
  'You hold it with a down payment.',
  'Rotations for the fall can be booked now.',
  'See rotations',
  'Apply today',
  'Fill in the form on our website.',
  'Then you hold your place.',
  'Write to us today!',
  'The fee for four weeks is $900.',
];
export const doesNotSay = [
  'Open an account on VSLO.',
  'Choose a specialty you love.',
  'Most agencies want a deposit.',
  'Book a call with an adviser.',
  'Subscribe to our newsletter.',
  'Apply to programs early.',
];
