import type { PlaceProps } from "../views/lazy-place";

export function Place({ selected }: PlaceProps) {
  return <p>{selected?.address}</p>;
}
