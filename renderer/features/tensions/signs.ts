/**
 * Signs before figures (≥12, >70) keep their side and their shape in text that runs from right to left, where they
 * would be mirrored and read as their opposite. For display only; nothing of it is stored.
 */
const signed = /[≥≤≈<>~]\s?[\d٠-٩][\d٠-٩.,٫٬]*/gu;

export const keepSigns = (text: string): string => text.replace(signed, (figure) => `\u2066${figure}\u2069`);
