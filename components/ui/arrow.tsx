/** From one standing to the next; read as "to". */
export function Arrow() {
  return (
    <>
      <svg className="arrow" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M0 4h6M4 1.5 6.5 4 4 6.5" fill="none" stroke="currentColor" />
      </svg>
      <span className="sr">to</span>
    </>
  );
}
