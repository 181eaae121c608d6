export type Variant = "development" | "staging" | "production";
export const variants: Readonly<Record<Variant, { id: string; origin: string; name: string }>>;
export function manifestFor(variant: Variant, manifest: string): string;
