/**
 * Has a form that Scalar is about to send written out as one blob, as Scalar does with forms that say the media types of
 * their texts: a mock in the page could not read the files of a `FormData` in WebKit.
 */
export function writeForm({ requestBuilder }: { requestBuilder: Sent }): void {
  const { body } = requestBuilder;
  if (body?.mode !== 'formdata') return;
  requestBuilder.body = { mode: 'multipart', contentType: 'multipart/form-data', value: body.value };
}

/** As much of a request of Scalar's as is read here. */
interface Sent {
  body: { mode: string; value: unknown; contentType?: string } | null;
}
