/** Tables of who may log in to the web page. The same conventions as in tables.ts. */
export interface UserTables {
  /** The history of a user, without any secret. Only added; the name may come back after it was removed. */
  users: { name: string; n: number; change: UserChange; recorded_at: string };
  /** Working state: the present password of each user. An old one is overwritten, since people use passwords elsewhere too. */
  credentials: { name: string /** PHC string of a password hash. */; password: string; changed_at: string };
  /** Working state: who is logged in. */
  sessions: {
    /** SHA-256 over the token that the browser holds, hexadecimal. The token itself is nowhere here. */
    token_hash: string;
    /** The token before, and until when it still counts: requests under way may bring it. */
    previous_hash: string | null;
    previous_until: string | null;
    name: string;
    /** Key of the tokens in this session's forms; worth nothing without the session's own token. */
    form_key: string;
    started_at: string;
    rotated_at: string;
    used_at: string;
    /** When it ends, however much it is used. */
    ends_at: string;
  };
}

export type UserChange = "added" | "password" | "removed";
