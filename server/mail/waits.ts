const minute = 60_000;
/** How long a mail is kept from others while it is being sent: after a crash it is tried again then. */
export const lease = 10 * minute;
/** After the first try, the second, ... and then it is given up. */
export const waits = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * minute);
