// Postcodes as keys: spelled in one way, with the country where it is told.

/** A postcode in capitals without gaps; a US ZIP+4 is cut to its five digits. Empty where there is none. */
export function postcodeKey(postcode: string, country: string): string {
  const bare = postcode.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const zip = /^(\d{5})\d{4}$/.exec(bare);
  return zip !== null && (country === 'us' || country === '') ? zip[1]! : bare.slice(0, 12);
}

/** A UK postcode with its gap, a US ZIP+4 with its dash or without the empty four; others as they are. */
export function shownPostcode(postcode: string, country: string): string {
  const bare = postcode.trim();
  const zip = /^(\d{5})-?(\d{4})$/.exec(bare);
  if (country === 'us' && zip !== null) return zip[2] === '0000' ? zip[1]! : `${zip[1]}-${zip[2]}`;
  const british = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i.exec(bare);
  return country === 'gb' && british !== null ? `${british[1]} ${british[2]}`.toUpperCase() : bare;
}

/** The wider area that a postcode begins with: the outward half of a UK one, else its first three signs. */
export function postcodeArea(key: string): string {
  const british = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(key);
  return british === null ? key.slice(0, 3) : british[1]!;
}
