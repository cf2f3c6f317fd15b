/** What a criterion says of a record: yes, no, or, as SQL's NULL, that it cannot be told. */
export type Truth = true | false | null;
