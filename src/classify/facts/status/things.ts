/** What may be open or closed to a guest, who comes, and who takes them in; and what is no matter of the offer's. */
import { nouns, words } from './forms.ts';

export const THINGS = {
  /** What is offered. */
  offer: nouns(`
    program, programme, scheme, observership, externship, internship, clerkship, preceptorship, mentorship, traineeship, practicum,
    sub-internship, subinternship, sub-i, acting internship, elective, rotation, telerotation, shadowing, job shadowing, placement,
    observation, observing, immersion, attachment, track, opportunity, visit, offer, listing, experience
  `),
  /** By which one asks for it. */
  asking: nouns(`
    application, request, inquiry, enquiry, registration, enrollment, enrolment, sign-up, signup, submission, recruitment, intake,
    booking, vslo, observer appointment, application form, request form, application portal, application window, application cycle,
    application period, application season, application process, registration period, registration window
  `).concat(words('letters of interest, expressions of interest')),
  /** The same, and of many other things: “the list of vaccines”. */
  paper: nouns(
    'portal, window, cycle, call, selection, list, calendar, schedule, form, season, round, roster, book, process, entry, status, deadline',
  ),
  /** What a guest may have: also said of what a house has as a rule. */
  seat: nouns('place, spot, seat, slot, position, chair, desk'),
  /** What is there only where somebody is wanted. */
  opening: nouns('opening, vacancy, space').concat(words('room, availability, capacity, bandwidth')),
  /** A time for which guests come. */
  session: nouns(
    'session, cohort, group, class, block, date, month, week, start, start date, starting date, term, quarter, batch, semester, wave, edition',
  ),
  /** Who comes. */
  guest: nouns(`
    observer, student, visitor, extern, trainee, learner, guest, rotator, graduate, img, participant, candidate, applicant, scholar,
    newcomer, outsider, person, individual, shadower, sub-intern, attendee, clinician, undergraduate, volunteer, name, outside physician, outside doctor,
    visiting physician, visiting doctor, international physician
  `).concat(
    words(
      'anyone, anybody, people, everyone, everybody, somebody, someone, those, them, anything new, anyone new, anybody new, somebody new, someone new',
    ),
  ),
  we: words('we, i'),
  you: words('you'),
  your: words('your, yours, their, his, her'),
  /** Some of them: to be closed to these says who may come. */
  group: nouns('graduate, img'),
  /** Who takes them in. */
  house: nouns(`
    team, department, practice, service, site, hospital, clinic, center, doctor, physician, preceptor, faculty, institution, school,
    university, college, division, office, dean, surgeon, attending, host, host physician, unit, health system, medical center
  `).concat(words('dr')),
  /** A field: one of many departments of a house. Others are known by their ends. */
  field: words('surgery, psychiatry, obgyn, obstetrics, gynecology, orthopedics'),
  /** Whose being open or closed is another matter. */
  other: nouns(`
    residency, resident, fellowship, fellow, nursing, nurse, pharmacy, dental, paramedic, pa, np, physician assistant, nurse
    practitioner, patient, trial, study, scholarship, housing, permit, visa, refund, fee, tuition, deposit, interview, conference,
    congress, cme, webinar, review course, job, assistant, scribe, mailing list, newsletter, badge, locker, gym, cafeteria, library,
    campus, entrance, building, street, road, tower, wing, lounge, pool, store, shop, lab, laboratory, garage, parking, park, car, lot,
    elevator, medicare, insurance plan, checkout, lecture, dinner, postdoctoral, faculty position, employment, appointment, flu shot,
    walk-in, md program, do program, degree, card, check, privilege, loan, shuttle, phone line, membership, guest house, policy, donor,
    staff, grant, high school, browser, flight, shoe, mask, vaccine, hotline, icu, operating room, operating theater, ward, delivery
    room, call room, charge, stipend, credit, meal, certificate, front desk, help desk
  `),
  waitlist: nouns('waitlist, wait list, waiting list, wait-list'),
  /** Only some are meant: the others may come. */
  kind: words('on-site, onsite, in-person, international, foreign'),
  /** Not what its words are. */
  idiom: words(`
    left out, free of charge, available on request, available upon request, free clinic, free day, free hand, free lunch, for free,
    full-time, full time, full name, full day, full days, full access, full emr, full member, full members, full participants, full
    part, full team, full refund, full text, full range, full board, full participation, full participant, full responsibility, full scope, passed on, passes on, pass on, part-time, closed-toe, closed-loop, current students, current
    student, currently enrolled, presently enrolled, currently in, open house, open-ended, open access, open wound, open surgery, open
    mind, close supervision, at a time, in turn, up to date, follow up, made up, take part, takes part, taking part, take care, before
    they are gone, before they go, before it is full, before it fills, cut in, cut into, cut short, cut down, over the, over a, over two,
    over three, over four, one academic year, an academic year, any academic year, each academic year, per academic year,
    single academic year, in some places, in many places, in most places, in other places, in some cases, reviewed on a rolling basis, considered on a rolling basis, processed on a rolling basis, evaluated on a
    rolling basis
  `),
};
