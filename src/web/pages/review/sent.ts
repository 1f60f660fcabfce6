/** What was sent with a form that was not taken: why, by whom, and where to go back to. */
export interface Sent {
  readonly ready?: string | undefined;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly back?: string | undefined;
}
