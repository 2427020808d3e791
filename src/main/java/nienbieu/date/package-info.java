/** Dates as well as history knows them: EDTF text to earliest and latest day and back. */
package nienbieu.date;
