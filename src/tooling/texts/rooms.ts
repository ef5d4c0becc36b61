import { readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../machine/folders";
import { withMarkedText, type Markers } from "./marked-text";

const markers: Markers = {
  begin: "<!-- prettier-ignore-start -->\n<!-- The rooms, written by `npm run generate`. Do not edit. -->",
  end: "<!-- prettier-ignore-end -->",
};

/** CONTRIBUTING.md with the list of rooms as the folders of src/ are. */
export function withRooms(contributing: string): string {
  const source = join(projectFolder, "src");
  const rows = roomsIn(source).flatMap((folder) => {
    const rooms = roomsIn(join(source, folder)).map((room) => {
      const inner = roomsIn(join(source, folder, room));
      return inner.length > 0 ? `\`${room}\` (${inner.map(code).join(", ")})` : code(room);
    });
    return rooms.length > 0 ? [`| \`src/${folder}\` | ${rooms.join(", ")} |`] : [];
  });
  const table = ["| Folder | Rooms |", "| --- | --- |", ...rows, ""].join("\n");
  return withMarkedText("CONTRIBUTING.md", contributing, markers, table);
}

function roomsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function code(name: string): string {
  return `\`${name}\``;
}
