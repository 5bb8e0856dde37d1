import { useEffect, useMemo } from 'preact/hooks';
import GuidePanel from './GuidePanel.tsx';
import type { LoadKeyDrawer } from '../props.ts';
import { createSession } from '../session.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';

/** The playground of one operation, as it stands in a guide. A link with `?case=` opens it on that case. */
export default function Island({ view, name, uid, label, suffix, loadKeyDrawer }: IslandProps) {
  const session = useMemo(() => createSession(view, name), [view]);

  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const isMeant = (query.get('operation') ?? view.operation.id) === view.operation.id;
    const linked = query.get('case');
    if (isMeant && linked !== null) session.choose(linked);
  }, [session]);

  return <GuidePanel session={session} uid={uid} label={label} suffix={suffix} loadKeyDrawer={loadKeyDrawer} />;
}

export interface IslandProps {
  loadKeyDrawer: LoadKeyDrawer;
  view: PlaygroundView;
  /** The case to open on. */
  name?: string | undefined;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  label: string;
  /** Follows the names of the regions, where the page has playgrounds before this one. */
  suffix: string;
}
