/** The site in formats that programs read; one class a format. */
package nienbieu.export;
