import { hash } from 'node:crypto'

/** 128 bits in hexadecimal: enough to tell contents apart that nobody chooses to be alike. */
export const digest = (text: string | Uint8Array): string => hash('sha256', text, 'hex').slice(0, 32)
