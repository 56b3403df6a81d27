/** Source of a `Date` that stands still, for a document that has not begun. */
export function clockAt(now: Date): string {
  return `{
    const RealDate = window.Date;
    window.Date = class Date extends RealDate {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(${now.getTime()}); }
      static now() { return ${now.getTime()}; }
    };
  }`;
}
