import { notOffer } from '../cue.ts';
import { HOSTED } from '../hosted.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** Tells of other people's offers: articles, lists, reviews. */
export default notOffer({
  rank: 80,
  reason: 'guide',
  head: anyOf`
    \(list\)
    ^(?!.*(?:${HOSTED})).*${wholeWords`
      guide(?:s)? (?:to|for)
      how (?:to(?! (?:apply|request|register|submit|enroll|pay|book|reserve|join|reach|schedule))|do i|much)
      everything you need
      explained
      (?<!\b(?:chart|case|literature|systematic|record|records)[- ])reviews?(?! (?:&|and) faqs?)
      what (?:\w+ )?(?:is|are) .{0,40}(?=\?)
      which .{0,40}(?=\?)
      where to (?:find|look|get)
    `}
    ${wholeWords`
      glossary
      (?:ultimate|complete|honest|beginner's|definitive) (?:\w+ )?guide
      how i
      (?:observerships?|externships?|rotations?|electives|usce|clinical experience) 101
      (?<!\bour )blog
      explainers?
      from (?:[\w-]+ ){1,4}to (?:[\w-]+ ){0,2}(?:chief|chair\w*|attending|residen\w+|match)
      in plain (?:language|english|words)
      (?:legit|scams?)
      (?:top|best) \d+
      : a list\b
      posts tagged
      tag archives
      list of (?:\w+ )?(?:hospitals|observerships|externships)
      (?:set(?:ting)? up|establish(?:ing)?) an? (?:observer|extern)ship
      our list\b
      \d{2,} (?:observerships|externships|electives|rotations|programs|places)\b(?! (?:in|near|found|available|match\w*)\b)
      (?:\d+|three|four|five|six|seven|eight|nine|ten|twelve) (?:best|ways|tips|things|mistakes|myths)
      what (?:\w+ )?counts\b.{0,40}(?=\?)
      worth (?:it|the money)
      what (?:they|it) (?:really )?costs?
      my (?:experience|story|year)
      i (?:did|paid|spent|tried|compared)
      every receipt
      lessons
      vs\.?|versus
      compared
      diary
      podcast
      what worked
      q&a with
      things i wish
    `}
  `,
  text: wholeWords`
    in this (?:article|post|guide|thread)
    min(?:ute)?s? read
    \d+ comments
    editorial team
    please verify
    we (?:explain|list|compare)
    i (?:did|emailed|applied to|matched|messaged|regret)
    (?:agency|place) i won't name
    read next
    about the author
    leave a comment
    (?:paid |\d[\d,]* )?subscribers
    a different article
    (?:a|one|another) reader (?:from|asked|sent|wrote|of|told)
    readers? (?:write|ask|asked)
    i have (?:met|seen|asked|heard|spoken|read)
    expect to pay
    here is what (?:the|each)
    comments? \(
    affiliate links?
    (?:this|my) blog
    i paid
    i am not an agency
    nobody paid
    in my opinion
    (?:we (?:don't|do not)|(?:society|association|section|chapter) does not) (?:arrange|sell|place|take (?:any )?money)
    (?:hospitals|companies|agencies|programs) (?:may|often|usually|typically) (?:charge|ask)
    questions to ask (?:a|any|the|before)
    be careful (?:with|of) any
    types of (?:experience|usce)
    program directors (?:tell|want|look)
    sponsored post
    share this (?:post|article)
    subscribe to (?:my|the|our) newsletter
  `,
  least: 3,
  listed: String.raw`\b\d{2,} (?:(?:observerships|externships|electives|rotations|programs|places) (?:in|near|found|available|match\w*)|(?:u\.?s\.? )?hospitals)\b`,
  article: true,
  shopYields: true,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'A glossary of training',
  'Paid rotations for IMGs: what they cost',
  'Observership in the USA: everything you need to know',
  'US clinical experience: the complete 2027 guide',
  'Over 9,000 subscribers',
  'Good, but a different article.',
  'Visa-friendly hospitals (list)',
  'From visiting observer to chief of surgery',
  'How to get an observership',
  'How to get an observership in a US hospital',
  'How I found an observership at Penhallow Hospital',
  'Seven ways to get clinical experience',
  'The match: an explainer',
  'What actually counts as experience?',
  'The top 10 for graduates',
  '40 electives for graduates',
  'Hospitals with observerships: a list',
  'Setting up an observership',
  'Is this externship legit?',
  'A guide to observerships for graduates',
  'The complete guide to clinical experience',
  'Everything you need before your first rotation',
  'Observerships explained',
  'Externships 101',
  'Four weeks on the ward - The Penhallow Blog',
  'Share this post',
  'Visas in plain English',
  'Externship scams and how to spot them',
  'Agency reviews by graduates',
  'Posts tagged observership',
  'Tag archives: clinical rotations',
  'List of hospitals that take observers',
  'Our list of places',
  '25 US hospitals with observerships',
  'Which rotation should you choose?',
  'Where to find clinical experience',
  'Are paid rotations worth it?',
  'My experience as an observer in Ohio',
  'I paid for three externships',
  'Twelve weeks, every receipt',
  'Lessons from a year of rotations',
  'Observership vs. externship',
  'Observership versus externship',
  'Rotation agencies compared',
  'Diary of an observer',
  'Podcast: life as an observer',
  'What worked after forty letters',
  'Q&A with a program coordinator',
  'Things I wish I had asked',
  '34 rotations near you',
  'In this article you learn what agencies charge.',
  '6 min read',
  '14 comments',
  'Written by our editorial team',
  'Prices change, so please verify with the hospital.',
  'Below we compare five agencies.',
  'I emailed forty doctors and got two answers.',
  "The agency I won't name kept the deposit.",
  'Read next: what a letter should say',
  'About the author',
  'Leave a comment',
  'A reader from Lagos told us her story.',
  'Readers ask us about visas.',
  'I have met observers who were never let in.',
  'Expect to pay $1,500 a month.',
  'Here is what the agencies told us.',
  'Comments (12)',
  'Some of these are affiliate links.',
  'This blog takes no money.',
  'Thank you for reading my blog.',
  'I am not an agency.',
  'Nobody paid for this review.',
  'In my opinion two months are enough.',
  'Our society does not arrange rotations.',
  'Some agencies often charge for a letter.',
  'Questions to ask any agency',
  'Be careful with any promise of a letter.',
  'Types of experience that count',
  'Program directors want recent letters.',
  'Sponsored post',
  'Subscribe to our newsletter',
];
export const doesNotSay = [
  'Primary care rotation in Miami: everything you need to know',
  'Internal medicine rotation with weekly chart reviews',
  'Observership in guided surgery',
  'How to apply',
  'How to register',
  'What is the Observership Program?',
  'Guide to our observership',
  'A guide for visiting students | Penhallow Hospital',
  'How to rotate with us',
  'How to become an observer | Penhallow Medical Center',
  'Externship reviews & FAQ',
  'What is a sub-internship like? | Penhallow College of Medicine',
  'Which students come first',
  'A guided tour of the ward',
  'Preview of the schedule',
  '25 beds on the ward',
  'By appointment with the coordinator',
];
