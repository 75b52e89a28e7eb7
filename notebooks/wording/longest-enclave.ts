/** How many days the enclave may stand open to a person: said on the page, held by the server. */
export const longestEnclave = 366;
