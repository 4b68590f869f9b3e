/** Whether a clause tells of another kind of offer than the one that gives the page its title. */

const TYPES = [/\bobserver/, /\bextern/, /\belective|\bsub-?intern|\bacting intern|\bclerkship|\baway rotation/];
const typesIn = (text: string): RegExp[] => TYPES.filter((type) => type.test(text));
const BY_SCREEN = /\btele|\bvirtual|\bonline|\bremote/;
const IN_PERSON = /\bin-person|\bon-?site/;

/** “We take no observers”, on the page of an externship; “Nobody comes in person”, on one of a telerotation. */
export function isOfAnotherKind(clause: string, pageTitle: string): boolean {
  const title = pageTitle.toLowerCase();
  if (BY_SCREEN.test(title) && IN_PERSON.test(clause)) return true;
  const types = typesIn(clause);
  const own = typesIn(title);
  return types.length > 0 && own.length > 0 && !types.some((type) => own.includes(type));
}
