// What words may hold, whoever wrote them.

/** No control characters and no half surrogates, which PostgreSQL's JSON cannot hold. */
export const PLAIN_WORDS = /^[^\p{Cc}\p{Cs}]*$/u;
