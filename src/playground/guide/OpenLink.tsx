import { useSignal } from '@preact/signals';
import { addressOf } from '../../sandbox/address.ts';
import type { Session } from '../session.ts';

/** A link to the same request at full size. It takes everything along but a key that was typed. */
export default function OpenLink({ session }: { session: Session }) {
  const { api, operation } = session.view;
  const { chosen } = session.state.value;
  const written = useSignal<{ state: unknown; link: string } | null>(null);
  const plain = new URLSearchParams({ api: api.id, operation: operation.id, ...(chosen && { case: chosen }) });
  const isCurrent = written.value?.state === session.state.value;

  /** What writes links is loaded when one is about to be followed. */
  async function write(): Promise<string> {
    const state = session.state.peek();
    const [{ linkOf, shareOf }, { loadCatalog }] = await Promise.all([
      import('../tools/share/share.ts'),
      import('../catalog.ts'),
    ]);
    const link = linkOf(shareOf(session.view, state, await loadCatalog()));
    written.value = { state, link };
    return link;
  }

  async function follow(event: MouseEvent) {
    if (isCurrent || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const link = await write().catch(() => `playground/?${plain}`);
    location.assign(addressOf(link));
  }

  return (
    <a
      class="pg-open"
      href={base(isCurrent && written.value ? written.value.link : `playground/?${plain}`)}
      onPointerEnter={() => void write().catch(() => undefined)}
      onFocus={() => void write().catch(() => undefined)}
      onClick={(event) => void follow(event)}
    >
      Open in playground
    </a>
  );
}

/** A path of the site, the same on the server and in the browser. */
function base(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
