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
  'Anyone can ask.',
  'Nobody must.',
  'Whoever comes is welcome.',
  'Somebody listens.',
  'Someone writes back.',
  'Anybody may ask.',
  'One must wait.',
  'Those who wait',
  'An observer pays for everything.',
  'Letters are often late.',
  'A month usually costs more.',
  'Letters typically take a week.',
  'Clinics generally reply.',
  'Fees are mostly fixed.',
  'Hosts sometimes move.',
  'Letters commonly come late.',
  'Fees frequently rise.',
  'In general hosts reply.',
  'As a rule hosts reply.',
  'In most cases the fee is fixed.',
  'Now and then a host moves.',
  'For instance, a host may move.',
  'For example, fees may rise.',
  'Badges and parking, among others',
  'Hosts tend to ask.',
  'Program directors read it.',
  'A selection committee reads each file.',
  'Residency programs look at dates.',
  'Weeks before the Match',
  'ERAS opens in September.',
  'Interviews are in winter.',
  'A personal statement of one page',
  'A complete residency application',
  'Before applying to residency',
  'Ask who teaches.',
  'You should wait.',
  'Your best chance is spring.',
  'USCE means work with patients.',
  'What the letters stand for',
  'Shadowing is also called observing.',
  'The name refers to watching.',
  'The term is old.',
  'The word is new.',
  'Extern is short for external student.',
  'What is an observership?',
  'There are several kinds.',
  'It is important.',
];
export const doesNotSay = ['The fee is $900.', 'Visitors come for four weeks.', 'Send a CV.'];
export const knownWrong = [{ of: 'You can apply in March.', fires: true }];
