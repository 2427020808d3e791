/** Other programs' timelines in and out: TimelineJS as JSON and as a sheet, and plain CSV. */
package nienbieu.exchange;
