import type { MediaFixture } from '../../settings.js';
import type { DeliveryErrorKey } from '../delivery-errors.js';
import { mediaTypeOf, mediaTypeOfPath } from './media-types.js';
import { isPrivateHost } from './private-hosts.js';

/** Bytes that one MMS may have, text included: about 1 MB (Pinnacle API reference, Telnyx 40317). */
export const MMS_SIZE_LIMIT = 1_000_000;

/** Files that one MMS may have (Twilio 21623, Telnyx 40317). */
export const MMS_FILE_LIMIT = 10;

/** Media and text to send. */
export interface MmsContent {
  readonly mediaUrls: readonly string[];
  readonly text?: string | undefined;
  /**
   * What stands at a URL, instead of fetching it; null for a URL that cannot be read. For a URL
   * without entry the type is taken from its ending and the size is assumed by type.
   */
  readonly fixtures?: Readonly<Record<string, MediaFixture | null>> | undefined;
  /**
   * Accept URLs on private hosts, which no provider could fetch.
   * @default false
   */
  readonly allowPrivateHosts?: boolean | undefined;
}

/** One MMS of a plan. */
export interface MmsMessage {
  readonly files: readonly string[];
  /** Bytes of files and text. */
  readonly size: number;
  /** The text stands in the first message; the others have an empty one. */
  readonly text: string;
}

/** A file that cannot be sent. */
export interface MediaProblem {
  readonly url: string;
  readonly error: DeliveryErrorKey;
  /** What is wrong with it, in one sentence. */
  readonly reason: string;
}

/** How media and text travel. */
export interface MmsPlan {
  readonly messages: readonly MmsMessage[];
  /** Files left out, in the order given. */
  readonly problems: readonly MediaProblem[];
  /** Files whose size was assumed. */
  readonly assumedSizes: readonly string[];
}

interface File {
  readonly url: string;
  readonly size: number;
  readonly isAssumed: boolean;
}

/**
 * Plans an MMS: leaves out files that cannot be sent and fills messages in the order given, up to
 * {@link MMS_SIZE_LIMIT} and {@link MMS_FILE_LIMIT} each. Nothing is fetched.
 */
export function planMms(content: MmsContent): MmsPlan {
  const inspected = content.mediaUrls.map((url) => inspect(url, content));
  const files = inspected.filter((result): result is File => 'size' in result);
  return {
    messages: group(files, content.text ?? ''),
    problems: inspected.filter((result): result is MediaProblem => 'error' in result),
    assumedSizes: files.filter(({ isAssumed }) => isAssumed).map(({ url }) => url),
  };
}

/**
 * The error with which a plan cannot be sent as asked, or null.
 *
 * @param maySplit whether several messages may be made of it (`options.multiple_messages`)
 */
export function mediaErrorOf(plan: MmsPlan, maySplit: boolean): DeliveryErrorKey | null {
  const [first] = plan.problems;
  if (first) return first.error;
  if (maySplit || plan.messages.length <= 1) return null;
  const files = plan.messages.reduce((count, message) => count + message.files.length, 0);
  return files > MMS_FILE_LIMIT ? 'media_count' : 'media_too_big';
}

function inspect(
  url: string,
  { fixtures = {}, allowPrivateHosts }: MmsContent,
): File | MediaProblem {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) return problem(url, 'media_unfetchable', 'It is not a URL.');
  if (!/^https?:$/.test(parsed.protocol)) {
    return problem(url, 'media_unfetchable', `Providers do not fetch ${parsed.protocol} URLs.`);
  }
  if (!allowPrivateHosts && isPrivateHost(parsed.hostname)) {
    return problem(url, 'media_unfetchable', `Nobody outside can reach ${parsed.hostname}.`);
  }
  const fixture = Object.hasOwn(fixtures, url) ? fixtures[url] : undefined;
  if (fixture === null) return problem(url, 'media_unfetchable', 'It cannot be read.');

  const type = fixture ? mediaTypeOf(fixture.contentType) : mediaTypeOfPath(parsed.pathname);
  if (!type) {
    const kind = fixture?.contentType ?? 'of this ending';
    return problem(url, 'media_type', `Files ${kind} cannot be sent by MMS.`);
  }
  const size = fixture?.size ?? type.assumedSize;
  if (size > MMS_SIZE_LIMIT) {
    return problem(url, 'media_too_big', `It has ${size} bytes, ${MMS_SIZE_LIMIT} fit.`);
  }
  return { url, size, isAssumed: !fixture };
}

function problem(url: string, error: DeliveryErrorKey, reason: string): MediaProblem {
  return { url, error, reason };
}

function group(files: readonly File[], text: string): MmsMessage[] {
  const messages: { files: string[]; size: number; text: string }[] = [];
  if (text !== '') messages.push({ files: [], size: new TextEncoder().encode(text).length, text });
  for (const { url, size } of files) {
    let current = messages.at(-1);
    if (
      !current ||
      current.files.length === MMS_FILE_LIMIT ||
      current.size + size > MMS_SIZE_LIMIT
    ) {
      current = { files: [], size: 0, text: '' };
      messages.push(current);
    }
    current.files.push(url);
    current.size += size;
  }
  return messages;
}
