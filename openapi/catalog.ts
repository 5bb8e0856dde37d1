/** The documented APIs, in the order in which the site lists them. Everything that iterates over APIs iterates over this. */
export const API_IDS = ['novastack', 'lumyx', 'example-ai', 'nova-embed', 'novapulse'] as const;

export type ApiId = (typeof API_IDS)[number];
