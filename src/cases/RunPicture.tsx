import { COLUMNS, PITCH, squares, type Picture } from './picture.ts';

/** All cases of a run at a glance: a square each, by API, which is filled when its response has come. */
export default function RunPicture({ apis, picture }: Props) {
  return (
    <ul class="cm-picture" aria-label="Run by API" data-markdown="skip">
      {apis.map(({ id, name, total }) => {
        const { reproduced, different, passed, sent } = picture.of(id);
        const height = Math.ceil(total / COLUMNS) * PITCH - PITCH + 1;
        return (
          <li key={id}>
            <span class="cm-picture-name">{name}</span>{' '}
            <span>{sent === 0 ? `${total} cases` : `${passed} of ${sent} reproduced`}</span>
            <svg viewBox={`0 0 ${COLUMNS * PITCH - PITCH + 1} ${height}`} aria-hidden="true">
              <path d={squares(total)} />
              <path class="cm-reproduced" d={reproduced} />
              <path class="cm-different" d={different} />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}

interface Props {
  apis: readonly { id: string; name: string; total: number }[];
  picture: Picture;
}
