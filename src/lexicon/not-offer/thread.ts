import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** Readers among themselves: forums, comments, posts. */
export default notOffer({
  rank: 230,
  reason: 'guide',
  head: wholeWords`
    forums?
    thread
    do(?:es)? (?:it|they) count
    anyone (?:done|know|tried|been)
  `,
  text: anyOf`
    \b(?:joined|quote|(?:anonymous|committee|admin) said):
    \+1 to\b
    ${wholeWords`
      in my dms
      submitted \d+ \w+ ago
      \d+ points
      \br\/\w+
      \bu\/\w+
      posted by
      ^(?:asked|answered) by
      view (?:question|thread|topic|answers?)
      (?:best|accepted|top|verified) answers?
      \d+ (?:answers|comments)
      originally posted
      thread starter
      reaction score
      ^(?:senior|full|new|junior) member
      similar threads
      ^[\w. ]{2,30} says(?=:)
      replies
      upvotes?
      ^joined (?:\w+ )?20\d\d$
      op said
      thread (?:closed|locked)
      moderators?
      yog 20\d\d
      any suggestions
      ^hi everyone\b
      suggested topics
      pinned (?:list|post|thread)
      ^\d+ likes
      dm me\b
      ^hi all\b
      no advertising
    `}
  `,
  least: 3,
  article: true,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'Joined: March 2024',
  '+1 to what was said above',
  'Telerotation: does it count?',
  'Forum: clinical rotations',
  'Thread: paid externships',
  'Has anyone done a rotation in Texas?',
  'The same question lands in my DMs every week.',
  'Submitted 3 days ago by a graduate',
  '87 points',
  'Seen on r/quietwards last night',
  'Thanks to u/wardwalker for the tip',
  'Posted by an observer last week',
  'Asked by: a graduate',
  'Answered by Tomas on Monday',
  'View question',
  'Best answer',
  '3 answers',
  'Originally posted in May',
  'Thread starter: Neko',
  'Reaction score 4',
  'Senior member',
  'Similar threads',
  'Priya R. says: thank you',
  '23 replies',
  'Most upvotes first',
  'Joined March 2021',
  'As OP said, ask for the letter early.',
  'Thread closed',
  'A note from the moderators',
  'YOG 2019, two attempts',
  'Any suggestions for places in Texas?',
  'Hi everyone, I graduated in Lagos.',
  'Suggested topics',
  'Pinned post',
  '48 likes',
  'DM me for the name of the clinic.',
  'Hi all, does this clinic write letters?',
  'No advertising in this group, please.',
];
export const doesNotSay = [
  'Threads and sutures on Friday',
  'A reply within ten days',
  'Your call is answered by a nurse.',
  'We are joined by visiting students',
];
