/** What can be cited, and how reference managers read it; one class a format. */
package nienbieu.citation;
