import { offerCue } from '../cue.ts';

/** On what terms one may come: time, money, papers, a way to apply. */
export default offerCue(
  String.raw`\b(?:appl(?:y|ies|ying|ications?|icants?)|tuition|fees?|costs? (?:is|are|\$)|deposit|book (?:now|your|a)|booking|reserve|enrol?l(?:ment)?|regist(?:er|ration)|seats?|slots?|places? (?:for|are|is|left|open|available)|openings|eligib\w+|requirements?|prerequisites?|deadline|in advance|(?:weeks?|months?|days?) (?:before|prior|in advance|long|at a time|per)|(?:one|two|three|four|six|eight|twelve|\d{1,2})(?:-| to )?(?:\w+)?[- ]weeks?|per (?:week|month|rotation)|a (?:week|month)\b|start dates?|immuni[sz]ations?|vaccin\w+|malpractice|liability insurance|background check|drug screen|letters? of (?:recommendation|good standing|reference)|curriculum vitae|cv|passport|visas?|b-1|j-1|vslo|vsas|dollars|what does it cost|months? (?:was|is|are)|duration|minimum|maximum|accept(?:s|ing|ed)? (?:students|visitors|observers|externs|applications|requests)|write to|e-?mail (?:us|me|your|the)|send (?:us|me|your|a))\b|\$ ?\d`,
);

export const says = ['Apply twelve weeks before', '$600 for two weeks', 'A CV and a letter of good standing'];
export const doesNotSay = ['We care for patients', 'The hospital was founded in 1890'];
