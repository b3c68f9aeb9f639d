/** Milliseconds until the minute changes; every zone changes its minute at the same instant. */
export const millisecondsToNextMinute = (): number => 60_000 - (Date.now() % 60_000);
