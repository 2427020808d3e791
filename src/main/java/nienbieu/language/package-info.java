/** The site's languages, and how each says dates, numbers, phrases and order. */
package nienbieu.language;
