/** A labelled list of which one is chosen. */
export default function SelectField({ id, label, value, options, onChange }: Props) {
  return (
    <span>
      <label class="pg-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} class="pg-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}

interface Props {
  /** Unique on the page. */
  id: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onChange: (value: string) => void;
}
