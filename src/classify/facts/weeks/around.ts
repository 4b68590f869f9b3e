/** What stands before and after a length of time, and tells whether it is that of a stay. */
/** What follows a length that is no stay: "4 weeks before", "two weeks of core medicine". */
export const NOT_AFTER = new RegExp(
  "^(?:'s?)?,? ?(?:" +
    [
      'from (?:now|today)\\b',
      '(?:in )?(?:before|prior|in advance|ahead|advance|notice|of notice|lead|earlier|early|ago|old|later|after(?! which)|afterwards|past)\\b',
      '(?:or (?:more|longer|less)|at (?:the )?least|minimum),? (?:before|prior|in advance|ahead|after)\\b',
      'from (?:the |your )?(?:date|receipt|day|last)',
      'to (?:process|review|respond|reply|obtain|arrange|get|answer|hear|receive|decide|accept|pay|confirm|return|send|submit|upload)',
      '(?:[\\w-]+ ){0,4}(?:review|prep|preparation|board|language|english) (?:courses?|class(?:es)?)\\b',
      '(?:[\\w-]+ ){0,4}(?:breaks?|orientations?|vacations?|leases?|memberships?|subscriptions?)\\b',
      'for (?:processing|review|approval|a (?:reply|decision|visa)|us to)',
      'of (?:(?:the|your|my|our|each|any|this|your last|their|u\\.?s\\.?|american) )*(?:start|arrival|acceptance|residency|fellowship|practice|post|graduat|clinical experience|application|visa|receipt|completion|notice|core|pregnan|gestation|receiving|making|last|end|date|night|call|internal|general|work|experience|bank|age)',
      'of (?:\\w+ )?(?:insulin|medicines?|medications?|supplies|food|groceries|rents?|antibiotics)\\b',
      '(?:processing|review|turnaround|business|written notice|until|since|apart|wait|overdue|window)\\b',
      '(?<!, )(?:\\w+ ){0,2}days? a week',
      'in the (?:country|u\\.?s\\b|united states|states)\\b',
      '(?:leave|vacation|holidays?|(?:around|over) (?:christmas|the holidays|new year))\\b',
      'already\\b',
      '(?:of )?absen(?:t|ces?)\\b',
      '(?:is|are) (?:our |the )?(?:usual |typical |normal |average )?(?:handling|processing|review|response|waiting|lead)\\b',
      // What part of a stay is, and what is advised against another length.
      'of [\\w -]{3,40} (?:is |are )?included\\b',
      'rather than (?:an?|one|two|three|four|six|eight|\\d{1,2})\\b',
      'between (?:your|the|an?) (?:application|request|submission|acceptance|approval)\\b',
      '(?:is|are) (?:needed|required|necessary) (?:to|for)',
      '(?:after(?! which)|before|without|(?:must |should )?have passed|lie between|on,? (?:and )?(?:one|two|three|four|five|six|seven|\\d) (?:days? )?off)\\b',
      '(?:are|is) spent\\b|then\\b',
      // What a house teaches its own, and what life costs meanwhile.
      'of [\\w -]{3,40} (?:are|is|belongs?|forms?) (?:(?:a )?part of|to|in) [^.;,]{0,30}\\bcurriculum\\b',
      '[^.;]{0,30}\\bcosts? (?:to live|for (?:rent|food|living|a room))\\b',
    ].join('|') +
    ')',
);
/** What comes before a length that is no stay. */
export const NOT_BEFORE =
  /(?:\b(?:within|once|twice|(?:good|kept|held|stored|open|closed) for|completed (?:a |the |core |clinical |all )*(?:clerkships?|courses?|rotations? in \w+)[^.;]{0,30} of|voucher for|resident of [^.;]{0,30} for|(?:out of (?:service|order|the office)|unavailable|absent|away|renovated|under repair) (?:for|over)|every|after|past|previous|under|it takes|(?<!\b(?:program|track|block|stay|rotation|\w+ship|elective|visit|course|training|practicum|sub-?i)s? (?:(?:usually|typically|normally|generally|always|mostly|often|commonly) )?)takes (?:me|us|about)?|took|allow|older than|later than|earlier than|(?<!\bno )fewer than|less than \d+ (?:and|or)|age|ages|another|since|reapply|wait|aged?|for the past|over the last|in (?:the )?last|\(last|(?:your|their|his|her) last|for the last|the last|per|by|at day|at week|an hour|once in|extensions? of|lead time:?(?: is)?|valid for|is valid|deadline|notice|waiting (?:time|period) (?:of|is)|mid-?|\badd|let|credit for|on (?:your|our|the) account for|takes up to|(?:repl(?:y|ies)|answers?|responses?|decisions?|results?) takes? (?:up to|about|around)?|children from|from age|better (?:is|are)|(?:applications?|requests?|attempts?) (?:in|within|per))|\$\d(?:[\d,.]*\d)?|\/)(?: (?:a|an|the|at least|minimum|up to|about|of|approximately|around|first|next|last|nearly|almost|roughly|some|any|all)){0,6} ?$/;
/** "4 weeks / 8 weeks" */
export const OR_ELSE = /\d(?: weeks?)? ?\/ $/;
/** “$1,650/4 weeks”, “$900 per 2 weeks” */
export const SUM_FOR = /\$\d[\d,.]*(?: usd)? ?(?:\/|per )? ?$/;
export const PAST_NOT = /\b(?:stays?|runs?|go(?:es)?|goes on|continues?|lasts?|beyond) past $/;
/** Matters near a length that make it none of a stay, unless it is called one by name. */
export const OTHER_MATTER =
  /\b(?:cancel\w*|refund\w*|withdraw\w*|deadline|parking|memberships?|subscriptions?|incomplete|deleted|vaccin\w*|titers?|immuni\w*|quantiferon|tuberc\w*|tb|ppd|flu|background check|drug screen|passport|toefl|ielts|scores?|decision|notif\w+|respond|reply|credentialing|process(?:ed|ing)|i-20|ds-2019|gap|clearance|balance|degree|housing|lease|question bank|access to|letters? (?:is|are|will be)|sent|new (?:\w+ )?agreement|the match|experience in|years? of|within(?! (?:an?|one|any|each|the|the same) (?:calendar |academic |school )?year))\b/;
export const NOUN =
  '(?:rotations?|electives?|blocks?|externships?|observerships?|clerkships?|(?:sub-?|acting )?internships?|sub-?is?|programs?|programmes?|slots?|visits?|stays?|experiences?|placements?|packages?|courses?|tele-?rotations?|preceptorships?|attachments?|opportunit\\w+|observations?|fellowships?|options?|immersion|shadowing|appointments?|terms?|tracks?|seats?|months?|period|practicum|training|sessions?|commitment|residenc[ey] observ\\w+)';
export const NAMED = new RegExp(`^[- ](?:long[- ])?(?:[\\w/&'.]+[- ]){0,6}?${NOUN}\\b`);
export const PHRASE_AFTER =
  /^[,;]? ?(?:(?:(?:is|are|as) )?(?:(?:the|at the|a|at|at a|as) )?(?:long\b|in (?:length|duration|total|all|a row|the (?:office|hospital|clinic|life|unit)|our|my|an?\b)|each\b|per (?:person|rotation|block|elective|site|student|visitor|guest|department)|minimum\b|maximum\b|most\b|least\b|(?:upper )?limit\b|max\b|min\b|longest\b|shortest\b)|only\b|at a time|online\b|await\b|no (?:extension|longer|more)|extend|extension|altogether|or (?:more|longer|less|fewer)|with (?:us|me|a|one|our|the|dr)|at (?:our|the|my|a) |on (?:the|our|site)|of (?:shadow|observ|inpatient|ward|hands|clinic|outpatient|in-person|evening|didactic|rotation)|may be|can be|and (?:may|can) be|renew|two clinic)/;
export const ENDS = /^(?: each| \w+)?(?:[.;,:)]|$| [$*·•|(+=]|\*)/;
export const PHRASE_BEFORE =
  /(?:\b(?:for|(?:you|who|they) (?:want|prefer|would like|wish)|(?:longest|shortest|max(?:imum)?|min(?:imum)?) (?:booking|stay|rotation|visit|length|period|duration|time)|lengthened|prolonged|all|lasts?|lasting|spans?|covers?|(?<!\bto )rotates?|commits? to|plan on|be with us|of|up to|as long as|max(?:imum)?|min(?:imum)?|limited to|limit|restricted to|from|between|spends?|stays?|staying|past|beyond|duration|length|period|extend(?:ed|able)?|stretched|renewable|books?|runs?|running|longer than|more than|less than|exceed|typically|normally|usually|generally|at least|at most|is|are|be|options?|choose|available|offer|offered|buys|completes?|completed|comes? in|sold in|asks for|takes|take|allowed|permitted)|[:(–]|- )(?: (?:stay|a|an|the|at least|at most|up to|about|approximately|around|typically|single|period|total|for|of|is|are|one|to|all|be|either|our|your|minimum|maximum|length|full|standard|usual|between|from)){0,6} ?$/;
/** Alone too weak: "in two weeks", "the first two weeks". */
export const WEAK_BEFORE =
  /\b(?:in|first|(?<=\b(?:the|your|his|her|their) )last|final|during|over|and|or|to|a|until|week)(?: (?:the|a|about)){0,4} ?$/;
/** What a day must be called to be a stay: days are mostly those of a week or of a deadline. */
export const DAYS =
  /\b(?:(?:blocks?|periods?|rotations?|electives?) (?:is|are|lasts?|runs?|takes?)|limit|plan on|follow|given one|spends?|stays?|visits?|shadow\w*|observ\w*|rotat\w*|guests?|last|program|length|duration|up to \d+ days|maximum|no more than \d+ days|(?:welcome|comes?|invited|accepted|here|with us) for)\b/;
export const RENEWED_YEAR = /\brenew(?:able|ed)? (?:once|for (?:a|one) (?:second|further|more|additional) year)\b/;

/** A column or a heading of lengths. */
export const LENGTH_HEAD = /\b(?:length|duration|how long|how many weeks|time ?frames?|time commitment|stay|terms?|weeks)\b/;
export const PRICE_CELL = /^\$ ?\d[\d,]*$/;
/** A verb of staying right before the length leaves no doubt: “Scholars rotate four weeks and receive $500 for housing.” */
export const STAYS_FOR = /\b(?:rotates?|stays?|visits?|spends?) (?:for )?$/;
/** “After three months it has to end.” */
export const ENDS_THEN =
  /^,? (?:it|they|you|(?:the|your|our) [\w ]{3,30}?) (?:(?:has to|have to|must|will) )?(?:ends?|leave|expires?|stops?|(?:is|are) over)\b/;
/** What must have been done: “clerkships of at least six weeks must be completed”. */
export const MUST_BE_DONE =
  /^ (?:already )?(?:completed|finished|passed|done)\b|^ of [\w ]{3,40}? (?:completed|passed|done)\b|^[^.;]{0,30}\b(?:must|have to|should) (?:already )?(?:be|have been) (?:completed|finished|done|passed)\b/;
