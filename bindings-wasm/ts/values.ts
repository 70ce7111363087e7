declare const means: unique symbol;

/** A value that is told apart by its meaning: one of another meaning does not fit in its place, a plain one does. */
export type Flavoured<Base, Meaning extends string> = Base & { readonly [means]?: Meaning };

/** An exact decimal as text: `"62.5"`, without exponent or trailing zeros. */
export type Decimal = Flavoured<string, "Decimal">;

/** A decimal as an argument: text, or an object of a decimal library that gives its text as JSON. */
export type DecimalInput = Decimal | { toJSON(): string };

/** A time as text, as RFC 3339 has it: `"2025-01-02T03:04:05Z"`. */
export type DateTime = Flavoured<string, "DateTime">;

/** A time as an argument: text with its zone, or a `Date`. */
export type DateTimeInput = DateTime | Date;

/** A part of a list, and how long the whole is. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly totalCount?: number;
};

/** What a method without arguments is given. */
export type NoArguments = { readonly [name: string]: never };
