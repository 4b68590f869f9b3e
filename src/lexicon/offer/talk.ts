import { offerCue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const PLACES = '(?:programs?|hospitals|schools|places|institutions|hosts|universities|clinics|agencies|companies|departments|residencies)';
const PEOPLE = '(?:doctors|physicians|attendings|imgs|graduates|applicants|students|people|directors)';

/** Talk of hosts and applicants in general, and advice: one such sentence stands in many an offer, a page of them in none. */
export default offerCue(
  'talk',
  wholeWords`
  (?:most|many|some|several|other|certain|few|all|plenty of|a number of|the majority of|a good part of) (?:of the )?(?:\w+ ){0,2}(?:${PLACES}|${PEOPLE})
  anyone|anybody|whoever|somebody|someone|nobody
  one (?:can|may|must|has|does|should)
  (?:people|those) who
  an? (?:img|graduate|student|applicant|observer|physician|doctor|person|trainee|learner|resident|premed)
  often|usually|typically|generally|in general|mostly|as a rule|in most cases|sometimes|commonly|tends?|frequently|now and then|for instance|for example|among others
  program directors?|(?:selection )?committees?|residency programs?|the match|interviews?|eras|personal statement|residency application
  (?:apply|applying) (?:to|for) residency
  ^(?:ask|find|look|make|consider|choose|start|begin|keep|avoid|remember|think|try|use|get|take|talk|tell|show|read|search|check|build|learn|know|stay|be|do not|don't|never|always|offer|put|let|come|draw|pick|add|write|prepare|plan|note)
  you (?:should|ought|might|could|can|need|want|have to|had better)
  your (?:best|chances?|goals?|application|cv|file|search|list|statement|scores?)
  means|stands? for|(?:is|are|also) called|refers? to|the term|the word|is short for
  what (?:is|are|do|does)
  there (?:are|is) (?:\w+ ){0,2}(?:programs|hospitals|many|several|some|plenty|various|ways|reasons|kinds|types|differences|others)
  it (?:is|can be|helps|pays|takes|depends|may be) (?:\w+ )?(?:to|that|hard|easy|important|better|best|worth|on)
`,
);

export const says = [
  'Most programs accept it.',
  'Many imgs have asked.',
  'Anyone can ask, nobody must.',
  'Whoever comes, somebody listens, someone writes, anybody may.',
  'One must wait.',
  'Those who wait',
  'An observer pays for everything.',
  'Letters are often late.',
  'Usually, typically, generally, mostly, sometimes, commonly, frequently',
  'In general it helps, as a rule, in most cases, now and then, for instance, for example, among others.',
  'Hosts tend to ask.',
  'Program directors read it.',
  'A selection committee, a residency program and the match',
  'ERAS, interviews, and a personal statement for your residency application',
  'Before applying to residency',
  'Ask who teaches.',
  'You should wait.',
  'Your best chance is spring.',
  'It stands for something, is called so, and means little.',
  'It refers to the term or the word and is short for it.',
  'What is an observership?',
  'There are several kinds.',
  'It is important.',
];
export const doesNotSay = ['The fee is $900.', 'Visitors come for four weeks.', 'Send a CV.'];
export const knownWrong = [{ of: 'You can apply in March.', fires: true }];
