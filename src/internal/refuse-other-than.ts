/** Throws where an option that decides an answer is misspelt, so that the default never stands in for it in silence. */
export function refuseOtherThan(allowed: readonly string[], option: string | undefined): void {
  if (option !== undefined && !allowed.includes(option))
    throw new TypeError(`Not one of ${allowed.join(", ")}: ${option}`);
}
