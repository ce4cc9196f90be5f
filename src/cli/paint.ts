import { styleText } from 'node:util';

export type Paint = { readonly [K in 'bold' | 'dim' | 'cyan' | 'yellow' | 'red']: (text: string) => string };

/** Styles for a terminal; plain text where they are off. */
export function painter(on: boolean): Paint {
  const style = (name: 'bold' | 'dim' | 'cyan' | 'yellow' | 'red') => (text: string) =>
    on && text ? styleText(name, text, { validateStream: false }) : text;
  return { bold: style('bold'), dim: style('dim'), cyan: style('cyan'), yellow: style('yellow'), red: style('red') };
}
