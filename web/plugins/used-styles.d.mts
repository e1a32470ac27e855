import type { Plugin } from 'vite';

export function usedStyles(): Plugin;
export function keepUsed(css: string, text: string): string;
