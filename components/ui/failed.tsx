import { Empty } from "./empty";

/** Slipway itself failed: whose fault, what was logged, what to do. */
export function Failed({ digest, again }: { digest?: string; again: () => void }) {
  const actions = (
    <button className="btn" type="button" onClick={again}>
      Try again
    </button>
  );
  return (
    <Empty first heading="This page could not be made." actions={actions}>
      <p>
        The fault is ours, and it was logged
        {digest && (
          <>
            {" "}
            as <code>{digest}</code>
          </>
        )}
        . Nothing was recorded.
      </p>
    </Empty>
  );
}
