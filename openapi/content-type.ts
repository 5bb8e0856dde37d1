/** Returns the Content-Type of a media type: text and JSON say that they are UTF-8. */
export function contentType(mediaType: string): string {
  return /^text\/|json$|x-subrip$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}
