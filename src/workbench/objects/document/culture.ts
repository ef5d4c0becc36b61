import { HostObject } from "../../protocol/host-object";

/** How numbers and dates are written where the workbook is open: as in the United States, whatever the page's language. */
export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";

  get Name(): string {
    return "en-US";
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}

class DatetimeFormatInfo extends HostObject {
  readonly className = "DatetimeFormatInfo";

  get DateSeparator(): string {
    return "/";
  }
  get TimeSeparator(): string {
    return ":";
  }
  get ShortDatePattern(): string {
    return "M/d/yyyy";
  }
  get LongDatePattern(): string {
    return "dddd, MMMM d, yyyy";
  }
  get LongTimePattern(): string {
    return "h:mm:ss AM/PM";
  }
}
