/** A kind of file that MMS can carry. */
export interface MediaType {
  readonly contentType: string;
  /** Bytes taken for granted when nobody says how large a file is. Assumed: usual sizes on phones. */
  readonly assumedSize: number;
}

const rows: readonly (readonly [
  type: string,
  assumedSize: number,
  extensions: string,
  aliases: string,
])[] = [
  ['image/jpeg', 300_000, 'jpg jpeg', 'image/jpg'],
  ['image/png', 350_000, 'png', ''],
  ['image/gif', 500_000, 'gif', ''],
  ['image/bmp', 600_000, 'bmp', 'image/x-ms-bmp'],
  ['image/tiff', 600_000, 'tif tiff', ''],
  ['image/webp', 150_000, 'webp', ''],
  ['video/mp4', 900_000, 'mp4', ''],
  ['video/3gpp', 600_000, '3gp 3gpp', ''],
  ['video/quicktime', 900_000, 'mov', ''],
  ['audio/mpeg', 500_000, 'mp3', 'audio/mp3'],
  ['audio/wav', 600_000, 'wav', 'audio/x-wav audio/wave'],
  ['audio/amr', 100_000, 'amr', ''],
  ['audio/ogg', 300_000, 'ogg', ''],
  ['text/vcard', 2_000, 'vcf', 'text/x-vcard text/directory'],
  ['text/calendar', 2_000, 'ics', ''],
  ['application/pdf', 250_000, 'pdf', ''],
];

const byContentType = new Map<string, MediaType>();
const byExtension = new Map<string, MediaType>();
for (const [contentType, assumedSize, extensions, aliases] of rows) {
  const type = { contentType, assumedSize };
  for (const name of `${contentType} ${aliases}`.trim().split(' ')) byContentType.set(name, type);
  for (const extension of extensions.split(' ')) byExtension.set(extension, type);
}

/** Content types that MMS providers usually accept. */
export const mediaContentTypes: readonly string[] = rows.map(([contentType]) => contentType);

/** The type of a file by its `Content-Type`, parameters ignored; undefined when MMS refuses it. */
export function mediaTypeOf(contentType: string): MediaType | undefined {
  return byContentType.get(contentType.split(';')[0]!.trim().toLowerCase());
}

/**
 * The type of a file by the ending of its path; undefined when MMS refuses it. A path without ending
 * is taken for a JPEG picture, because signed media links seldom have one (assumed).
 */
export function mediaTypeOfPath(path: string): MediaType | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  return byExtension.get(ending ?? 'jpg');
}
