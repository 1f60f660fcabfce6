/** Grammatical gender, in the terms of Universal Dependencies. */
export type Gender = "Masc" | "Fem" | "Neut";
