// No page runs a framework in the browser unless it says so itself; not even an error page does.
export const csr = false;
