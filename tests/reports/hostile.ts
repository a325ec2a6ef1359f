/** Texts that would be more than text if a renderer forgot to escape them. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1)) ![seen](http://example.org/a.png)',
  'http://example.org and www.example.org and <http://example.org>',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '| a | b | \\| c',
  '`code` ``` ~~~',
  '*star* _line_ **strong** ~~gone~~ $sum$ @somebody',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '</td></tr></table><h1>',
  '--> <!-- ]]> {{x}} ${x}',
  'Þingvellir naïve 學校 🙂',
] as const;

/** A plan with every quoted text replaced by another. */
export function everywhere(plan: string, text: string): string {
  const typed = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return plan.replaceAll(/"[^"\n]*"/g, () => `"${typed}"`);
}
