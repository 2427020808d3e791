/** Tables as CSV that spreadsheets read right and never run. */
package nienbieu.csv;
