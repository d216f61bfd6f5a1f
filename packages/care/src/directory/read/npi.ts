// The check digit of an NPI.

/** Whether ten digits are an NPI: Luhn's sum over `80840` and the number (CMS, NPI check digit calculation). */
export function isNpi(text: string): boolean {
  if (text.length !== 10) return false;
  // 24 is what the prefix 80840 adds.
  let sum = 24;
  for (let i = 0; i < 10; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    const doubled = i % 2 === 0 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
