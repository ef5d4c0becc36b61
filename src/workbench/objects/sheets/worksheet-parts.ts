import type { SheetId } from "../../sheet/rectangle";
import { showLevels } from "../../sheet/outline";
import { integer } from "../base/argument";
import { existing, type ObjectContext, refuseIfProtected } from "../base/context";
import { Observable } from "../base/observable";
import { ChartCollection } from "../charts/charts";
import { CommentCollection } from "../document/comments";
import { WorksheetCustomPropertyCollection } from "../document/properties";
import { AutoFilter } from "../tables/auto-filter";
import { filterOf } from "../tables/filtering";
import { TableCollection } from "../tables/tables";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { LayoutAccess, PageLayout } from "./page-layout";
import { WorksheetProtection } from "./worksheet-protection";

/** What belongs to a sheet beside its cells. */
export abstract class WorksheetParts extends Observable {
  constructor(
    context: ObjectContext,
    protected readonly id: SheetId,
  ) {
    super(context);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, this.id);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.id);
  }
  /** Of the sheet itself; tables have filters of their own. */
  get AutoFilter(): AutoFilter {
    const place = () => {
      const filter = filterOf(this.context.book, this.id);
      const [rect] = filter?.ranges ?? [];
      return rect && { id: this.id, sheet: this.id, rect };
    };
    return new AutoFilter(this.context, place, () => existing(this.context, this.id).id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.id);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.context, this.id);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.context, this.id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(new LayoutAccess(this.context, this.id));
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(new LayoutAccess(this.context, this.id), "row");
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(new LayoutAccess(this.context, this.id), "column");
  }

  /** 1 shows no row that is grouped, 2 the first level of groups, and so on; 0 leaves all as it is. */
  async ShowOutlineLevels(rows: unknown, columns: unknown): Promise<void> {
    const { book } = this.context;
    const { id } = existing(this.context, this.id);
    refuseIfProtected(this.context, id);
    for (const [along, given] of [
      ["row", rows],
      ["column", columns],
    ] as const) {
      const levels = integer(given ?? 0);
      if (levels > 0) await showLevels(book, id, along, levels);
    }
  }
}
