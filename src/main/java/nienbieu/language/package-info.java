/**
 * The site's languages, how each says dates, numbers, phrases and order, and what search compares.
 */
package nienbieu.language;
