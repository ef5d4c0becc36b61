/** The page of the empty pane (see empty-pane.ts). Like ours it renders before Office is ready. */
import { FluentProvider, SearchBox, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

void Office.onReady();

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <SearchBox aria-label="Search" />
    </FluentProvider>,
  );
