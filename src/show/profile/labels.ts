/** The reader's words for the profile's fields and their values. */
import { i18n } from '#i18n';

type Key = Parameters<typeof i18n.t>[0];
const text = (key: string): string => (i18n.t as (key: Key) => string)(key as Key);

/** `done[0].weeks` is a field of the list `done`. */
export const labelOf = (path: string): string => text(`profile.${path.replace(/\[\d+\].*/, '').replace(/\./g, '_')}`);
export const groupName = (id: string): string => text(`profile.group_${id}`);
export const optionName = (path: string, option: string): string => text(`profile.${path}_${option}`);
