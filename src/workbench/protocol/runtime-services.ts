import { HostObject } from "./host-object";

/** Told by the library once the handlers of ribbon commands and shortcuts are there. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

/** Whether the pane of a shared runtime is shown: `Office.addin.showAsTaskpane`, `hide`. */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";
  private state: unknown = "Visible";
  constructor(private readonly show: (state: string) => void) {
    super();
  }
  SetAppRuntimeState(state: unknown): void {
    this.state = state;
    this.show(String(state));
  }
  GetAppRuntimeState(): unknown {
    return this.state;
  }
}

/** Whether the add-in starts with the document: `Office.addin.setStartupBehavior`. */
class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  private state: unknown = "Inactive";
  SetAppRuntimeStartState(state: unknown): void {
    this.state = state;
  }
  GetAppRuntimeStartState(): unknown {
    return this.state;
  }
}

/**
 * The services of a shared runtime, by the names under which the library asks for them.
 * `show` is told `Visible`, `Hidden` or `Background` when the add-in shows or hides its pane.
 */
export const runtimeServices = (show: (state: string) => void): ReadonlyMap<string, HostObject> =>
  new Map<string, HostObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(show)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
  ]);
