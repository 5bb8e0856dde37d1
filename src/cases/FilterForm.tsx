import { NO_FILTER, SOURCES, writeFilter, type Filter } from './filter.ts';

const KINDS = [
  ['natural', 'by a plain request'],
  ['forced', 'only by Prefer'],
] as const;

/** What the matrix is narrowed to; it stands in the page's address too, so that it can be passed on. */
export default function FilterForm({ filter, apis, statuses, choose }: Props) {
  const classes = [...new Set(statuses.map((status) => `${String(status).charAt(0)}xx`))];
  const choices: { name: keyof Filter; label: string; options: (readonly [value: string, text: string])[] }[] = [
    { name: 'api', label: 'API', options: apis.map(({ id, name }) => [id, name]) },
    {
      name: 'status',
      label: 'Status',
      options: [...classes, ...statuses.map(String)].map((status) => [status, status]),
    },
    { name: 'kind', label: 'How to trigger', options: [...KINDS] },
    { name: 'from', label: 'Source', options: [...SOURCES] },
  ];

  return (
    <form class="cm-filter" aria-label="Filter the cases" onSubmit={(event) => event.preventDefault()}>
      {choices.map(({ name, label, options }) => (
        <label key={name}>
          <span>{label}</span>
          <select
            name={name}
            value={filter[name]}
            onChange={({ currentTarget }) => choose({ ...filter, [name]: currentTarget.value })}
          >
            <option value="">all</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="cm-words">
        <span>Filter</span>
        <input
          type="search"
          name="q"
          placeholder="code or operation"
          value={filter.q}
          onInput={({ currentTarget }) => choose({ ...filter, q: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="cm-button"
        disabled={writeFilter(filter) === ''}
        onClick={() => choose({ ...NO_FILTER })}
      >
        Show all
      </button>
    </form>
  );
}

interface Props {
  filter: Filter;
  apis: { id: string; name: string }[];
  statuses: number[];
  choose: (filter: Filter) => void;
}
