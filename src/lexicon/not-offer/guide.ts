import { notOffer } from '../cue.ts';

/** Tells of other people's offers: articles, reviews, threads. */
export default notOffer({
  head: String.raw`\b(?:guide(?:s)? (?:to|for)|(?:ultimate|complete|honest|beginner's) guide|how (?:to(?! (?:apply|request|register|submit|enroll|pay|book|reserve|join|reach|schedule))|i|do i|much)|everything you need|forums?|thread|explained|explainers?|from (?:[\w-]+ ){1,4}to (?:[\w-]+ ){0,2}(?:chief|chair\w*|attending|residen\w+|match)|in plain (?:language|english|words)|legit|scams?|reviews?|(?:top|best) \d+|\(list\)|: a list\b|posts tagged|tag archives|do(?:es)? (?:it|they) count|list of (?:\w+ )?(?:hospitals|observerships|externships)|(?:set(?:ting)? up|establish(?:ing)?) an? (?:observer|extern)ship|our list\b|\d{2,} (?:u\.?s\.? )?hospitals|\d{2,} (?:observerships|externships|electives|rotations|programs|places)\b(?! (?:in|near|found|available|match\w*)\b)|(?:\d+|three|four|five|six|seven|eight|nine|ten|twelve) (?:best|ways|tips|things|mistakes|myths)|what (?:\w+ )?(?:is|are|counts) .{0,40}(?=\?)|which .{0,40}(?=\?)|where to (?:find|look|get)|worth (?:it|the money)|my (?:experience|story|year)|i (?:did|paid|spent|tried|compared)|every receipt|lessons|vs\.?|versus|compared|diary|anyone (?:done|know|tried|been)|podcast|what worked|q&a with|things i wish)\b`,
  text: String.raw`\b(?:in this (?:article|post|guide|thread)|min(?:ute)?s? read|\d+ comments|in my dms|submitted \d+ \w+ ago|\d+ points|\br\/\w+|\bu\/\w+|editorial team|please verify|we (?:explain|list|compare)|i (?:did|emailed|applied to|matched|messaged|regret)|(?:agency|place) i won't name|posted by|originally posted|replies|upvotes?|^joined (?:\w+ )?20\d\d$|joined:|op said|quote:|read next|about the author|leave a comment|(?:a|one|another) reader (?:from|asked|sent|wrote|of|told)|readers? (?:write|ask|asked)|i have (?:met|seen|asked|heard|spoken|read)|expect to pay|here is what (?:the|each)|comments? \(|affiliate links?|this blog|my blog|i paid|i am not an agency|nobody paid|in my opinion|thread (?:closed|locked)|moderators?|(?:editor's|writer's) note|^by [a-z]+(?: [a-z]\.)? [a-z]+(?: [|·]|$)|(?:she|he|they) (?:said|says?|recall(?:s|ed)|remember(?:s|ed))\b|^says [a-z]+\.?$|said (?:dr\b|[a-z]+\.?$)|more (?:stories|news)|media contact|filed under|(?:staff|health|education|metro) (?:writer|reporter)|officials sa(?:y|id)|said [a-z]+, who|, who paid|yog 20\d\d|any suggestions|^hi everyone\b|suggested topics|pinned (?:list|post|thread)|spokes(?:wo)?man|said [a-z]+, \d\d\b|^\d+ likes|dm me\b|^hi all\b|no advertising|\+1 to|(?:his|her) last name|newsroom|(?:anonymous|committee|admin) said:|(?:we (?:don't|do not)|(?:society|association|section|chapter) does not) (?:arrange|sell|place|take (?:any )?money)|(?:hospitals|companies|agencies|programs) (?:may|often|usually|typically) (?:charge|ask)|questions to ask (?:a|any|the|before)|be careful (?:with|of) any|types of (?:experience|usce)|program directors (?:tell|want|look)|sponsored post|subscribe to (?:my|the|our) newsletter)\b`,
  least: 3,
  listed: String.raw`\b\d{2,} (?:observerships|externships|electives|rotations|programs|places) (?:in|near|found|available|match\w*)\b`,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'From visiting observer to chief of surgery',
  'How to get an observership',
  'Seven ways to get clinical experience',
  'The match: an explainer',
  'What actually counts as experience?',
  'The best 10 externships',
  'Hospitals with observerships: a list',
  'Telerotation: does it count?',
  'Setting up an observership',
  'Is this externship legit?',
];
export const doesNotSay = ['Observership in guided surgery', 'How to apply'];
