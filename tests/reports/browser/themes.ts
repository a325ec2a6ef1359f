import { renderPieces } from '../../../language/reports/render/html.ts';
import { previewStyles } from '../../../language/reports/render/styles.ts';
import type { Document } from '../../../language/reports/report.ts';

/** The colours that the preview takes from an editor, as the themes that come with VS Code set them. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    'textBlockQuote-background': '#f8f8f8',
    'widget-border': '#e5e5e5',
    focusBorder: '#005fb8',
    'editorWarning-foreground': '#bf8803',
    'editorInfo-foreground': '#0063d3',
    'inputValidation-warningBackground': '#f6f5d2',
    'editor-rangeHighlightBackground': '#fdff0033',
  },
  dark: {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    'textBlockQuote-background': '#2b2b2b',
    'widget-border': '#313131',
    focusBorder: '#0078d4',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#59a4f9',
    'inputValidation-warningBackground': '#352a05',
    'editor-rangeHighlightBackground': '#ffffff0b',
  },
  'high contrast dark': {
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    foreground: '#ffffff',
    descriptionForeground: '#ffffffb3',
    'textLink-foreground': '#21a6ff',
    contrastBorder: '#6fc3df',
    'widget-border': '#6fc3df',
    focusBorder: '#f38518',
    'editorWarning-foreground': '#ffd370',
    'editorInfo-foreground': '#3794ff',
    'inputValidation-warningBackground': '#000000',
  },
  'high contrast light': {
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    foreground: '#292929',
    descriptionForeground: '#292929b3',
    'textLink-foreground': '#0f4a85',
    'textBlockQuote-background': '#f2f2f2',
    contrastBorder: '#0f4a85',
    'widget-border': '#0f4a85',
    focusBorder: '#006bbd',
    'editorWarning-foreground': '#895503',
    'editorInfo-foreground': '#1a85ff',
    'inputValidation-warningBackground': '#ffffff',
  },
};

/** A report as the preview shows it in an editor of some theme. */
export function previewIn(theme: string, document: Document): string {
  const colours = Object.entries(themes[theme] ?? {}).map(([name, colour]) => `--vscode-${name}: ${colour}`);
  const pieces = renderPieces(document).map(({ html }) => html);
  return `<!DOCTYPE html><html lang="${document.language}" style="${colours.join('; ')}"><style>${previewStyles}</style><body><article class="report">${pieces.join('')}</article></body></html>`;
}
