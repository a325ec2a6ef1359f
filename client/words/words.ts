import type { english } from './en.ts';
import type { englishPage } from './page-en.ts';

/** Words in another language: one that is forgotten, or takes something else, does not compile. */
type InOther<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key] };
export type Words = InOther<typeof english>;
export type PageWords = InOther<typeof englishPage>;
