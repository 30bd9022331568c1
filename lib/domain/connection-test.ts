/** The check that a test of the connection posts: reserved, so that no policy can ask for it and no verdict rest on it. */
export const CONNECTION_TEST = "slipway-connection-test";

/** What a policy is told that asks for it. */
export const CONNECTION_TEST_ASKED = `${CONNECTION_TEST} is what a test of the connection posts; no policy can ask for it.`;

/** What it is called among the deliveries. */
export const TEST_EVENT = "test of the connection";
