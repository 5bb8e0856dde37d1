import type { ComponentChildren } from 'preact';
import type { FieldProps } from './props.ts';
import { togglePermission } from './form.ts';

/** Which environment the key is for. */
export function EnvironmentField({ options, uid, form, edit }: FieldProps) {
  return (
    <fieldset class="kr-field">
      <legend class="pg-label">Environment</legend>
      {options.environments.map(({ id, name, prefix, purpose }) => (
        <Choice key={id} about={purpose}>
          <input
            type="radio"
            name={`${uid}-environment`}
            checked={form.environment === id}
            onChange={() => edit({ environment: id })}
          />
          <span>
            {name} <code>{prefix}…</code>
          </span>
        </Choice>
      ))}
    </fieldset>
  );
}

/** What the key may do. */
export function PermissionField({ options, form, edit }: FieldProps) {
  return (
    <fieldset class="kr-field">
      <legend class="pg-label">Permissions</legend>
      {options.permissions.map(({ id, allows }) => (
        <Choice key={id} about={allows}>
          <input
            type="checkbox"
            checked={form.permissions.includes(id)}
            onChange={() => edit({ permissions: togglePermission(options, form.permissions, id) })}
          />
          <code>{id}</code>
        </Choice>
      ))}
      {form.permissions.length === 0 && (
        <p class="kr-note">Without permissions the key is valid, but the API rejects every request with it.</p>
      )}
    </fieldset>
  );
}

/** The switches of the dashboard. */
export function SettingField({ options, form, edit }: FieldProps) {
  return (
    <fieldset class="kr-field">
      <legend class="pg-label">Settings</legend>
      {options.settings.map(({ id, name, description }) => (
        <Choice key={id} about={description}>
          <input
            type="checkbox"
            checked={form.settings[id] ?? false}
            onChange={({ currentTarget }) => edit({ settings: { ...form.settings, [id]: currentTarget.checked } })}
          />
          <span>{name}</span>
        </Choice>
      ))}
    </fieldset>
  );
}

function Choice({ about, children }: { about: string; children: ComponentChildren }) {
  return (
    <label class="kr-choice">
      {children}
      <span class="kr-about">{about}</span>
    </label>
  );
}
