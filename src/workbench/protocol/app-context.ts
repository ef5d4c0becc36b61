/** What the add-in's library is told about the host before `Office.onReady`. */
export interface AppContextOptions {
  /** `en-US`, `zh-CN`: the language of Excel and of the add-in's `Office.context.displayLanguage`. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  /** Sets and versions; versions are text, 1.10 is no number. They take the place of the library's defaults. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: ReadonlyMap<string, string>;
}

/** What the workbench stands for. Members of these sets that it does not have are refused with ApiNotFound. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  AddinCommands: "1.1",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
};

const CONTROL_ID = "addin-1";

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appInstanceId: CONTROL_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _reason: "documentOpened",
    _settings: [...options.settings],
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _addinName: options.addinName,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** Bits by which the library knows what it runs in. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface FrameAddress {
  readonly addinUrl: string;
  readonly hostOrigin: string;
  readonly conversationId: string;
  readonly locale: string;
}

/** The address under which the add-in's page finds its host. Slot 6 keeps the library from sending telemetry. */
export function frameUrl({ addinUrl, hostOrigin, conversationId, locale }: FrameAddress): string {
  const url = new URL(addinUrl);
  const flags = String(SHARED_RUNTIME | CUSTOM_FUNCTIONS);
  const info = ["Excel", "Web", "16.00", locale, conversationId, "", "disableLogging", flags].join("$");
  url.search += `${url.search ? "&" : "?"}_host_Info=${info}`;
  url.hash = `&_xdm_Info=${conversationId}|${CONTROL_ID}|${hostOrigin}`;
  return url.href;
}
