// The address of something with its host, as feeds, maps and shared pages must say it.

/** `path` begins with a slash, or is whole already: a picture on a host of its own. */
export function wholeAddress(origin: string, path: string): string {
  return /^https?:\/\//.test(path) ? path : origin + path;
}
