/** The level to be reached. What is above holds; what hangs beneath is still in the way. */
export function Waterline() {
  return (
    <div className="waterline">
      <svg aria-hidden="true">
        <use href="#datum" />
      </svg>
    </div>
  );
}
