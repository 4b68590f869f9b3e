/** The profile as a form: what is valid is saved as it is typed, what is not is said beside the field. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Profile } from '../../model.ts';
import { type Field, GROUPS, valueAt, withValue } from '../../profile/fields.ts';
import { betweenFields, readProfile } from '../../profile/schema.ts';
import { NotSyncedError, onProfileChanged, saveProfile, storedProfile } from '../../profile/store.ts';
import { locale } from '../locale.ts';
import { Control } from './control.tsx';
import { groupName, labelOf } from './labels.ts';
import { latest } from './latest.ts';

/** Says how the last saving went; empty while nothing was changed, or it is on its way. */
type Saying = '' | 'saved' | { failed: string };

export function ProfileForm({ only }: { only?: string[] }) {
  const [profile, showProfile] = useState<Profile | null>(null);
  /** What was changed just before may not be drawn yet. */
  const newest = useRef<Profile>({ schema: 1 });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [saying, setSaying] = useState<Saying>('');
  const save = useRef(latest(saveProfile));

  const setProfile = (next: Profile) => {
    newest.current = next;
    showProfile(next);
  };
  useEffect(() => {
    const load = async () => {
      const stored = await storedProfile();
      if (!save.current.busy()) setProfile(stored);
    };
    void load();
    return onProfileChanged(load);
  }, []);

  if (!profile) return null;

  const change = (path: string, value: unknown) => {
    const next = withValue(newest.current, path, value);
    const read = readProfile(next, locale(), labelOf);
    setWrong(({ [path]: _, ...others }) => (read.ok ? others : { ...others, [path]: read.errors[0] as string }));
    if (!read.ok) return;
    setProfile(next);
    setSaying('');
    save.current.run(next).then(
      () => setSaying('saved'),
      (error: Error) => setSaying({ failed: failure(error) }),
    );
  };

  const said = { ...betweenFields(profile, locale(), labelOf), ...wrong };
  const control = (field: Field) => (
    <Control key={field.path} field={field} value={valueAt(profile, field.path)} wrong={said[field.path]} change={change} />
  );
  const shown = (field: Field) => field.when?.(profile) ?? true;
  return (
    <form class="profile" onSubmit={(event) => event.preventDefault()} noValidate>
      {only
        ? GROUPS.flatMap(({ fields }) => fields.filter(({ path }) => only.includes(path)).map(control))
        : GROUPS.map(({ id, fields }, i) => (
            <details key={id} open={i === 0}>
              <summary>{groupName(id)}</summary>
              {fields.filter(shown).map(control)}
            </details>
          ))}
      <p class={typeof saying === 'object' ? 'wrong' : 'soft'} role="status">
        {typeof saying === 'object' ? saying.failed : saying && i18n.t('profile.saved')}
      </p>
    </form>
  );
}

function failure(error: Error): string {
  return error instanceof NotSyncedError ? i18n.t('profile.notSynced', [error.message]) : i18n.t('profile.notSaved', [error.message]);
}
