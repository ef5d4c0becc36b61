import type { ReactElement } from "react";

/**
 * Our own drawing on a 16-pixel grid, in the colour of the surrounding text. Always beside a name, never instead of it.
 */
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
    <path
      strokeWidth="1.2"
      d="M6.7 3.2L6.9 1.4L9.1 1.4L9.3 3.2L10.5 3.6L11.9 2.5L13.5 4.1L12.4 5.5L12.8 6.7L14.6 6.9L14.6 9.1L12.8 9.3L12.4 10.5L13.5 11.9L11.9 13.5L10.5 12.4L9.3 12.8L9.1 14.6L6.9 14.6L6.7 12.8L5.5 12.4L4.1 13.5L2.5 11.9L3.6 10.5L3.2 9.3L1.4 9.1L1.4 6.9L3.2 6.7L3.6 5.5L2.5 4.1L4.1 2.5L5.5 3.6z"
    />
    <circle cx="8" cy="8" r="2" strokeWidth="1.2" />
  </>,
);
