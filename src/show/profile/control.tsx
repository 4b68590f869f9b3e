/** One field of the profile's form. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Field, VISAS } from '../../profile/fields.ts';
import { numberIn } from '../../profile/number-in.ts';
import { Done } from './done.tsx';
import { English, Exam } from './exams.tsx';
import { labelOf, optionName } from './labels.ts';
import { Specialty } from './specialty.tsx';

interface Props {
  field: Field;
  value: unknown;
  wrong: string | undefined;
  change(path: string, value: unknown): void;
}

export function Control({ field, value, wrong, change }: Props) {
  const { path, kind, options = [] } = field;
  const id = `f-${path.replace('.', '-')}`;
  const set = (next: unknown) => change(path, next);
  const said = { id, ...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {}) };
  const label = labelOf(path);
  return (
    <div class={`field ${kind}`}>
      {kind === 'visas' || kind === 'done' || kind === 'exam' || kind === 'english' ? (
        <fieldset>
          <legend>{label}</legend>
          {kind === 'visas' && <Visas value={(value as string[] | undefined) ?? []} set={set} />}
          {kind === 'exam' && <Exam value={value as boolean | number | undefined} name={label} set={set} />}
          {kind === 'english' && <English value={value as { kind: string; score?: number } | undefined} set={set} />}
          {kind === 'done' && <Done value={(value as never[] | undefined) ?? []} set={set} />}
        </fieldset>
      ) : (
        <>
          <label for={id}>{label}</label>
          {kind === 'flag' && <Flag said={said} value={value as boolean | undefined} set={set} />}
          {kind === 'choice' && (
            <select {...said} value={(value as string | undefined) ?? ''} onChange={(e) => set(e.currentTarget.value || undefined)}>
              <option value="">{i18n.t('profile.notSaid')}</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {optionName(path, option)}
                </option>
              ))}
            </select>
          )}
          {(kind === 'number' || kind === 'usd') && (
            <Typed said={said} value={value} set={(text) => set(numberIn(text))} inputMode="numeric" />
          )}
          {kind === 'text' && <Typed said={said} value={value} set={(text) => set(text || undefined)} />}
          {kind === 'specialty' && <Specialty said={said} value={value} set={(text) => set(text.trim() || undefined)} />}
          {kind === 'date' && <Typed said={said} value={value} set={(text) => set(text || undefined)} type="date" />}
        </>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

type Said = Record<string, unknown>;

function Flag({ said, value, set }: { said: Said; value: boolean | undefined; set(value: boolean | undefined): void }) {
  return (
    <select
      {...said}
      value={value === undefined ? '' : String(value)}
      onChange={({ currentTarget: { value: next } }) => set(next === '' ? undefined : next === 'true')}
    >
      <option value="">{i18n.t('profile.notSaid')}</option>
      <option value="true">{i18n.t('profile.yes')}</option>
      <option value="false">{i18n.t('profile.no')}</option>
    </select>
  );
}

export interface TypedProps {
  said: Said;
  value: unknown;
  set(text: string): void;
  inputMode?: 'numeric';
  type?: 'date';
  list?: string;
}

/** Keeps what is typed, also while it is not valid. */
export function Typed({ said, value, set, type, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      {...said}
      {...rest}
      type={type ?? 'text'}
      dir="auto"
      autocomplete="off"
      value={typed ?? (value === undefined ? '' : String(value))}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        set(currentTarget.value);
      }}
      onBlur={() => !said['aria-invalid'] && setTyped(null)}
    />
  );
}

function Visas({ value, set }: { value: string[]; set(value: string[]): void }) {
  return (
    <div class="row">
      {[...new Set([...VISAS, ...value])].map((visa) => (
        <label key={visa}>
          <input
            type="checkbox"
            checked={value.includes(visa)}
            onChange={({ currentTarget }) => set(currentTarget.checked ? [...value, visa] : value.filter((one) => one !== visa))}
          />{' '}
          {visa}
        </label>
      ))}
    </div>
  );
}
