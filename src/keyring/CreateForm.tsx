import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sandboxNow } from '../sandbox/state.ts';
import { EnvironmentField, PermissionField, SettingField } from './ChoiceFields.tsx';
import type { ApiDescription } from '../sandbox/console.ts';
import ExpiryField from './ExpiryField.tsx';
import { bodyOf, initialForm, problemsOf, type KeyForm } from './form.ts';
import LimitFields from './LimitFields.tsx';
import { create } from './state.ts';
import Origin from './Origin.tsx';
import { useAction } from '../ui/use-action.ts';
import { FailureNote } from '../ui/FailureNote.tsx';

/** The form that the vendor's dashboard would show: what it asks for, and nothing else. */
export default function CreateForm({ api, uid, onDone }: Props) {
  const { options } = api;
  const form = useSignal(initialForm(options));
  const isTried = useSignal(false);
  const first = useRef<HTMLFormElement>(null);
  const action = useAction();
  const isChanged = useSignal(false);
  const isWarned = useSignal(false);
  const edit = (change: Partial<KeyForm>) => {
    form.value = { ...form.value, ...change };
    isChanged.value = true;
    isWarned.value = false;
  };
  const problems = isTried.value ? problemsOf(options, form.value, sandboxNow()) : {};

  useEffect(() => first.current?.querySelector<HTMLElement>('input, select, button')?.focus(), []);

  function submit(event: Event) {
    event.preventDefault();
    isTried.value = true;
    const now = sandboxNow();
    const [wrong] = Object.keys(problemsOf(options, form.value, now));
    if (wrong !== undefined) {
      document.getElementById(`${uid}-${wrong}`)?.focus();
      return;
    }
    void action.run(async () => {
      await create(api.id, bodyOf(options, form.value, now));
      onDone();
    });
  }

  /** The drawer closes with Escape, and with it would go what was filled in: the first one only says so. */
  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isChanged.value || isWarned.value) return;
    event.preventDefault();
    event.stopPropagation();
    isWarned.value = true;
  }

  const parts = { options, uid, form: form.value, problems, edit };
  return (
    // It listens to what its controls let through, and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={first} class="kr-form" aria-label="New key" noValidate onSubmit={submit} onKeyDown={handleKey}>
      {options.name && (
        <p class="kr-field">
          <label class="pg-label" htmlFor={`${uid}-name`}>
            Name
          </label>
          <input
            id={`${uid}-name`}
            class="pg-input"
            type="text"
            maxLength={80}
            autocomplete="off"
            placeholder="Unnamed key"
            value={form.value.name}
            onInput={({ currentTarget }) => edit({ name: currentTarget.value })}
          />
        </p>
      )}
      {options.environments.length > 0 && <EnvironmentField {...parts} />}
      {options.permissions.length > 0 && <PermissionField {...parts} />}
      {options.limits.length > 0 && <LimitFields {...parts} />}
      {options.expiry && <ExpiryField {...parts} />}
      {options.settings.length > 0 && <SettingField {...parts} />}
      <Origin options={options} />
      {action.failure.value && <FailureNote failure={action.failure.value} />}
      <div class="kr-buttons">
        <button type="submit" class="pg-button pg-primary" aria-disabled={action.isBusy.value || undefined}>
          Create key
        </button>
        <button type="button" class="pg-button" onClick={onDone}>
          Cancel
        </button>
        <output>{isWarned.value && 'The key is not created yet. Press Escape again to close the form.'}</output>
      </div>
    </form>
  );
}

interface Props {
  api: ApiDescription;
  uid: string;
  onDone: () => void;
}
