import { hasMark, targetsOf } from '../../model/ask/facts.ts';
import { type Inheritance, inheritanceOf } from '../../model/inheritance.ts';
import { join, type Plan } from '../../model/join.ts';
import type { Fact, NameValue, Part, Span, TextValue, Thing, Value } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { type SharedWords, sharedWords } from '../words/shared.ts';
import { hiddenThings } from './hidden.ts';
import { type SmallGroups, smallGroups } from './small-groups.ts';

/**
 * A plan as the public may read it. It is a plan like any other, so no report has to know what is left out, and none
 * can forget it.
 */
export function publicPlan(plan: Plan): Plan {
  const words = sharedWords[plan.settings.language];
  const cut = new Cut(plan, words);
  const { root, others, settings, settingsFile } = plan;
  return join({
    root,
    others,
    settings,
    ...(settingsFile ? { settingsFile } : {}),
    parts: plan.parts.map((part) => cut.part(part)),
    inheritance: cut.inheritance(),
  });
}

/** What is told of a role that stands for its group: nothing that would tell it apart. */
const ofMembers: readonly Phrase[] = ['at', 'in', 'voice'];

/** Of what is marked internal itself nothing is told but that it is there. */
const nothingElse = { marks: [], facts: [], things: [], unknown: [] };

class Cut {
  private readonly plan: Plan;
  private readonly words: SharedWords;
  private readonly hidden: ReadonlySet<Thing>;
  private readonly groups: SmallGroups;
  /** Fresh names: one of its own may tell who somebody is, and it stands in the addresses of sections. */
  private readonly names: ReadonlyMap<Thing, string>;

  constructor(plan: Plan, words: SharedWords) {
    this.plan = plan;
    this.words = words;
    this.hidden = hiddenThings(plan);
    this.groups = smallGroups(plan, words.smallGroup.unnamed);
    this.names = new Map([...this.groups.titles.keys()].map((role, at) => [role, `small-group-${at + 1}`]));
  }

  part(part: Part): Part {
    return { ...part, things: part.things.flatMap((thing) => this.thing(thing)), loose: [], problems: [] };
  }

  /** What the programme lends is cut too; its things bear on their own what is inside them. */
  inheritance(): Inheritance {
    const { inherited, parents } = this.plan;
    const outermost = inherited.filter((thing) => !parents.has(thing));
    return inheritanceOf([{ things: outermost.flatMap((thing) => this.thing(thing)) }]);
  }

  private thing(thing: Thing): Thing[] {
    if (this.hidden.has(thing)) return [];
    const { doc: _, ...rest } = thing;
    const told: Thing = { ...rest, unknown: [], things: thing.things.flatMap((one) => this.thing(one)) };
    const title = this.groups.titles.get(thing);
    const facts = thing.facts.flatMap((fact) => this.fact(fact));
    if (title === undefined)
      return [{ ...told, facts: this.sizes(thing, facts), values: thing.values.map((one) => this.size(thing, one)) }];
    const span = thing.name?.span ?? thing.title?.span ?? thing.wordSpan;
    const name = { text: this.names.get(thing) ?? thing.word, span };
    const few = facts.filter(({ phrase }) => ofMembers.includes(phrase));
    return [{ ...told, name, title: { text: title, span }, values: [], things: [], facts: few }];
  }

  private fact(fact: Fact): Fact[] {
    if (fact.phrase === 'note') return [];
    if (hasMark(fact, 'internal'))
      return [{ ...fact, values: [this.text(this.words.notPublic, fact.span)], ...nothingElse }];
    return [
      {
        ...fact,
        values: fact.values.map((value) => this.value(value)),
        facts: fact.facts.flatMap((inner) => this.fact(inner)),
        things: fact.things.flatMap((thing) => this.thing(thing)),
        unknown: [],
      },
    ];
  }

  private value(value: Value): Value {
    if (value.type === 'amount' && value.unit && targetsOf(this.plan, value.unit).some((one) => this.isUncounted(one)))
      return this.text(this.words.smallGroup.hidden, value.span);
    const targets = targetsOf(this.plan, value);
    if (targets.some((target) => this.hidden.has(target))) return this.text(this.words.notPublic, value.span);
    const name = targets.map((target) => this.names.get(target)).find((one) => one !== undefined);
    return name === undefined ? value : ({ type: 'name', text: name, span: value.span } satisfies NameValue);
  }

  private sizes(thing: Thing, facts: readonly Fact[]): readonly Fact[] {
    if (!this.isUncounted(thing)) return facts;
    return facts.map((fact) =>
      fact.phrase === 'size' ? { ...fact, values: fact.values.map((value) => this.size(thing, value)) } : fact,
    );
  }

  private size(thing: Thing, value: Value): Value {
    if (value.type !== 'amount' || !this.isUncounted(thing)) return this.value(value);
    const { smallGroup } = this.plan.settings.reports ?? {};
    const { type, span, unit } = value;
    const text = this.words.smallGroup.fewer(smallGroup ?? 0);
    return { type, text, span, ...(unit ? { unit } : {}) };
  }

  private isUncounted(thing: Thing): boolean {
    return this.groups.uncounted.has(thing);
  }

  private text(text: string, span: Span): TextValue {
    return { type: 'text', text, span };
  }
}
