/** Where each event stands on a scale, and where there is room for its name; numbers only. */
package nienbieu.chart;
