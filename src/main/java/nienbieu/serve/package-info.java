/** The same site while somebody writes it: on this machine only, new after each save. */
package nienbieu.serve;
