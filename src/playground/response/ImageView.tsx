import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import ScrollArea from '../../ui/ScrollArea.tsx';
import type { ViewProps } from '../props.ts';

/** A body that is an image. */
export default function ImageView({ answer }: ViewProps) {
  return (
    <ScrollArea label="Response body">
      {answer.image && <Picture image={answer.image} label="The image in the response" />}
    </ScrollArea>
  );
}

/** An image. Scripts in it do not run: it is shown as an image is, from a URL that only this page has. */
export function Picture({ image, label }: { image: Blob; label: string }) {
  const url = useSignal<string | null>(null);
  useEffect(() => {
    const created = URL.createObjectURL(image);
    url.value = created;
    return () => URL.revokeObjectURL(created);
  }, [image]);
  return url.value && <img class="pg-picture" src={url.value} alt={label} />;
}
