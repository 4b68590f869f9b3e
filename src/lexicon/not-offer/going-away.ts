import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** A school's advice to its own students who want to rotate elsewhere. */
export default notOffer({
  rank: 70,
  reason: 'no-offer',
  head: String.raw`\b(?:(?:electives?|rotations?|externships?|clerkships?) (?:at|in) other (?:institutions|schools|hospitals|places)|outgoing (?:students?|electives?|rotations?|externships?)|approving away|(?:going|rotating) away|scheduling (?:an )?away|study abroad)\b`,
  text: wholeWords`
    off[- ]campus
    electives? at (?:an? )?(?:non-)?(?:lcme|medical) schools?
    take away (?:rotations|electives) at
    registrar,? (?:who )?(?:will )?(?:authoriz|confirm|releas|approv)\w*
    host (?:institution|school|site)s?
    hosts (?:open|charge|differ|vary)
    choosing an away (?:rotation|elective)
    (?:should|when should) (?:you|i) do an away
    away (?:electives?|rotations?) (?:form|request|approval|policy|at other|goes|will)
    (?:you|students?) (?:may |can |who )?(?:go|going|been|went) (?:away|elsewhere|abroad|overseas)
    this (?:page|guide) (?:tells|helps) (?:our|[a-z]+) students
    access to vslo
    vslo (?:costs|charges)
    vslo (?:workshop|log-?in)
    electives? away from
    (?:tell|ask|inform|notify) the registrar(?! (?:of|at) (?:your|their))
    electives? (?:abroad|elsewhere) (?:need|require|must)
    (?:do|doing|take|taking|plan|planning|find|finding|consider|considering) (?:an? |your )?(?:[\w-]+ )?(?:electives?|rotations?) (?:abroad|overseas)
    (?:a|the|each|our) residents? (?:may choose|can choose|chooses?|go(?:es)? abroad|has gone|have gone|returns?)
    while (?:the resident|residents|students|the student) (?:is|are) (?:away|abroad)
    (?:before|pre-?) ?departure
    host countr(?:y|ies)
    (?:preceptors?|supervisors?|sites?|hospitals?) abroad
    travel (?:awards?|advisor(?:y|ies)|clinic|consultations?)
    international sos
    (?:state department|department of state) (?:lists|warns|travel|advisor)
    extramural (?:\w+ )?electives?
    (?:(?:coming|returning|return|come|back) home|upon (?:your |their )?return)
    evacuation insurance
    (?:travel|flight) (?:insurance|plans|requests?)|requests? for (?:international |foreign )?travel
    (?:after|when|once) (?:you|they) (?:return|come back|are back)
    your (?:program director|pd)
    malaria
    (?:electives?|rotations?|rotating) (?:in (?:another|other) countr(?:y|ies)|overseas)
    (?:leaves?|leaving) the (?:united states|us|u\.s\.)
    travel (?:grants?|warnings?|stipends?)
    countries (?:our|where our) (?:residents|students)
    (?:electives?|rotations?|externships?) (?:cannot|can't|can|may|must|will) (?:only )?be approved
    (?:application|form|evaluation)s? to the host
    (?:look|looking|search) for hosts
    (?:doesn't|don't|does not|do not) count toward (?:the|your) (?:degree|graduation)
  `,
  against: wholeWords`
    (?:we|department|program|hospital) (?:accepts?|welcomes?|takes?|hosts?|invites?)
    (?:rotate|come|train) (?:with|to) us
    our visiting
    (?:at|to) our (?:hospital|department|program)
  `,
  least: 3,
  unless: String.raw`\b(?:visiting students?|visitors?|observers?(?:hips?)?|incoming)\b`,
  source: "DOMAIN: the school's own students' electives",
});

export const says = [
  'Students may go abroad in spring.',
  'Why do a clinical elective abroad?',
  'Travel insurance is needed.',
  'A request for international travel',
  'After you return: a report',
  'Ask your program director.',
  'Study abroad | International education',
  'Electives at other institutions | Registrar',
  'Outgoing students',
  'Approving away electives',
  'Scheduling away rotations',
  'Going away in your fourth year',
  'Off-campus electives need approval eight weeks ahead.',
  'Electives at non-LCME schools need a petition.',
  'You may take away rotations at two sites.',
  'The registrar will authorize your request.',
  'Ask the host institution for dates.',
  'Hosts charge fees of their own.',
  'Choosing an away rotation',
  'The resident may choose a country.',
  'While the resident is away, pay goes on.',
  'Readings before departure, and a pre-departure session',
  'In the host country',
  'The preceptor abroad writes a letter.',
  'A travel award of $900',
  'Register with International SOS.',
  'The Department of State warns of it.',
  'Extramural electives: how our own students get approval',
  'Report within a month of coming home.',
  'Evacuation insurance',
  'Pills against malaria',
  'Rotating in another country',
  'Whoever leaves the United States for a rotation',
  'Small travel grants',
  'Countries our residents have seen',
  'No elective can be approved late, and an elective cannot be approved twice.',
  'Mail the application to the host.',
  'Where to look for hosts',
  'When should I do an away?',
  'Away elective request form',
  'Students may go elsewhere for eight weeks.',
  'This page helps our students plan their year.',
  "Ask the dean's office for access to VSLO.",
  'VSLO charges for each application.',
  'Bring your laptop to the VSLO workshop.',
  'Seniors may spend twelve weeks of electives away from Penhallow.',
  'Notify the registrar once you have a place.',
  'Electives abroad require a safety plan.',
  "Shadowing doesn't count toward the degree.",
];
export const doesNotSay = [
  'Away rotations in emergency medicine',
  'Visiting students',
  'The clinic is two hours away by train',
  'Ask the registrar of your school for a letter.',
  'Your host is the attending on service',
  'Students go home at five',
  'Apply through VSLO',
];
export const saysElse = [
  'Incoming international electives',
  'Visiting students are welcome',
  'Information for visitors',
  'Cardiology observership',
  'Our department accepts four students a month.',
  'Come to us for a month in your final year.',
  'Our visiting student program',
  'Apply to our hospital by May.',
];
export const knownWrong = [{ of: 'Your host site sends the badge before you arrive.', fires: true }];
