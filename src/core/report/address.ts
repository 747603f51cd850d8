/** Parameters by which sites follow a reader from page to page: a report keeps none of them. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|spm|share.*)$/iu;

/** A page's address without what tells of its reader: tracking parameters, fragment, name and password. */
export function plainAddress(link: string): string {
  const url = new URL(link);
  for (const name of Array.from(url.searchParams.keys())) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
