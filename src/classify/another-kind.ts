/** Whether a clause tells of another kind of offer than the one that gives the page its title. */

const TYPES = [/\bobserver/, /\bextern/, /\belective|\bsub-?intern|\bacting intern|\bclerkship|\baway rotation/];
const typesIn = (text: string): RegExp[] => TYPES.filter((type) => type.test(text));
const BY_SCREEN = /\btele|\bvirtual|\bonline|\bremote/;
const OFFER_BY_SCREEN =
  /^(?!.*\bin-person)(?:.*\b)?(?:virtual|online|remote|tele\w*)[ -](?:\w+ )?(?:electives?|rotations?|observerships?|externships?|clerkships?|programs?|shadowing|placements?)\b/;
const IN_PERSON = /\bin-person|\bon-?site/;

/** “We take no observers”, on the page of an externship; “Nobody comes in person”, on one of a telerotation; “Virtual electives ended”, on one that names no screen. */
export function isOfAnotherKind(clause: string, pageTitle: string): boolean {
  const title = pageTitle.toLowerCase();
  if (BY_SCREEN.test(title) ? IN_PERSON.test(clause) : OFFER_BY_SCREEN.test(clause)) return true;
  const types = typesIn(clause);
  const own = typesIn(title);
  return types.length > 0 && own.length > 0 && !types.some((type) => own.includes(type));
}

/** Names a kind that the title does not. */
export const namesUntitled = (text: string, pageTitle: string): boolean => {
  const own = typesIn(pageTitle.toLowerCase());
  return typesIn(text).some((type) => !own.includes(type));
};
