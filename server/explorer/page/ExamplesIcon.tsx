/** A staircase: the sign of the examples in the side bar. */
export function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M3 20h5v-5h5v-5h5V5h3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
