import { notOffer } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const PLACES = '(?:rotations|placements|experiences?|electives|observerships|shadowing)';

/** For the house's own people, help with papers alone, or says itself that nobody from outside is taken. One such sentence decides. */
export default notOffer({
  head: wholeWords`
    ^(?:(?:cancellation|refund|privacy|cookie) policy|terms (?:of (?:service|use)|(?:and|&) conditions)|(?:match|residency|application) consulting|b-?1 visas?|visa waivers?)
    student handbook
    (?:the )?clerkship (?:year|phase)
    non-employees
    (?<!\b(?:observership|externship|the) )phase (?:one|two|three|[123]|i{1,3})\b(?! trials?| units?)
    personal statement (?:editing|review|writing|services?)
    visa (?:help|services?) for
  `,
  text: wholeWords`
    (?:this page|these pages|the following|what follows|information here) (?:is|are) (?:only |meant |intended )*for (?:our |the |current |enrolled |own )*(?:residents|students|employees|staff|departments|programs)\b(?! (?:from|of|at|who|interested|applying))
    hosts? no (?:outside|visiting|external)
    (?:our|this) office (?:only )?assists with (?:visas|immigration)
    (?:we|department|hospital|college|school) (?:do not|don't|does not|doesn't|cannot) (?:arrange|offer|find|place|host) (?:clinical )?(?:away )?${PLACES}(?: of any kind|(?:,? (?:and|or)? ?${PLACES})* for (?:students (?:from|of) other|outside (?:students|learners)|visitors))
    (?<!\b(?:housing|parking|gym|library|meals?) (?:is|are) )(?:for|open to) (?:(?:current|enrolled) (?:\w+ ){0,3}(?:residents|staff|employees)|our (?:own |current |enrolled ){1,2}(?:\w+ ){0,3}(?:residents|students|staff|employees)) only
    enrolled (?!medical|final|fourth|third|clinical|senior)\w+ students only
    students in the class(?:es)? of\b
    (?<!not )appl(?:y|ies) (?:only )?to (?:degree candidates|our own students)
    we (?:do not|don't) sell (?:rotations|placements)\b(?!;)
    (?:doesn't|does not) create a program
    (?:isn't|is not) an invitation to apply for anything
    we (?:do not|don't) have any (?:clinic|hospital)s?
    (?:does not|doesn't|do not|don't) (?:run|operate|have|keep) (?:an?|any) (?:\w+ )?(?:observership|externship|observer|visitor|shadowing) programs?,? (?:and|nor)\b
    (?:does not|doesn't|do not|don't) (?:accept|take) (?:any )?applications from the public
    no plans to (?:bring|start|reopen|restart|resume|revive) (?:the|our|this|that|its) (?:\w+ )?programs?
  `,
  least: 1,
  source: "DOMAIN: the school's own residents' electives",
});

export const says = [
  'Our office assists with immigration only.',
  'Phase two of the curriculum',
  'Non-employees present during care',
  'Clerkship phase',
  "The policy doesn't create a program.",
  "It isn't an invitation to apply for anything.",
  'Phase Two: the clerkship year',
  'Cancellation policy: rotation service',
  'Terms & Conditions: placements',
  'Match consulting for IMGs',
  'B-1 visa or visa waiver',
  'We edit texts; we do not arrange clinical rotations of any kind.',
  'We do not arrange away rotations, observerships or shadowing for students from other institutions.',
  'What follows is for departments and programs.',
  'The division hosts no outside observers',
  'Enrolled Penhallow students only.',
  'Student handbook: away electives',
  'Visa help for observers, and personal statement editing',
  "We advise on papers. We don't sell rotations.",
  'Electives are open to our own enrolled students only.',
  'Students in the class of 2029 choose in March.',
  'The policy applies only to degree candidates.',
  'We are consultants; we do not have any clinics.',
  "The hospital doesn't run an observership program, and letters from agencies are not answered.",
  'The System does not accept applications from the public.',
  'There are no plans to bring the observer program back.',
];
export const doesNotSay = [
  'The observership is not an invitation to apply to our residency',
  'Observers, students and vendors',
  'Observership phase I: neurology',
  'Observership in the phase I trials unit',
  'For enrolled medical students only.',
  'Open to current students only',
  'Limited to students of the home school',
  'Open to enrolled students of other schools',
  'We are not accepting visiting students at this time',
  'This page is for our international applicants',
  'The following is for students from other schools',
  'Housing is for current staff only',
  'The visiting fee does not apply to our own students',
  'International observers: B-1 visa and fees',
  'Cardiology observership: terms and conditions',
  'There is no capacity for visitors in the operating room',
  'You may take away rotations of two or four weeks',
  'The third phase of the visit is spent in clinic',
  'We do not have any openings in June',
  'We do not have an externship program, but graduates may come as observers.',
  'We do not have an observership program for students and offer them electives.',
  'There are no plans to start a second program in June.',
];
export const knownWrong = [{ of: 'Only students matriculated at this college may enroll.', fires: false }];
