/** The names of the holes in a template. */
export type HolesIn<Template extends string> = Template extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never;

/** A template with its holes filled; a hole nobody filled stays visible. */
export function fill(template: string, holes: Readonly<Record<string, string>>): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
}
