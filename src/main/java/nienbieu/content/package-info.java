/** The records that editors fill in: data only, checked and final. */
package nienbieu.content;
