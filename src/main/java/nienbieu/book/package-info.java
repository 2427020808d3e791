/** The whole timeline as one file for programs and devices that read books. */
package nienbieu.book;
