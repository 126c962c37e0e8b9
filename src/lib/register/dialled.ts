/** The address that rings a number as a register writes it: `tel:` and its digits (RFC 3966). */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
