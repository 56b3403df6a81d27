/** A file of facts, as a program sees it. */
export interface DataFile {
  readonly path: string;
  readonly value: unknown;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Facts without source and date can be neither checked nor renewed. */
export function dataSins(files: readonly DataFile[]): string[] {
  return files.flatMap(({ path, value }) => {
    const { source, asOf } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    return [
      ...(isSaid(source) ? [] : [`${path} has no \`source\`: say at the top where the facts were read.`]),
      ...(typeof asOf === 'string' && ISO_DATE.test(asOf)
        ? []
        : [`${path} has no \`asOf\`: say at the top on which day (2026-11-24) the facts were read.`]),
    ];
  });
}

function isSaid(source: unknown): boolean {
  if (typeof source === 'string') return source.trim() !== '';
  return typeof source === 'object' && source !== null && Object.keys(source).length > 0;
}
