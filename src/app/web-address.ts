/** Whether what was given to read is an address of the web. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}
