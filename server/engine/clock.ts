/** The ISO day of today where the machine stands. */
export function today(): string {
  const now = new Date();
  const pad = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
