/** Asks addresses on the web, politely, whether they still answer; no other room opens a line. */
package nienbieu.links;
