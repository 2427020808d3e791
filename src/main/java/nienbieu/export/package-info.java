/** What other programs read; one class a format. */
package nienbieu.export;
