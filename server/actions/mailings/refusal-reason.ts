/**
 * Whether a refusal says that the address does not exist. With an extended code (RFC 3463) that decides: 5.1.x is about the
 * address of the receiver, but for 5.1.7 and 5.1.8, which are about the sender; 5.2.1 is a mailbox that was closed. Without
 * one it is 550, 551 or 553 at the very address (RCPT). Everything else, a full mailbox, a letter taken for spam, is no
 * fault of the address: this mail is lost, and the next one is tried.
 */
export function isAboutAddress(refusal: { code: number | null; extended: string | null }): boolean {
  const { code, extended } = refusal;
  if (extended !== null)
    return (/^5\.1\.\d+$/u.test(extended) && !/^5\.1\.[78]$/u.test(extended)) || extended === '5.2.1';
  return code !== null && [550, 551, 553].includes(code);
}
