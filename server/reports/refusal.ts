/** A report cannot be made in the form that was asked for; the message tells the person why, and what to do instead. */
export class CannotMake extends Error {}
