import type { ReactElement } from "react";

/** Drawn by us on a grid of 16, in the colour of the text around them. Always beside a name, never in its place. */
function icon(path: ReactElement): () => ReactElement {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {path}
      </svg>
    );
  };
}

export const BackIcon = icon(<path d="M9.5 3.5 5 8l4.5 4.5" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const LockIcon = icon(
  <>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </>,
);
export const DoneIcon = icon(<path d="m3 8.5 3.2 3.2L13 5" />);
export const StopIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.8v3.8m0 2.4v.1" />
  </>,
);
export const PinIcon = icon(<path d="m8 2.2 1.8 3.6 4 .6-2.9 2.8.7 4L8 11.3l-3.6 1.9.7-4L2.2 6.4l4-.6z" />);
export const PinnedIcon = icon(
  <path fill="currentColor" d="m8 2.2 1.8 3.6 4 .6-2.9 2.8.7 4L8 11.3l-3.6 1.9.7-4L2.2 6.4l4-.6z" />,
);
export const SettingsIcon = icon(
  <>
    <circle cx="8" cy="8" r="2" />
    <path d="M8 1.8v2m0 8.400v2M1.8 8h2m8.400 0h2M3.600 3.600 5 5m6 6 1.400 1.400m0-8.800L11 5m-6 6-1.400 1.400" />
  </>,
);
